import type { FigureNode } from '../../graph/read/figures.ts'
import type { StatementNode } from '../../graph/read/statements.ts'
import { verdictOf } from '../../review/claim-review.ts'
import { isReviewKind } from '../../review/decision.ts'
import type { CorrectedEvent as Event, Review as Said } from '../answers/reviews.ts'
import type { Context } from '../context.ts'
import { loadActor, loadPlace } from '../loading/by-id.ts'
import { loadPlaces } from './event-places.ts'

export const Review = {
  verdict: ({ kind }: Said) => (isReviewKind(kind) ? verdictOf[kind] : null),
  part: ({ review }: Said) => review?.about.part,
  words: ({ review }: Said) => review?.about.quote.exact,
}

export const CorrectedFigure = {
  claimedBy: ({ voice, ownVoice }: FigureNode, _: unknown, context: Context) => (ownVoice ? null : loadActor(context, voice)),
}

export const CorrectedStatement = {
  assertedBy: ({ speaker }: StatementNode, _: unknown, context: Context) => (speaker === null ? null : loadActor(context, speaker)),
}

export const CorrectedEvent = {
  locatedIn: async ({ id, place }: Event, _: unknown, context: Context) =>
    place === null ? loadPlaces(context, id) : [await loadPlace(context, place)].filter((found) => found !== null),
}
