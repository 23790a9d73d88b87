import { z } from 'zod'

/**
 * `lexicon/world-regions.json`: continents (with GeoNames' ids and rough middles), and regions, seas and former states that are no
 * division of a country. General knowledge, written for the project; a region without borders has no point.
 */
export const worldRegionsSchema = z.array(
  z.object({
    names: z.array(z.string().min(3)).min(1),
    demonyms: z.array(z.string().min(3)),
    geonamesId: z.string().regex(/^\d+$/).nullable(),
    latitude: z.number().nullable(),
    longitude: z.number().nullable(),
  }),
)
export type WorldRegions = z.output<typeof worldRegionsSchema>
