import { z } from 'zod'
import { articleHead } from './article-head.ts'
import { reviewable } from './reviewable.ts'

const text = z.string().nullable()

/** The way of a claim and the voices behind it. */
const wayItCame = z.object({
  hops: z.array(z.object({ kind: z.string(), node: z.object({ id: z.string(), caption: z.string() }), words: text })),
  independentOrigins: z.array(
    z.object({ actor: z.object({ id: z.string(), name: z.string() }), figures: z.array(z.object({ id: z.string() })) }),
  ),
})
export type ClaimWay = z.infer<typeof wayItCame>

/** What a person said of a claim. */
const review = z.object({ id: z.string(), verdict: z.string(), part: z.string(), by: z.string(), note: text, holds: z.boolean() })
export type Review = z.infer<typeof review>

/** What `claim.graphql` answers. */
export const claimAnswer = z.object({
  trace: wayItCame.extend({
    subject: reviewable.extend({
      reviews: z.array(review).default([]),
      evidence: z.array(z.object({ words: z.string(), sentence: z.string(), article: articleHead })).default([]),
    }),
  }),
})
