import { z } from 'zod'

/** The way of a claim and the voices behind it, as `trace` answers. */
export const wayItCame = z.object({
  hops: z.array(z.object({ kind: z.string(), node: z.object({ id: z.string(), caption: z.string() }), words: z.string().nullable() })),
  independentOrigins: z.array(
    z.object({ actor: z.object({ id: z.string(), name: z.string() }), figures: z.array(z.object({ id: z.string() })) }),
  ),
})
