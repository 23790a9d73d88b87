import { yearlessDayOf } from '../../graph/day-order.ts'
import * as read from '../../graph/read/figures.ts'
import { correctedFigure, reviewsOf } from '../answers/reviews.ts'
import type { Context } from '../context.ts'
import { type Evidence, evidence } from '../evidence/evidence.ts'
import { loadActor, loadArticle, present } from '../loading/by-id.ts'
import { many, one } from '../loading/keyed.ts'

export const loadStatementOf = one(read.figureStatement)
export const loadEventOf = one(read.figureEvent)
export const loadPlaces = many(read.figurePlaces)
export const loadUpdates = one(read.figureUpdates)
export const loadUpdatedBy = one(read.figureUpdatedBy)

/** The number itself, in its words. */
export const numberEvidence = (figure: read.FigureNode): Evidence => evidence('NUMBER', figure.articleId, figure, figure.raw)

export const Figure = {
  yearlessDay: yearlessDayOf,
  claimedBy: ({ voice, ownVoice }: read.FigureNode, _: unknown, context: Context) => (ownVoice ? null : loadActor(context, voice)),
  statement: (figure: read.FigureNode, _: unknown, context: Context) => loadStatementOf(context, figure.id),
  event: (figure: read.FigureNode, _: unknown, context: Context) => loadEventOf(context, figure.id),
  locatedIn: (figure: read.FigureNode, _: unknown, context: Context) => loadPlaces(context, figure.id),
  appearsIn: async (figure: read.FigureNode, _: unknown, context: Context) =>
    present(await loadArticle(context, figure.articleId), figure.articleId),
  supersededAt: ({ knownUntil }: read.FigureNode) => knownUntil,
  reviews: (figure: read.FigureNode, _: unknown, context: Context) => reviewsOf(context, 'Figure', figure),
  corrected: (figure: read.FigureNode, _: unknown, context: Context) => correctedFigure(context, figure),
  updates: (figure: read.FigureNode, _: unknown, context: Context) => loadUpdates(context, figure.id),
  updatedBy: (figure: read.FigureNode, _: unknown, context: Context) => loadUpdatedBy(context, figure.id),
  evidence: (figure: read.FigureNode) => [numberEvidence(figure)],
}
