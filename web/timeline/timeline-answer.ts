import { z } from 'zod'

const days = z.array(z.string().nullable())

/** What `timeline.graphql` answers. */
export const timelineAnswer = z.object({
  eventMarks: z.object({
    truncated: z.boolean(),
    lanes: z.array(z.object({ id: z.string(), name: z.string(), count: z.number() })),
    ids: z.array(z.string()),
    captions: z.array(z.string()),
    realis: z.array(z.string()),
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
export type Columns = z.infer<typeof timelineAnswer>['eventMarks']
