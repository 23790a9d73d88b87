import { describe, expect, it } from 'vitest'
import { binsOf, drawnDays, withEnd } from '../../../web/map/brush.ts'
import type { MapColumns, MapPlace } from '../../../web/map/map-answer.ts'
import { mapState } from '../../../web/map/map-state.ts'
import { cameApart, marksOf, radiusOf } from '../../../web/map/marks.ts'
import { around, closer, movedBy, outlookInWords, outlookOf, pixelOf, usualOutlook } from '../../../web/map/outlook.ts'
import { type MapEvent, type Spot, softReach, spotsIn, spotsOf } from '../../../web/map/spots.ts'

const size = { width: 800, height: 480 }
const event = (id: string, from: number | null = 0, to = (from ?? 0) + 1): MapEvent => ({
  ...{ id, caption: id, dated: true, yearlessDay: null, origins: 1 },
  days: from === null ? null : { from, to },
})
const spot = (id: string, longitude: number, latitude: number, count: number, more: Partial<Spot> = {}): Spot => ({
  ...{ id, name: id, kind: 'TOWN', extent: 'point', longitude, latitude, countryCode: 'UY', geonamesId: id },
  events: Array.from({ length: count }, (_, index) => event(`${id} ${index}`)),
  ...more,
})

describe('places', () => {
  const place = (kind: string, precision: string, more: Partial<MapPlace> = {}): MapPlace => ({
    ...{ kind, precision, countryCode: 'UY', geonamesId: null, location: { latitude: -34, longitude: -58 }, partOf: null },
    ...more,
  })
  const columns: MapColumns = {
    truncated: false,
    lanes: [
      {
        id: 'town',
        name: 'Town',
        place: place('TOWN', 'LOCALITY', { partOf: { id: 'district', partOf: { id: 'province', partOf: { id: 'land' } } } }),
      },
      { id: 'province', name: 'Province', place: place('GOVERNORATE', 'ADMIN', { partOf: { id: 'land', partOf: null } }) },
      { id: 'land', name: 'Land', place: place('COUNTRY', 'COUNTRY') },
      { id: 'coast', name: 'Coast', place: place('REGION', 'COUNTRY', { countryCode: null }) },
      { id: 'silo', name: 'Silo', place: place('SITE', 'UNKNOWN', { location: null, countryCode: null }) },
      { id: 'abroad', name: 'Abroad', place: place('COUNTRY', 'COUNTRY', { countryCode: 'BR' }) },
      { id: 'actor', name: 'None', place: null },
    ],
    ids: ['in all', 'in two lands', 'in the silo', 'nowhere', 'on the coast', 'in the province'],
    captions: ['a', 'b', 'c', 'd', 'e', 'f'],
    froms: ['1970-01-02', null, null, null, '1970-01-01', null],
    tos: ['1970-01-03', null, null, null, '1970-01-01', null],
    yearlessDays: [null, null, 'XXXX-01-04', null, null, null],
    days: ['1970-01-02', '1970-01-05', null, null, '1970-01-01', null],
    origins: [3, 1, 1, 1, 1, 1],
    lanesOf: [[0, 1, 2, 4], [2, 5], [4], [], [3], [1, 2]],
  }
  const { spots, elsewhere, events } = spotsOf(columns)

  it('have the events that are known to have been no narrower', () =>
    expect(spots.map(({ id, events: its }) => [id, its.map((one) => one.id)])).toEqual([
      ['town', ['in all']],
      ['province', ['in the province']],
      ['land', ['in two lands']],
      ['coast', ['on the coast']],
      ['abroad', ['in two lands']],
    ]))

  it('are as wide as is known of them: a town is a point, a governorate an area, a country its outline', () =>
    expect(spots.map(({ extent }) => extent)).toEqual(['point', 'area', 'country', 'region', 'country']))

  it('lack events of no known place, which are told of beside the map', () => {
    expect(elsewhere.map(({ id }) => id)).toEqual(['in the silo', 'nowhere'])
    expect(events).toHaveLength(6)
  })

  it('know the days of their events, or that of the report, or a day without its year', () =>
    expect(events.slice(0, 3).map(({ days, dated, yearlessDay }) => [days, dated, yearlessDay])).toEqual([
      [{ from: 1, to: 3 }, true, null],
      [{ from: 4, to: 5 }, false, null],
      [null, false, 'XXXX-01-04'],
    ]))

  it.each([
    [{ from: 2, to: 3 }, ['town']],
    [{ from: 0, to: 2 }, ['town', 'coast']],
    [{ from: 3, to: 9 }, ['land', 'abroad']],
    [null, ['town', 'province', 'land', 'coast', 'abroad']],
  ])('of the days %j', (window, ids) => expect(spotsIn(spots, window).map(({ id }) => id)).toEqual(ids))

  it('reach as far as their kind lets them, softly', () =>
    expect(softReach({ kind: 'GOVERNORATE' })).toBeGreaterThan(softReach({ kind: 'DISTRICT' })))
})

describe('what is in sight', () => {
  const outlook = { longitude: -58, latitude: -34, closeness: 6 }

  it('has its middle in the middle, east to the right and north above', () => {
    expect(pixelOf(outlook, size, -58, -34)).toEqual([400, 240])
    const [x, y] = pixelOf(outlook, size, -57, -33)
    expect([x > 400, y < 240]).toEqual([true, true])
  })

  it('goes with the hand, over the date line too', () => {
    const [x, y] = pixelOf(movedBy(outlook, 30, -20), size, -58, -34)
    expect([x, y]).toEqual([expect.closeTo(430, 6), expect.closeTo(220, 6)])
    expect(movedBy({ longitude: 179, latitude: 0, closeness: 2 }, -100, 0).longitude).toBeLessThan(0)
  })

  it('keeps what is under the hand while it comes closer, within bounds', () => {
    const next = closer(outlook, 1, size, 100, 100)
    const before = pixelOf(outlook, size, -59, -33)
    const after = pixelOf(next, size, -59, -33)
    expect(after[0] - 100).toBeCloseTo(2 * (before[0] - 100), 6)
    expect(after[1] - 100).toBeCloseTo(2 * (before[1] - 100), 6)
    expect([closer(outlook, 99, size).closeness, closer(outlook, -99, size).closeness]).toEqual([11, 0.6])
  })

  it('shows all of some points', () => {
    const points = [spot('a', 178, 10, 1), spot('b', -178, -20, 1)]
    const all = around(points, size)
    for (const { longitude, latitude } of points) {
      const [x, y] = pixelOf(all, size, longitude, latitude)
      expect([x > 0, y > 0, x < 800, y < 480]).toEqual([true, true, true, true])
    }
    expect(all.closeness).toBeGreaterThan(3)
  })

  it('is at first where nine in ten events were, countries aside', () => {
    const spots = [
      spot('a', -58, -34, 10),
      spot('b', -57, -34, 9),
      spot('far', 120, 50, 1),
      spot('UY', -56, -33, 50, { extent: 'country', kind: 'COUNTRY' }),
    ]
    const usual = usualOutlook(spots, size)
    expect([usual.longitude, usual.latitude]).toEqual([expect.closeTo(-57.5, 6), expect.closeTo(-34, 6)])
    expect(usualOutlook(spots.slice(3), size).longitude).toBeCloseTo(-56, 6)
    expect(Number.isFinite(usualOutlook([], size).closeness)).toBe(true)
  })

  it.each([
    ['-58.410,-33.870,6.50', { longitude: -58.41, latitude: -33.87, closeness: 6.5 }],
    ['1,2', null],
    ['1,2,x', null],
    ['1,,3', null],
    ['1,2,3,4', null],
    ['190,89,40', { longitude: -170, latitude: 80, closeness: 11 }],
    [null, null],
  ])('the address says %s', (text, said) => {
    const read = outlookOf(text)
    expect(read).toEqual(said)
    if (read !== null) expect(outlookOf(outlookInWords(read))).toEqual(read)
  })
})

describe('marks', () => {
  const outlook = { longitude: -58, latitude: -34, closeness: 6 }

  it('are one where they would lie over one another, with the most told of first', () => {
    const marks = marksOf([spot('a', -58, -34, 4), spot('b', -57.9, -34, 9), spot('c', -52, -34, 1)], outlook, size)
    expect(marks.map((mark) => [mark.spots.map(({ id }) => id), mark.events])).toEqual([
      [['b', 'a'], 13],
      [['c'], 1],
    ])
  })

  it('come apart closer', () => {
    const near = [spot('a', -58, -34, 4), spot('b', -57.9, -34, 9)]
    const [mark] = marksOf(near, outlook, size)
    const next = cameApart({ spots: mark?.spots ?? [] }, outlook, size)
    expect(next?.closeness).toBeGreaterThan(6.3)
    expect(marksOf(near, next ?? outlook, size)).toHaveLength(2)
    expect(cameApart({ spots: [spot('a', -58, -34, 1), spot('b', -58, -34, 1)] }, outlook, size)).toBeNull()
  })

  it('are never of a point and an area together', () =>
    expect(
      marksOf([spot('a', -58, -34, 4), spot('b', -58, -34, 9, { extent: 'area' })], outlook, size).map(({ extent }) => extent),
    ).toEqual(['point', 'area']))

  it('out of sight are none', () => expect(marksOf([spot('a', 120, 50, 4)], outlook, size)).toEqual([]))

  it('have names where no other mark or name is', () =>
    expect(
      marksOf([spot('long name', -58, -34, 1), spot('x', -57.2, -34, 1), spot('y', -54, -34, 1)], outlook, size).map(({ named }) => named),
    ).toEqual([false, true, true]))

  it('have none where a mark above or below reaches into it', () =>
    expect(
      marksOf([spot('long name', -58, -34, 1), spot('x', -57.2, -34.4, 5000)], outlook, size).map(({ key, named }) => [key, named]),
    ).toEqual([
      ['x', true],
      ['long name', false],
    ]))

  it('grow in area with their events, up to a point', () => {
    expect(radiusOf(16) - 4).toBeCloseTo(2 * (radiusOf(4) - 4))
    expect(radiusOf(5000)).toBe(22)
  })
})

describe('the brush', () => {
  const all = { from: 0, to: 10 }

  it('counts an event in every bar that it may fall into', () => {
    const bins = binsOf([event('a', 0), event('b', 2, 6), event('c', null), event('d', 40)], all, 5)
    expect(bins.map(({ from, to, count }) => [from, to, count])).toEqual([
      [0, 2, 1],
      [2, 4, 1],
      [4, 6, 1],
      [6, 8, 0],
      [8, 10, 0],
    ])
  })

  it.each([
    ['from', 4, { from: 4, to: 6 }],
    ['from', 9, { from: 5, to: 6 }],
    ['from', -3, { from: 0, to: 6 }],
    ['to', 1, { from: 2, to: 3 }],
    ['to', 99, { from: 2, to: 10 }],
  ] as const)('moves its end “%s” to %i', (end, day, window) => expect(withEnd({ from: 2, to: 6 }, end, day, all)).toEqual(window))

  it.each([
    [1.2, 3.4, { from: 1, to: 4 }],
    [3.4, 1.2, { from: 1, to: 4 }],
    [2, 2, { from: 2, to: 3 }],
    [-4, 40, { from: 0, to: 10 }],
  ])('drawn from %d to %d', (one, other, window) => expect(drawnDays(one, other, all)).toEqual(window))
})

it.each([
  ['', { types: [], window: null, outlook: null, spots: [], event: null }],
  ['spots=place:1,place:2&event=e:1', { spots: ['place:1', 'place:2'], event: 'e:1' }],
  ['from=1970-01-02&to=1970-01-04&at=1,2,3', { window: { from: 1, to: 4 }, outlook: { longitude: 1, latitude: 2, closeness: 3 } }],
  ['from=1970-01-09&to=1970-01-04', { window: null }],
])('the address says “%s”', (query, state) => expect(mapState(new URLSearchParams(query))).toMatchObject(state))
