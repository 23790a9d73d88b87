import { z } from 'zod'
import { comparators, groups } from '../../record/kinds.ts'
import { optional } from './property.ts'

/** A figure in order of time, whose word it is (the outlet's where no other's), and when its article was published. */
const claim = z.object({
  id: z.string(),
  group: z.enum(groups),
  day: optional(z.string()),
  value: optional(z.number()),
  min: optional(z.number()),
  max: optional(z.number()),
  comparator: z.enum(comparators),
  source: optional(z.string()),
  publishedAt: optional(z.string()),
})
export type TollClaim = z.output<typeof claim>

export const tollsOfAll = { name: 'read/tolls', row: claim }
export const tollsInPlace = { name: 'read/tolls-in-place', row: claim }
export const tollsOfEvent = { name: 'read/tolls-of-event', row: claim }
