import { describe, expect, it } from 'vitest'
import { datesOf, valuesOf } from './words.ts'

/** A Saturday. */
const published = '2025-03-08'

describe('counted from the day of writing', () => {
  it.each([
    ['The dam broke on Thursday.', 'Thursday = 2025-03-06'],
    ['The dam broke on Saturday.', 'Saturday = 2025-03-08'],
    ['The dam broke last Saturday.', 'last Saturday = 2025-03-01'],
    ['The dam will open on Thursday.', 'Thursday = 2025-03-13'],
    ['The dam is scheduled to open on Monday.', 'Monday = 2025-03-10'],
    ['The dam opens next Friday.', 'next Friday = 2025-03-14'],
    ['The dam broke on Sunday night.', 'Sunday night = 2025-03-02TNI'],
    ['The dam broke yesterday.', 'yesterday = 2025-03-07'],
    ['The dam broke last night.', 'last night = 2025-03-07TNI'],
    ['The dam broke this morning.', 'this morning = 2025-03-08TMO'],
    ['The dam broke last week.', 'last week = 2025-W09'],
    ['The dam broke two days ago.', 'two days ago = 2025-03-06'],
    ['The dam broke three weeks ago.', 'three weeks ago = 2025-W07'],
    ['The dam broke three months prior.', 'three months prior = 2024-12'],
    ['The dam broke a year ago.', 'a year ago = 2024'],
    ['The dam broke earlier this month.', 'earlier this month = 2025-03'],
    ['The dam broke last month.', 'last month = 2025-02'],
    ['The dam broke in December.', 'December = 2024-12'],
    ['The dam broke in February.', 'February = 2025-02'],
    ['The dam will open in June.', 'June = 2025-06'],
    ['The dam broke on March 6.', 'March 6 = 2025-03-06'],
    ['The dam broke on 20 March.', '20 March = 2024-03-20'],
    ['The dam broke last summer.', 'last summer = 2024-SU'],
    ['The dam will open at 10 a.m. Monday.', '10 a.m. Monday = 2025-03-10T10'],
    ['A hearing is set for June 2.', 'June 2 = 2025-06-02'],
    ['The rain date: April 5', 'April 5 = 2025-04-05'],
    ['The mill is closed through Tuesday.', 'Tuesday = 2025-03-11'],
    ['He left on September 11 earlier than he was scheduled to leave.', 'September 11 = 2024-09-11'],
    ['The dam is now open.', 'now = PRESENT_REF'],
    ['It broke in recent days.', 'recent days = PAST_REF'],
  ])('%s', (text, expected) => expect(valuesOf(text, published)).toEqual([expected]))
})

describe('counted from the day told of', () => {
  it.each([
    ['The mill burned on 3 May 1911. The same day the lake froze.', 'The same day = 1911-05-03'],
    ['The mill burned on 3 May 1911. Two days later the lake froze.', 'Two days later = 1911-05-05'],
    ['The mill burned on 3 May 1911. The next day the lake froze.', 'The next day = 1911-05-04'],
    ['The mill burned on 3 May 1911. The following month the lake froze.', 'The following month = 1911-06'],
    ['The mill burned on 3 May 1911. The previous year the lake froze.', 'The previous year = 1910'],
    ['The mill burned on 3 May 1911. On 9 May the lake froze.', '9 May = 1911-05-09'],
    ['The mill burned on 3 May 1911. In June the lake froze.', 'June = 1911-06'],
    ['The mill burned on 3 May 1911. In July of that year the lake froze.', 'July of that year = 1911-07'],
    ['The mill burned in December 1911. In January the lake froze.', 'January = 1912-01'],
    ['The mill burned in 431 BC. The following year the lake froze.', 'The following year = BC0430'],
  ])('%s', (text, expected) => expect(valuesOf(text)[1]).toBe(expected))

  it.each([
    ['Nobody has owned to Thursday’s attack.', 'Thursday = 2025-03-06'],
    ['No one has claimed responsibility for Thursday’s attack.', 'Thursday = 2025-03-06'],
    ['He said that talks would resume on Tuesday.', 'Tuesday = 2025-03-11'],
    ['The ministry said on Tuesday it will send aid.', 'Tuesday = 2025-03-04'],
  ])('by the tense of a report of 10 March 2025: %s', (text, expected) => expect(valuesOf(text, '2025-03-10')[0]).toBe(expected))

  it('keeps the story’s year through an aside', () =>
    expect(valuesOf('The mill burned on 3 May 1911, as the old one had in 1813. In June the lake froze.')[2]).toBe('June = 1911-06'))

  it('keeps background in its own year, and comes back from it', () => {
    const text = 'In May 2011 the mine closed. In June the miners left. Nobody came. On March 6 the dam broke.'
    expect(valuesOf(text, published)).toEqual(['May 2011 = 2011-05', 'June = 2011-06', 'March 6 = 2025-03-06'])
  })
})

describe('without any anchor', () => {
  it.each([
    ['The dam broke on March 8.', 'XXXX-03-08'],
    ['The dam broke on Thursday.', 'XXXX-WXX-4'],
    ['The dam broke yesterday.', 'XXXX-XX-XX'],
    ['The dam broke last week.', 'XXXX-WXX'],
  ])('%s', (text, value) => expect(datesOf(text)[0]).toMatchObject({ value, from: null, to: null, basis: 'implied' }))
})

describe('days and basis', () => {
  it.each([
    ['It broke on 6 March 2025.', '2025-03-06', '2025-03-06', 'explicit'],
    ['It broke on Thursday.', '2025-03-06', '2025-03-06', 'implied'],
    ['It broke last week.', '2025-02-24', '2025-03-02', 'implied'],
    ['It broke in late 2024.', '2024-09-01', '2024-12-31', 'explicit'],
  ])('%s', (text, from, to, basis) => expect(datesOf(text, published)[0]).toMatchObject({ from, to, basis }))
})
