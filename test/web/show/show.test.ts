import { expect, it } from 'vitest'
import { dayInWords, dayOrUnknown, daysInWords, eventDays, publishedOn } from '../../../web/show/days.ts'
import { counted, originsInWords, sentence, wordsOfKind } from '../../../web/show/words.ts'

it.each([
  ['2031-09-02', '2 Sep 2031'],
  ['2031-12-31T23:59:00Z', '31 Dec 2031'],
  ['soon', 'soon'],
  ['2031-13-02', '2031-13-02'],
])('%s as a day in words', (day, words) => expect(dayInWords(day)).toBe(words))

it.each([
  ['2031-09-02', '2031-09-02', '2 Sep 2031'],
  ['2031-09-02', '2031-09-05', '2–5 Sep 2031'],
  ['2031-08-30', '2031-09-02', '30 Aug – 2 Sep 2031'],
  ['2031-09-01', '2031-09-30', 'Sep 2031'],
  ['2032-02-01', '2032-02-29', 'Feb 2032'],
  ['2031-01-01', '2031-12-31', '2031'],
  ['2031-01-01', '2032-12-31', '1 Jan 2031 – 31 Dec 2032'],
  ['2030-12-30', '2031-01-02', '30 Dec 2030 – 2 Jan 2031'],
])('%s to %s in words', (from, to, words) => expect(daysInWords(from, to)).toBe(words))

it.each([
  ['2031-03-08', null, '8 Mar 2031'],
  [null, 'XXXX-03-08', '8 Mar, year unknown'],
  [null, 'XXXX-02-29', '29 Feb, year unknown'],
  ['2031-03-08', 'XXXX-03-08', '8 Mar 2031 by other reports'],
  [null, null, 'day unknown'],
])('the day %s, told as %s', (day, yearlessDay, words) => expect(dayOrUnknown({ day, yearlessDay })).toBe(words))

it('an article of no known day is published on none', () =>
  expect([publishedOn({ publishedAt: null, yearlessDay: null }), publishedOn({ publishedAt: null, yearlessDay: 'XXXX-12-01' })]).toEqual([
    null,
    '1 Dec, year unknown',
  ]))

const nothing = { from: null, to: null, yearlessDay: null, day: null }
it.each([
  [{ from: '2031-09-02', to: '2031-09-05', day: '2031-09-02' }, '2–5 Sep 2031'],
  [{ from: '2031-09-02', day: '2031-09-02' }, '2 Sep 2031'],
  [{ day: '2031-09-09' }, 'reported 9 Sep 2031'],
  [{ to: '2031-09-05', day: '2031-09-09' }, 'until 5 Sep 2031'],
  [{ yearlessDay: 'XXXX-09-02' }, '2 Sep, year unknown'],
  [{}, 'day unknown'],
])('an event of %j', (known, words) => expect(eventDays({ ...nothing, ...known })).toBe(words))

it('kinds and counts in words', () => {
  expect(['ARMED_CLASH', 'looting_arson', 'NGO_MONITOR'].map(wordsOfKind).map(sentence)).toEqual([
    'Armed clash',
    'Looting or arson',
    'Monitoring NGO',
  ])
  expect([0, 1, 3].map(originsInWords)).toEqual(['no source named', '1 origin', '3 origins'])
  expect([counted(1, 'article'), counted(1018, 'article'), counted(2, 'city', 'cities')]).toEqual([
    '1 article',
    '1,018 articles',
    '2 cities',
  ])
})
