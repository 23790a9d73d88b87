import { describe, expect, it } from 'vitest'
import { datesOf, valuesOf } from './words.ts'

describe('dates written out', () => {
  it.each([
    ['The bridge opened on 6 March 2025.', ['6 March 2025 = 2025-03-06']],
    ['The bridge opened on March 6, 2025.', ['March 6, 2025 = 2025-03-06']],
    ['Sat., Mar. 8, 2025', ['Sat., Mar. 8, 2025 = 2025-03-08']],
    ['HARUN, 7 FEB 89 (AGENCY) -- A DAM BROKE.', ['7 FEB 89 = 1989-02-07']],
    ['Issued 2025-03-06.', ['2025-03-06 = 2025-03-06']],
    ['Issued 2017-09-15 17:52.', ['2017-09-15 17:52 = 2017-09-15T17:52']],
    ['It closed on 3/6/2025.', ['3/6/2025 = 2025-03-06']],
    ['It closed on 25/6/2025.', ['25/6/2025 = 2025-06-25']],
    ['It closed on 06.03.2025.', ['06.03.2025 = 2025-03-06']],
    ['Last updated at Apr 152017', ['Apr 152017 = 2017-04-15']],
    ['On the 5th of May, 1907, it sank.', ['the 5th of May, 1907 = 1907-05-05']],
    ['On the night of 9 February 1904 it sank.', ['the night of 9 February 1904 = 1904-02-09TNI']],
    ['It sank in February of 1904.', ['February of 1904 = 1904-02']],
    ['It sank in early March 1904.', ['early March 1904 = 1904-03']],
    ['They met in mid-2011.', ['mid-2011 = 2011']],
    ['They met in late 1916.', ['late 1916 = 1916']],
    ['Prices rose in the 1990s.', ['the 1990s = 199']],
    ['Prices rose in the mid-1980s.', ['the mid-1980s = 198']],
    ['It was built in the early 19th century.', ['the early 19th century = 18']],
    ['The town fell in 431 BC.', ['431 BC = BC0431']],
    ['The league held from 431 to 404 BC.', ['431 = BC0431', '404 BC = BC0404']],
    ['Sales fell in the first quarter of 2011.', ['the first quarter of 2011 = 2011-Q1']],
    ['It lasted into the second half of 1942.', ['the second half of 1942 = 1942-H2']],
    ['It rained in the spring of 1918.', ['the spring of 1918 = 1918-SP']],
    ['They met on Christmas Day 1914.', ['Christmas Day 1914 = 1914-12-25']],
  ])('%s', (text, expected) => expect(valuesOf(text)).toEqual(expected))

  it.each([
    ['The fair runs from 6-8 March 2025.', ['6 = 2025-03-06', '8 March 2025 = 2025-03-08']],
    ['Talks were held between June 3 and June 7, 2011.', ['June 3 = 2011-06-03', 'June 7, 2011 = 2011-06-07']],
    ['Talks were held from March 5-9, 1918.', ['March 5 = 1918-03-05', '9, 1918 = 1918-03-09']],
    ['He ruled from 1990 to 1994.', ['1990 = 1990', '1994 = 1994']],
    ['The drought (1957-60) ended.', ['1957 = 1957', '60 = 1960']],
    ['The fair lasted from the 4th to the 9th of May 1987.', ['the 4th = 1987-05-04', 'the 9th of May 1987 = 1987-05-09']],
  ])('both ends of a range: %s', (text, expected) => expect(valuesOf(text)).toEqual(expected))
})

describe('what is no date', () => {
  it.each([
    'A total of 316 shepherds and 2,407 sheep were counted.',
    'Some 2000 people fled, and 1500 homes burned.',
    'The factory paid $1950 and 2025 euros for it.',
    'They march on the town and may return.',
    'May they return?',
    'The Sun wrote about it, and so did Harbour Today.',
    'The fall of the city was near.',
    'He was 22, and his brother a 30-year-old baker.',
    'The score was 2:1 and the ratio 3.14.',
    'Call 0800-2025 or read https://example.org/2025/03/08/story.',
    'He came in second; the third one fell.',
  ])('%s', (text) => expect(valuesOf(text)).toEqual([]))

  it('drops a day that no calendar has', () => expect(valuesOf('It opened on 31 June 2020.')).toEqual([]))
})

describe('lengths and repetitions', () => {
  it.each([
    ['They held out for two days.', 'two days', 'DURATION', 'P2D'],
    ['They held out for 48 hours.', '48 hours', 'DURATION', 'PT48H'],
    ['A decade of drought followed.', 'A decade', 'DURATION', 'P10Y'],
    ['It lasted half a century.', 'half a century', 'DURATION', 'P50Y'],
    ['It lasted twenty-three weeks.', 'twenty-three weeks', 'DURATION', 'P23W'],
    ['It was a three-month siege.', 'three-month', 'DURATION', 'P3M'],
    ['It took several months.', 'several months', 'DURATION', 'PXM'],
    ['They waited for years.', 'years', 'DURATION', 'PXY'],
    ['It burned in the past two days.', 'the past two days', 'DURATION', 'P2D'],
    ['The market opens every Friday.', 'every Friday', 'SET', 'XXXX-WXX-5'],
    ['The market opens daily.', 'daily', 'SET', 'XXXX-XX-XX'],
    ['It costs ten crowns per week.', 'per week', 'SET', 'P1W'],
  ])('%s', (text, words, type, value) => {
    const [date] = datesOf(text, '2025-03-08')
    expect(date).toMatchObject({ text: words, type, value, from: null, to: null })
  })
})
