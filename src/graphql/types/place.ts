import { type PlaceNode, placeParts, placesMerged, placeWhole } from '../../graph/read/places.ts'
import { connect } from '../connection/connection.ts'
import type { PageArguments } from '../connection/page-arguments.ts'
import type { Context } from '../context.ts'
import * as articles from '../lists/articles.ts'
import * as events from '../lists/events.ts'
import * as figures from '../lists/figures.ts'
import { many, one } from '../loading/keyed.ts'
import { pages } from '../loading/pages.ts'
import { holdersOf, type OfKind } from './role.ts'

const loadMerged = many(placesMerged)
const loadWhole = one(placeWhole)
const parts = pages(placeParts)

export const Place = {
  location: ({ latitude, longitude }: PlaceNode) => (latitude === null || longitude === null ? null : { latitude, longitude }),
  mergedFrom: (place: PlaceNode, _: unknown, context: Context) => loadMerged(context, place.id),
  partOf: (place: PlaceNode, _: unknown, context: Context) => loadWhole(context, place.id),
  parts: (place: PlaceNode, args: PageArguments, context: Context) => connect(context, parts, place.id, args),
  holders: (place: PlaceNode, args: OfKind, context: Context) => holdersOf(context, place.id, args),
  events: (place: PlaceNode, args: PageArguments, context: Context) => connect(context, events.inPlace, place.id, args, events.anyEvent),
  figures: (place: PlaceNode, args: PageArguments, context: Context) =>
    connect(context, figures.inPlace, place.id, args, figures.anyFigure),
  mentionedIn: (place: PlaceNode, args: PageArguments, context: Context) =>
    connect(context, articles.namingPlace, place.id, args, articles.anyArticle),
}
