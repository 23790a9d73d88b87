import type { Lane } from '../answers/event-marks.ts'
import type { Context } from '../context.ts'
import { loadPlace } from '../loading/by-id.ts'

export const EventLane = {
  place: ({ kind, id }: Lane, _: unknown, context: Context) => (kind === 'place' ? loadPlace(context, id) : null),
}
