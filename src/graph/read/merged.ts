import { z } from 'zod'
import { optional } from './property.ts'

/** A node joined to the canonical one, with the reason; and whose decision it was, where a person's. */
export const mergedEdge = z.object({
  id: z.string(),
  name: z.string(),
  reason: optional(z.string()),
  score: optional(z.number()),
  decision: optional(z.string()),
  by: optional(z.string()),
  at: optional(z.string()),
  note: optional(z.string()),
})
