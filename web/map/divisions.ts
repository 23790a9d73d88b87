import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { z } from 'zod'
import { type Outline, outlineOf, ringsOf } from './outline.ts'
import type { Spot } from './spots.ts'

/** The first-level divisions of some countries. */
export interface Divisions {
  /** By their number in GeoNames. */
  readonly outlines: ReadonlyMap<string, Outline>
  /** Where two divisions of a country meet, a line a country. */
  readonly borders: readonly Outline[]
}

export const noDivisions: Divisions = { outlines: new Map(), borders: [] }

/** A file of `/divisions/`. */
export type DivisionsFile = Topology<{ divisions: GeometryCollection }>

export const divisionsFile = z.custom<DivisionsFile>(
  (answer) => z.object({ type: z.literal('Topology'), objects: z.object({ divisions: z.looseObject({}) }) }).safeParse(answer).success,
)

/** Whether an area is drawn as it is, and not as a colour that runs out. */
export const isOutlined = ({ extent, geonamesId }: Pick<Spot, 'extent' | 'geonamesId'>, { outlines }: Divisions): boolean =>
  extent === 'area' && outlines.has(geonamesId ?? '')

/** The countries of some places whose divisions have outlines: those with most events first. */
export function countriesOf(spots: readonly Spot[], known: readonly string[], most: number): string[] {
  const events = new Map<string, number>()
  for (const { countryCode, extent, events: its } of spots)
    if (countryCode !== null && extent !== 'region' && known.includes(countryCode))
      events.set(countryCode, (events.get(countryCode) ?? 0) + its.length)
  return [...events]
    .sort(([one, its], [other, others]) => others - its || (one < other ? -1 : 1))
    .slice(0, most)
    .map(([code]) => code)
}

/** The divisions of one country. */
function divisionsOf(topology: DivisionsFile): Divisions {
  const { features } = feature(topology, topology.objects.divisions)
  return {
    outlines: new Map(features.map(({ id, geometry }) => [String(id), outlineOf(ringsOf(geometry))])),
    borders: [outlineOf(mesh(topology, topology.objects.divisions, (one, other) => one !== other).coordinates)],
  }
}

/** The divisions of several countries; a country whose file cannot be had or read is missed alone. */
export async function divisionsOfAll(codes: readonly string[], fileOf: (code: string) => Promise<unknown>): Promise<Divisions> {
  const asked = codes.map(async (code) => divisionsOf(divisionsFile.parse(await fileOf(code))))
  const files = (await Promise.allSettled(asked)).flatMap((one) => (one.status === 'fulfilled' ? one.value : []))
  return {
    outlines: new Map(files.flatMap(({ outlines }) => [...outlines])),
    borders: files.flatMap(({ borders }) => borders),
  }
}
