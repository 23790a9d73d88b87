import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayWords, lentYear, ofKnownYear, withLentYears } from '../../src/compare/lent-years.ts'
import { openYear } from '../../src/language/dates/open-year.ts'
import { claim } from './made-claims.ts'

const elsewhere = { id: 'elsewhere', name: 'Elsewhere', wider: [] }

const open = (id: string, yearlessDay: string, told: Parameters<typeof claim>[2] = {}) => claim(id, 50, { day: null, yearlessDay, ...told })
const dayOf = (claims: ReturnType<typeof claim>[], id = 'open') => withLentYears(claims).find((one) => one.id === id)?.day

describe('a claim of a day without its year', () => {
  it.each<[string, ReturnType<typeof claim>[], string | null]>([
    ['of the same source', [claim('a', 41, { day: '2031-09-02', places: [] })], '2031-09-04'],
    ['of the same place', [claim('a', 41, { day: '2031-09-20', voice: 'ministry' })], '2031-09-04'],
    [
      'of a wider place',
      [claim('a', 41, { day: '2031-10-20', voice: 'ministry', places: [{ id: 'country', name: 'x', wider: [] }] })],
      '2031-09-04',
    ],
    ['of two years that both fit', [claim('a', 41, { day: '2031-09-02' }), claim('b', 41, { day: '2032-09-02' })], null],
    ['of neither', [claim('a', 41, { day: '2031-09-02', voice: 'ministry', places: [elsewhere] })], `${openYear}-09-04`],
    ['of another metric', [claim('a', 41, { day: '2031-09-02', metric: 'injured' })], `${openYear}-09-04`],
    ['of another season', [claim('a', 41, { day: '2031-03-02' })], `${openYear}-09-04`],
    ['of nothing', [], `${openYear}-09-04`],
  ])('beside one %s', (_, others, expected) => expect(dayOf([open('open', 'XXXX-09-04'), ...others])).toBe(expected))

  it('may lie in the year before', () =>
    expect(dayOf([open('open', 'XXXX-12-30'), claim('a', 41, { day: '2032-01-02' })])).toBe('2031-12-30'))

  it('has the year of the others of its article', () =>
    expect(
      dayOf([
        open('open', 'XXXX-09-04', { article: 'x', voice: 'ministry', places: [elsewhere] }),
        open('b', 'XXXX-09-05', { article: 'x' }),
        claim('a', 41),
      ]),
    ).toBe('2031-09-04'))

  it('is the last of February where there is no 29th', () =>
    expect(dayOf([open('open', 'XXXX-02-29'), claim('a', 41, { day: '2031-02-20' })])).toBe('2031-02-28'))
})

it.each([
  ['beside a known one', ['2031-09-02', `${openYear}-09-04`, null], ['2031-09-02', null, null]],
  ['among its like', [`${openYear}-09-02`, `${openYear}-09-04`, null], [`${openYear}-09-02`, `${openYear}-09-04`, null]],
])('a day of the open year %s', (_, days, expected) =>
  expect(ofKnownYear(days.map((day, at) => claim(`${at}`, 50, { day }))).map(({ day }) => day)).toEqual(expected),
)

it('leaves claims as they are, and does not ask for their order', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ day: fc.constantFrom('2031-09-02', '2032-01-15', null), yearless: fc.constantFrom('XXXX-09-04', 'XXXX-12-20', null) }),
        { maxLength: 8 },
      ),
      (drawn) => {
        const claims = drawn.map(({ day, yearless }, i) => claim(`${i}`, i, { day, ...(day === null && { yearlessDay: yearless }) }))
        const lent = withLentYears(claims)
        expect(lent.map(({ day: _, ...rest }) => rest)).toEqual(claims.map(({ day: _, ...rest }) => rest))
        claims.forEach(({ day }, i) => {
          if (day !== null) expect(lent[i]?.day).toBe(day)
        })
        expect(withLentYears([...claims].reverse()).reverse()).toEqual(lent)
      },
    ),
  ))

it.each([
  ['2031-09-04', null, '2031-09-04'],
  [null, null, 'undated'],
  [null, 'XXXX-09-04', '09-04 of an unknown year'],
  [`${openYear}-09-04`, 'XXXX-09-04', '09-04 of an unknown year'],
  ['2031-09-04', 'XXXX-09-04', '09-04 of 2031 by other reports'],
])('%s and %s are said as %s', (day, yearlessDay, expected) => expect(dayWords({ day, yearlessDay })).toBe(expected))

it.each<[what: string, days: [yearless: string, day: string, to?: string][], year: number | null]>([
  ['the one that fits', [['XXXX-09-04', '2031-09-20']], 2031],
  ['one day in the year before', [['XXXX-12-30', '2032-01-02']], 2031],
  [
    'one that fits all days',
    [
      ['XXXX-09-04', '2031-09-20'],
      ['XXXX-09-09', '2031-08-20'],
    ],
    2031,
  ],
  [
    'none where two fit',
    [
      ['XXXX-09-04', '2031-09-20'],
      ['XXXX-09-04', '2029-09-20'],
    ],
    null,
  ],
  ['none where none fits', [['XXXX-09-04', '2031-03-20']], null],
  ['none of nothing', [], null],
])('the year that an article is lent is %s', (_, days, year) =>
  expect(lentYear(days.map(([yearless, day]) => ({ yearless, day })))).toBe(year),
)
