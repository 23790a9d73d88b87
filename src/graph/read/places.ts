import { z } from 'zod'
import { placeKinds, placePrecisions } from '../../record/kinds.ts'
import { keyedColumns, keyedNodes } from './keyed-query.ts'
import { mergedEdge } from './merged.ts'
import { nodePages, wholePages } from './page-query.ts'
import { nodeShape, optional } from './property.ts'

export const placeNode = z.object({
  ...nodeShape,
  name: z.string(),
  kind: z.enum(placeKinds),
  countryCode: optional(z.string()),
  admin1: optional(z.string()),
  geonamesId: optional(z.string()),
  latitude: optional(z.number()),
  longitude: optional(z.number()),
  precision: z.enum(placePrecisions),
})
export type PlaceNode = z.output<typeof placeNode>

export const placesById = keyedNodes('places-by-id', placeNode)
export const placesMerged = keyedColumns('places-merged', mergedEdge)
export const placeWhole = keyedNodes('place-whole', placeNode)

export const places = wholePages('places', placeNode)
export const placesWithin = nodePages('places-within', placeNode)
export const placeParts = nodePages('place-parts', placeNode)
