import { describe, expect, it } from 'vitest'
import { saidWhen, whenOf } from '../../../src/extract/dates/when.ts'
import { draftOf, spanOf } from './draft-of.ts'

/** A Friday. */
const article = { publishedAt: '2031-05-09' }

describe('the days that govern a span', () => {
  it.each([
    ['its own sentence', 'A ferry sank on Thursday.', 'sank', '2031-05-08', '2031-05-08'],
    ['the nearest of two', 'A ferry sank on Tuesday and divers left on Thursday.', 'left', '2031-05-08', '2031-05-08'],
    ['the nearest of two', 'A ferry sank on Tuesday and divers left on Thursday.', 'sank', '2031-05-06', '2031-05-06'],
    ['both ends', 'Ferries sank between May 3 and May 6.', 'sank', '2031-05-03', '2031-05-06'],
    ['two days as one stretch', 'Ferries sank on Tuesday and Wednesday.', 'sank', '2031-05-06', '2031-05-07'],
    ['a length counted back', 'Ferries sank in the past two days.', 'sank', '2031-05-07', '2031-05-09'],
    ['a length up to the day of writing', 'Six drowned in two days of storms.', 'drowned', '2031-05-07', '2031-05-09'],
    [
      'a length from the day told of',
      'A ferry sank on Monday. For the next two days, divers searched.',
      'searched',
      '2031-05-05',
      '2031-05-07',
    ],
    ['since then', 'Ferries have sunk since Tuesday.', 'sunk', '2031-05-06', '2031-05-09'],
    ['a background clause', 'Ferries sank on Tuesday near the port, which burned in 2019.', 'burned', '2019-01-01', '2019-12-31'],
    ['the sentence before', 'A ferry sank on Tuesday. Nine sailors drowned.', 'drowned', '2031-05-06', '2031-05-06'],
    [
      'no dateline where the sentence says another day',
      'CARMELO, May 9, 2031 (Isle Wire) — A ferry with 40 people on board sank near the port on Wednesday night.',
      'A ferry',
      '2031-05-07',
      '2031-05-07',
    ],
    [
      'the dateline where it says no other',
      'CARMELO, May 9, 2031 (Isle Wire) — A ferry sank near the port.',
      'sank',
      '2031-05-09',
      '2031-05-09',
    ],
    [
      'the day of a former count, for that count',
      'The toll of the fire rose to 50 from 34 a day earlier.',
      '34',
      '2031-05-08',
      '2031-05-08',
    ],
    ['its own day beside a former count’s', 'Up from 12 on Monday, 19 died on Tuesday.', 'died', '2031-05-06', '2031-05-06'],
    ['a place’s number', 'Troops took 12 on Monday.', 'took', '2031-05-05', '2031-05-05'],
    ['the story', 'A ferry sank on Tuesday. The same day a crane fell.', 'fell', '2031-05-06', '2031-05-06'],
  ])('%s: %s (%s)', (_, text, words, from, to) => {
    const draft = draftOf(text, article)
    expect(whenOf(draft, spanOf(draft, words))).toEqual({ from, to })
  })

  it.each([
    ['nothing said', 'A ferry sank.', 'sank'],
    ['another paragraph', 'A ferry sank on Tuesday.\nA crane fell.', 'fell'],
    ['an aside’s own date', 'Ferries sank near the port, which opened in 2019.', 'sank'],
    ['the end of a comparison', 'It is the worst storm since the harbour flooded in March.', 'storm'],
    ['the day of a former count', 'The toll of the fire rose to 50 from 34 a day earlier.', 'fire'],
    ['the day of a count compared', 'The fire took 50 lives, compared with 34 on Monday.', 'fire'],
    ['old background', 'The port opened in 2019. A crane fell.', 'fell'],
  ])('unknown with %s', (_, text, words) => {
    const draft = draftOf(text, article)
    expect(whenOf(draft, spanOf(draft, words))).toEqual({ from: null, to: null })
  })

  it('leaves the reporting day to the report where the content has its own', () => {
    const text = 'The mayor said on Thursday that a ferry sank on Tuesday.'
    const draft = draftOf(text, article, [['said', 'that a ferry sank on Tuesday']])
    expect(whenOf(draft, spanOf(draft, 'sank'))).toEqual({ from: '2031-05-06', to: '2031-05-06' })
  })

  it('takes the story’s day before the reporting day', () => {
    const text = 'A ferry sank on Tuesday. The mayor said on Thursday that nine sailors drowned.'
    const draft = draftOf(text, article, [['said', 'that nine sailors drowned']])
    expect(whenOf(draft, spanOf(draft, 'drowned'))).toEqual({ from: '2031-05-06', to: '2031-05-06' })
  })

  it('takes the reporting day where there is no other', () => {
    const draft = draftOf('Nine sailors drowned, the mayor said on Thursday.', article, [['said', 'Nine sailors drowned']])
    expect(whenOf(draft, spanOf(draft, 'drowned'))).toEqual({ from: '2031-05-08', to: '2031-05-08' })
  })
})

describe('the day of a reporting cue', () => {
  it.each([
    ['The mayor said on Thursday that a ferry sank.', 'said', '2031-05-08'],
    ['The mayor said in a televised speech late on Thursday that a ferry sank.', 'said', '2031-05-08'],
    ['“A ferry sank,” the mayor told reporters Thursday.', 'told', '2031-05-08'],
    ['The mayor on Thursday reported that a ferry sank.', 'reported', '2031-05-08'],
    ['On Thursday, the mayor said a ferry sank.', 'said', '2031-05-08'],
    ['The mayor said that a ferry sank on Thursday.', 'said', null],
    ['The mayor said: “It sank on Thursday.”', 'said', null],
    ['On Thursday a ferry sank, the mayor said.', 'said', null],
    ['The mayor said last week that a ferry sank.', 'said', null],
    ['The mayor said a ferry sank.', 'said', null],
  ])('%s', (text, cue, day) => {
    const draft = draftOf(text, article)
    expect(saidWhen(draft, spanOf(draft, cue))).toBe(day)
  })
})
