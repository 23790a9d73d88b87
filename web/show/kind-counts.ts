import { z } from 'zod'

/** What the fragment `KindCounts` answers. */
export const kindCounts = z.object({
  firstDay: z.string().nullable(),
  lastDay: z.string().nullable(),
  kinds: z.array(z.object({ label: z.string(), kind: z.string(), count: z.number() })),
})
export type KindCounts = z.infer<typeof kindCounts>
