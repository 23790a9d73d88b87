import { readdirSync, readFileSync } from 'node:fs'
import { geoBounds, geoContains } from 'd3-geo'
import { feature } from 'topojson-client'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { gazetteerBytes } from '../../../src/assembly/gazetteer.ts'
import { binaryGazetteer } from '../../../src/gazetteer/binary-gazetteer.ts'
import { picked } from '../../../src/gazetteer/build/picked-divisions.ts'
import { countriesOf, divisionsFile, divisionsOfAll, isOutlined } from '../../../web/map/divisions.ts'
import type { Spot } from '../../../web/map/spots.ts'

const folder = 'web/public/divisions'
const gazetteer = binaryGazetteer(gazetteerBytes(), new Map())

describe('the outlines', () => {
  const rows = readdirSync(folder).flatMap((name) => {
    const topology = divisionsFile.parse(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')))
    return feature(topology, topology.objects.divisions).features.map((one) => ({ country: name.slice(0, 2), ...one }))
  })

  it('are of governorates of the gazetteer, each once, in the file of its country', () => {
    expect(rows.length).toBeGreaterThan(3000)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    const strange = rows.filter(({ id, country }) => {
      const place = gazetteer.byId(String(id))
      return place?.kind !== 'GOVERNORATE' || place.countryCode !== country
    })
    expect(strange).toEqual([])
  })

  // An outline that stands under the id of another division lies somewhere else. The towns around a capital or a bay have their middle outside.
  it('lie where their towns do, and nine in ten around the middle of these', () => {
    const placed = rows.map(({ id, geometry }) => {
      const { longitude = 999, latitude = 999 } = gazetteer.byId(String(id)) ?? {}
      const [[west, south], [east, north]] = geoBounds(geometry)
      const isEast = west <= east ? longitude > west - 0.3 && longitude < east + 0.3 : longitude > west || longitude < east
      return { id, near: isEast && latitude > south - 0.3 && latitude < north + 0.3, around: geoContains(geometry, [longitude, latitude]) }
    })
    // Of an archipelago small islands are left out, with the towns on them.
    expect(placed.filter(({ near }) => !near).length).toBeLessThan(10)
    expect(placed.filter(({ around }) => around).length / rows.length).toBeGreaterThan(0.9)
  })

  it('leave none out where the news is of wars', () => {
    const count = (code: string): number => rows.filter(({ country }) => country === code).length
    expect(['SY', 'UA', 'LY', 'UY'].map(count)).toEqual([14, 27, 22, 19])
  })

  it('are of whole regions where the source has their provinces, departments or counties, and of states from another', () => {
    const count = (code: string): number => rows.filter(({ country }) => country === code).length
    expect(['US', 'GB', 'IT', 'ES', 'FR'].map(count)).toEqual([51, 4, 20, 19, 13])
    const holds = (id: string, at: [number, number]): boolean => rows.some((one) => one.id === id && geoContains(one, at))
    // Milan and Brescia are of Lombardy, Turin is not; Limoges came to New Aquitaine.
    const lombardy = '3174618'
    expect([holds(lombardy, [9.19, 45.46]), holds(lombardy, [10.22, 45.54]), holds(lombardy, [7.69, 45.07])]).toEqual([true, true, false])
    expect(holds('11071620', [1.26, 45.83])).toBe(true)
  })
})

describe('picked shapes', () => {
  const topology = (x: number) => ({
    type: 'Topology' as const,
    objects: {},
    arcs: [0, 1, 2].map((step) => [
      [x + step, 0],
      [x + step + 1, 1],
    ]),
  })
  const [one, other] = [topology(0), topology(10)]

  it('take their arcs along, each once, backwards where they are run through backwards', () => {
    const { arcs, objects } = picked([
      { id: 'a', country: 'UY', topology: one, shape: { type: 'Polygon', arcs: [[2, ~1]] } },
      { id: 'b', country: 'UY', topology: one, shape: { type: 'MultiPolygon', arcs: [[[1]]] } },
      { id: 'c', country: 'UY', topology: other, shape: { type: 'Polygon', arcs: [[2]] } },
    ])
    expect(arcs).toEqual([one.arcs[2], one.arcs[1], other.arcs[2]])
    expect(objects.divisions.geometries).toEqual([
      { type: 'Polygon', id: 'a', arcs: [[0, ~1]] },
      { type: 'MultiPolygon', id: 'b', arcs: [[[1]]] },
      { type: 'Polygon', id: 'c', arcs: [[2]] },
    ])
  })
})

describe('what is asked for', () => {
  const spot = (countryCode: string | null, events: number, extent: Spot['extent'] = 'point'): Spot => ({
    ...{ id: 'x', name: 'X', kind: 'TOWN', longitude: 0, latitude: 0, geonamesId: '1', countryCode, extent },
    events: Array.from({ length: events }, () => ({ id: 'e', caption: 'e', days: null, dated: false, yearlessDay: null, origins: 1 })),
  })

  it.each([
    ['those with most events first', [spot('UY', 1), spot('AR', 3), spot('UY', 1)], ['AR', 'UY']],
    ['as many as are drawn', [spot('UY', 1), spot('AR', 3), spot('BR', 2)], ['AR', 'BR']],
    ['none that has no file, no country, or is a region of many', [spot('XX', 9), spot(null, 9), spot('AR', 9, 'region')], []],
  ])('%s', (_, spots, countries) => expect(countriesOf(spots, ['AR', 'BR', 'UY'], 2)).toEqual(countries))

  afterEach(() => vi.unstubAllGlobals())

  it('is missed alone where it cannot be had, or is no file of divisions', async () => {
    // Browsers alone have paths.
    const Path2D = class {
      moveTo(): void {}
      lineTo(): void {}
    }
    vi.stubGlobal('Path2D', Path2D)
    const files = async (code: string): Promise<unknown> => {
      if (code === 'AR') throw new Error('the server does not answer')
      return code === 'BR' ? { error: 'not found' } : JSON.parse(readFileSync(`${folder}/${code}.json`, 'utf8'))
    }
    const { outlines, borders } = await divisionsOfAll(['AR', 'BR', 'UY'], files)
    expect([outlines.size, borders.length]).toEqual([19, 1])
  })

  it.each([
    ['area', '1', true],
    ['area', '2', false],
    ['area', null, false],
    ['point', '1', false],
  ] as const)('%s %s is outlined: %s', (extent, geonamesId, is) => {
    const outline = Object.create(null)
    expect(isOutlined({ extent, geonamesId }, { outlines: new Map([['1', outline]]), borders: [] })).toBe(is)
  })
})
