import { z } from 'zod'
import { optional } from './property.ts'

/** A node joined to the canonical one, with the reason. */
export const mergedEdge = z.object({ id: z.string(), name: z.string(), reason: optional(z.string()), score: optional(z.number()) })
