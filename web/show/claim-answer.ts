import { z } from 'zod'

const text = z.string().nullable()
const article = z.object({ id: z.string(), title: text, outlet: text, publishedAt: text })

/** The way of a claim and the voices behind it. */
const wayItCame = z.object({
  hops: z.array(z.object({ kind: z.string(), node: z.object({ id: z.string(), caption: z.string() }), words: text })),
  independentOrigins: z.array(
    z.object({ actor: z.object({ id: z.string(), name: z.string() }), figures: z.array(z.object({ id: z.string() })) }),
  ),
})
export type ClaimWay = z.infer<typeof wayItCame>

/** What `claim.graphql` answers. */
export const claimAnswer = z.object({
  trace: wayItCame.extend({
    subject: z.object({
      id: z.string(),
      caption: z.string(),
      evidence: z.array(z.object({ words: z.string(), sentence: z.string(), article })).default([]),
    }),
  }),
})
