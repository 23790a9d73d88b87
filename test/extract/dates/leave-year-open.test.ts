import { describe, expect, it } from 'vitest'
import { leaveYearOpen } from '../../../src/extract/dates/leave-year-open.ts'
import { whenOf } from '../../../src/extract/dates/when.ts'
import type { Article } from '../../../src/record/article.ts'
import { draftOf, spanOf } from './draft-of.ts'

/** What becomes of an event named by a word, and of the dates of its text. */
function read(text: string, trigger: string, article: Partial<Article> = {}) {
  const draft = draftOf(text, article)
  const span = spanOf(draft, trigger)
  draft.events.push({
    ...{ id: 'e1', type: 'KILLING', realis: 'actual', trigger: span, ...whenOf(draft, span) },
    ...{ places: [], participants: [], statements: [], partOf: null },
  })
  leaveYearOpen(draft)
  const { publishedAt, yearlessDay } = draft.head
  const [event] = draft.events
  return {
    head: [publishedAt, yearlessDay],
    event: [event?.from, event?.to, event?.yearlessDay],
    dates: draft.dates.map(({ value, from, to }) => [value, from, to]),
  }
}
const said = 'Ten died, the monitor said on March 8.'

describe('an article that names no year', () => {
  it.each<[string, string, string | undefined]>([
    [`${said} A raid began on March 6.`, 'raid', 'XXXX-03-06'],
    [`${said} A raid began on March 6. The next day a mill burned.`, 'burned', 'XXXX-03-07'],
    [`${said} Between March 1 and March 3 a mill burned.`, 'burned', 'XXXX-03-01'],
    [`${said} Between March 1 and March 7 a mill burned.`, 'burned', undefined],
    [`${said} Yesterday a mill burned.`, 'burned', 'XXXX-03-07'],
    ['Ten died, the monitor said on January 2. A mill burned on December 30.', 'burned', 'XXXX-12-30'],
    [`${said} A mill burned in February.`, 'burned', undefined],
  ])('%s', (text, trigger, expected) => expect(read(text, trigger).event).toEqual([null, null, expected]))

  it.each([
    ['a weekday', `${said} A mill burned on Friday.`, 'XXXX-WXX-5'],
    ['a week', `${said} A mill burned last week.`, 'XXXX-WXX'],
    ['a month', `${said} A mill burned in December.`, 'XXXX-12'],
    ['some years before', `${said} A mill burned five years ago.`, 'XXXX'],
    ['a decade before', `${said} A mill burned a decade ago.`, 'XXX'],
  ])('leaves %s as open as it is', (_, text, value) => expect(read(text, 'burned').dates.at(-1)).toEqual([value, null, null]))

  it('has its own day without a year, and keeps the years that it tells', () =>
    expect(read(`${said} A mill burned in 2013.`, 'burned')).toEqual({
      head: [null, 'XXXX-03-08'],
      event: ['2013-01-01', '2013-12-31', undefined],
      dates: [
        ['XXXX-03-08', null, null],
        ['2013', '2013-01-01', '2013-12-31'],
      ],
    }))
})

it('changes nothing where the year is known', () =>
  expect(read(`${said} A raid began on March 6.`, 'raid', { publishedAt: '2031-03-09' })).toMatchObject({
    head: ['2031-03-09', undefined],
    event: ['2031-03-06', '2031-03-06', undefined],
  }))
