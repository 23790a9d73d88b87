import { z } from 'zod'
import { verdicts } from '../../record/kinds.ts'
import { optional } from './property.ts'

/** What people said of a claim: the last word, and the ids of the decisions about it, in the order in which they were taken. */
export const reviewedShape = {
  verdict: optional(z.enum(verdicts)),
  reviews: z
    .string()
    .nullish()
    .transform((text) => (typeof text === 'string' ? text.split(' ') : [])),
}
