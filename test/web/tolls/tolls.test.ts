import { describe, expect, it } from 'vitest'
import type { Relation, TollPoint, TollSeries } from '../../../web/tolls/answers.ts'
import { chartLayout, drawnSeries, shapeOf } from '../../../web/tolls/chart-layout.ts'
import { conflictsByFigure } from '../../../web/tolls/conflict-kinds.ts'
import { numberInWords } from '../../../web/tolls/number-words.ts'
import { seriesName } from '../../../web/tolls/series-name.ts'
import { tollsState, variablesOf } from '../../../web/tolls/tolls-state.ts'

const point = (id: string, day: string | null, value: number | null, more: Partial<TollPoint> = {}): TollPoint => ({
  ...{ day, value, min: value, max: value, comparator: 'EXACT', figure: { id, raw: String(value), yearlessDay: null } },
  ...more,
})
const series = (points: TollPoint[]): TollSeries => ({
  ...{ source: { id: 'a', name: 'A' }, article: null, group: 'CIVILIAN' },
  ...{ count: points.length, points },
})
const relation = (from: string, to: string, kind: string, contradiction: string | null = null): Relation => ({
  ...{ kind, contradiction, reason: '', fromSource: null, toSource: null },
  from: { id: from, caption: from },
  to: { id: to, caption: to },
})

it.each([
  [point('a', null, 41), 'dot', '41'],
  [point('a', null, 50, { comparator: 'ABOUT', min: null, max: null }), 'about', 'about 50'],
  [point('a', null, 11, { comparator: 'AT_LEAST', max: null }), 'up', 'at least 11'],
  [point('a', null, 1000, { comparator: 'MORE_THAN', max: null }), 'up', 'more than 1,000'],
  [point('a', null, 9, { comparator: 'LESS_THAN', min: null }), 'down', 'fewer than 9'],
  [point('a', null, null, { comparator: 'VAGUE', min: 24, max: 99 }), 'range', '24–99'],
  [point('a', null, null, { comparator: 'VAGUE', min: null, max: null }), 'range', '–'],
])('%j is drawn as %s and told as %s', (told, shape, words) => expect([shapeOf(told), numberInWords(told)]).toEqual([shape, words]))

it.each([
  [{ id: 'a', name: 'Health Ministry' }, null, 'CIVILIAN', 'Health Ministry · civilian'],
  [{ id: 'a', name: 'Health Ministry' }, null, 'UNSPECIFIED', 'Health Ministry'],
  [null, 'Fire at the quay', 'WOMEN', '“Fire at the quay” · women'],
  [null, 'Fire at the quay of the harbour town takes eleven lives', 'UNSPECIFIED', '“Fire at the quay of the harbour town takes…”'],
])('the series of %j, else of the article %j, of %s: %s', (source, caption, group, name) =>
  expect(seriesName({ ...series([]), source, group, article: caption === null ? null : { id: 'b', caption } })).toBe(name),
)

describe('the series that are drawn', () => {
  const of = (...counts: number[]) =>
    counts.map((count) => series(Array.from({ length: count }, (_, index) => point(String(index), '2031-09-01', 1))))

  it.each([
    ['all, where they are few', of(3, 2, 1), 3],
    ['as many lines as can be told apart', of(...Array.from({ length: 40 }, () => 1)), 24],
    ['as many numbers as a picture can hold', of(...Array.from({ length: 24 }, () => 100)), 8],
    ['the first, whatever it has', of(5000, 1), 1],
  ])('%s', (_, all, drawn) => expect(drawnSeries(all)).toEqual(all.slice(0, drawn)))
})

describe('the chart', () => {
  const told = series([
    point('a', '2031-09-01', 10),
    point('b', '2031-09-03', 20),
    point('c', '2031-09-04', 15),
    point('d', null, 99),
    point('e', '2031-09-05', null, { min: null, max: null }),
  ])
  const layout = chartLayout([told], [relation('b', 'a', 'UPDATES'), relation('c', 'a', 'UPDATES')], 400, 210)
  const [placed] = layout.series

  it('leaves out what has no day or no number', () => expect(placed?.points.map(({ point }) => point.figure.id)).toEqual(['a', 'b', 'c']))

  it('stands on zero', () => {
    expect(layout.yTicks[0]).toEqual({ value: 0, y: 210 })
    expect(placed?.points.map(({ y }) => y)).toEqual([114, 18, 66])
  })

  it('steps: a number holds until the next', () => expect(placed?.path).toMatch(/^M[\d.]+ 114H[\d.]+V18M[\d.]+ 18H[\d.]+V66$/))

  it('joins what takes the place of the one before', () => expect(placed?.updates).toMatch(/^M[\d.]+ 114H[\d.]+V18$/))

  it('gives a range its ends', () => {
    const range = chartLayout([series([point('a', '2031-09-01', null, { min: 10, max: 20 })])], [], 400, 210).series[0]?.points[0]
    expect([range?.low, range?.high]).toEqual([114, 18])
  })
})

it('the gravest contradiction of a figure counts', () => {
  const kinds = conflictsByFigure([
    relation('a', 'b', 'CONTRADICTS', 'CONFLICT'),
    relation('b', 'c', 'CONTRADICTS', 'SCOPE'),
    relation('d', 'a', 'UPDATES'),
  ])
  expect([...kinds]).toEqual([
    ['a', 'CONFLICT'],
    ['b', 'CONFLICT'],
    ['c', 'SCOPE'],
  ])
})

it.each([
  ['', { metric: 'KILLED', group: null, asOf: null, knownAt: null }],
  [
    'metric=INJURED&group=CIVILIAN&place=place:1&asOf=2031-09-04',
    { metric: 'INJURED', group: 'CIVILIAN', place: 'place:1', asOf: '2031-09-04' },
  ],
  ['metric=SORROW&knownAt=2031-09-04', { metric: 'KILLED', knownAt: '2031-09-04T23:59:59Z' }],
])('the address says “%s”', (query, variables) => expect(variablesOf(tollsState(new URLSearchParams(query)))).toMatchObject(variables))
