import { z } from 'zod'

/** An event and its day, in order of time. */
const dated = z.object({ day: z.string(), id: z.string() })

export const timelineOfAll = { name: 'read/timeline', row: dated }
export const timelineOfPlace = { name: 'read/timeline-of-place', row: dated }
export const timelineOfActor = { name: 'read/timeline-of-actor', row: dated }
