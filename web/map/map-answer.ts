import { z } from 'zod'
import { eventColumns } from '../show/event-columns.ts'
import { kindCounts } from '../show/kind-counts.ts'

const within = z.object({ id: z.string() })
const place = z.object({
  kind: z.string(),
  precision: z.string(),
  countryCode: z.string().nullable(),
  geonamesId: z.string().nullable(),
  location: z.object({ latitude: z.number(), longitude: z.number() }).nullable(),
  partOf: within.extend({ partOf: within.extend({ partOf: within.nullable() }).nullable() }).nullable(),
})

/** What `map.graphql` answers. */
export const mapAnswer = z.object({
  eventMarks: eventColumns(z.object({ id: z.string(), name: z.string(), place: place.nullable() })),
  stats: kindCounts,
})
export type MapColumns = z.infer<typeof mapAnswer>['eventMarks']
export type MapPlace = z.infer<typeof place>
