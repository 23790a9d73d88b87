import { eventPlaces } from '../../graph/read/events.ts'
import { many } from '../loading/keyed.ts'

/** Where an event happened, as it was read. */
export const loadPlaces = many(eventPlaces)
