import { z } from 'zod'

/** What `overview.graphql` answers. */
export const overviewAnswer = z.object({
  stats: z.object({
    firstDay: z.string().nullable(),
    lastDay: z.string().nullable(),
    nodes: z.array(z.object({ name: z.string(), count: z.number() })),
  }),
})
