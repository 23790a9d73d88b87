import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import countries from 'i18n-iso-countries'
import { quantize } from 'topojson-client'
import { presimplify, simplify } from 'topojson-simplify'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Plugin } from 'vite'
import { z } from 'zod'

const name = 'virtual:atlas'
/** Square degrees: a corner of an outline that spans less is left out; about 9 km at the equator. */
const finest = 0.006
/** Steps of the outlines' grid from west to east: about 2 km. */
const grid = 2e4

type Countries = { readonly countries: GeometryCollection<{ readonly name: string }> }

const atlas = z.custom<Topology<Countries>>(
  (file) => z.object({ type: z.literal('Topology'), objects: z.looseObject({ countries: z.looseObject({}) }) }).safeParse(file).success,
)

/** The outlines of all countries, by their ISO codes of two letters, light enough to be sent: a chunk of its own under `virtual:atlas`. */
export const atlasPlugin = (): Plugin => ({
  name: 'atlas',
  resolveId: (id) => (id === name ? `\0${name}` : null),
  load: (id) => (id === `\0${name}` ? `export default JSON.parse(${JSON.stringify(JSON.stringify(lightAtlas()))})` : null),
})

function lightAtlas(): Topology<Countries> {
  const file = createRequire(fileURLToPath(import.meta.url)).resolve('world-atlas/countries-50m.json')
  const whole = atlas.parse(JSON.parse(readFileSync(file, 'utf8')))
  const { geometries } = whole.objects.countries
  const coded = geometries.map((country) => ({ ...country, id: codeOf(country.id, country.properties) }))
  const countriesAlone = { ...whole, objects: { countries: { ...whole.objects.countries, geometries: coded } } }
  return quantize(simplify(presimplify(countriesAlone), finest), grid)
}

/** Kosovo's code is no number of ISO's. */
const codeOf = (id: string | number | undefined, properties: object | undefined): string =>
  properties !== undefined && 'name' in properties && properties.name === 'Kosovo'
    ? 'XK'
    : ((id === undefined ? undefined : countries.numericToAlpha2(String(id).padStart(3, '0'))) ?? '')
