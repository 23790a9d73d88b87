import { z } from 'zod'
import { yearlessDayOf } from '../day-order.ts'
import { optional } from './property.ts'

/** As an order begins with it: 0000-03-08. */
const yearless = z.string().transform((order) => yearlessDayOf({ order }))

/**
 * A day, how many events it has, and the ids of its first hundred in order; days in order of time, events without any day last. Those of a day
 * without its year come apart, by their articles, whatever days are asked for.
 */
const dated = z.object({
  day: optional(z.string()),
  yearless: optional(yearless),
  article: optional(z.string()),
  count: z.number(),
  ids: z.array(z.string()),
})

export const timelineOfAll = { name: 'read/timeline', row: dated }
export const timelineOfPlace = { name: 'read/timeline-of-place', row: dated }
export const timelineOfActor = { name: 'read/timeline-of-actor', row: dated }
