import { z } from 'zod'
import { optional } from './property.ts'

/** A day, how many events it has, and the ids of its first hundred in order; days in order of time, events without any day last. */
const dated = z.object({ day: optional(z.string()), count: z.number(), ids: z.array(z.string()) })

export const timelineOfAll = { name: 'read/timeline', row: dated }
export const timelineOfPlace = { name: 'read/timeline-of-place', row: dated }
export const timelineOfActor = { name: 'read/timeline-of-actor', row: dated }
