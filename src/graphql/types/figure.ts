import * as read from '../../graph/read/figures.ts'
import type { Context } from '../context.ts'
import { evidence } from '../evidence/evidence.ts'
import { loadArticle, present } from '../loading/by-id.ts'
import { many, one } from '../loading/keyed.ts'

export const loadSource = one(read.figureSource)
export const loadStatementOf = one(read.figureStatement)
export const loadEventOf = one(read.figureEvent)
export const loadPlaces = many(read.figurePlaces)
export const loadUpdates = one(read.figureUpdates)
const loadUpdatedBy = one(read.figureUpdatedBy)

export const Figure = {
  claimedBy: (figure: read.FigureNode, _: unknown, context: Context) => loadSource(context, figure.id),
  statement: (figure: read.FigureNode, _: unknown, context: Context) => loadStatementOf(context, figure.id),
  event: (figure: read.FigureNode, _: unknown, context: Context) => loadEventOf(context, figure.id),
  locatedIn: (figure: read.FigureNode, _: unknown, context: Context) => loadPlaces(context, figure.id),
  appearsIn: async (figure: read.FigureNode, _: unknown, context: Context) =>
    present(await loadArticle(context, figure.articleId), figure.articleId),
  updates: (figure: read.FigureNode, _: unknown, context: Context) => loadUpdates(context, figure.id),
  updatedBy: (figure: read.FigureNode, _: unknown, context: Context) => loadUpdatedBy(context, figure.id),
  evidence: (figure: read.FigureNode) => [evidence('NUMBER', figure.articleId, figure)],
}
