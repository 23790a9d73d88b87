import { expect, it } from 'vitest'
import { dayInWords, daysInWords } from '../../../web/show/days.ts'
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
