import { z } from 'zod'

const days = z.array(z.string().nullable())
const within = z.object({ id: z.string() })
const place = z.object({
  kind: z.string(),
  precision: z.string(),
  countryCode: z.string().nullable(),
  location: z.object({ latitude: z.number(), longitude: z.number() }).nullable(),
  partOf: within.extend({ partOf: within.extend({ partOf: within.nullable() }).nullable() }).nullable(),
})

/** What `map.graphql` answers. */
export const mapAnswer = z.object({
  eventMarks: z.object({
    truncated: z.boolean(),
    lanes: z.array(z.object({ id: z.string(), name: z.string(), place: place.nullable() })),
    ids: z.array(z.string()),
    captions: z.array(z.string()),
    froms: days,
    tos: days,
    days,
    origins: z.array(z.number()),
    lanesOf: z.array(z.array(z.number())),
  }),
  stats: z.object({
    firstDay: z.string().nullable(),
    lastDay: z.string().nullable(),
    kinds: z.array(z.object({ label: z.string(), kind: z.string(), count: z.number() })),
  }),
})
export type MapColumns = z.infer<typeof mapAnswer>['eventMarks']
export type MapPlace = z.infer<typeof place>
