import { z } from 'zod'

/**
 * `lexicon/countries.json`: names (over those that the sources of the gazetteer have) and demonyms of countries, by ISO 3166-1 code,
 * and of first-level divisions, by GeoNames code ("US.TX"). Demonyms are singular; regular plurals are made from them. Where two
 * share a demonym the first has it. General knowledge, written for the project.
 */
export const countriesSchema = z.record(
  z.string().regex(/^[A-Z]{2}(\.[A-Z0-9]+)?$/),
  z.object({ names: z.array(z.string().min(2)), demonyms: z.array(z.string().min(2)) }),
)
export type Countries = z.output<typeof countriesSchema>
