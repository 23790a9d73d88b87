import type { FigureNode } from '../../graph/read/figures.ts'
import { correctedFigure } from '../answers/reviews.ts'
import type { ChosenToll, WeighedFigure } from '../answers/toll.ts'
import type { TollSeries as Series } from '../answers/tolls.ts'
import { cursorsOf } from '../connection/cursor.ts'
import { type PageArguments, pageSize } from '../connection/page-arguments.ts'
import { pageOf } from '../connection/worked-out.ts'
import type { Context } from '../context.ts'
import { loadActor, loadArticle, loadFigure, present } from '../loading/by-id.ts'

/** A number of a series: the figure's own, or its reviewers' where they are asked for, and whose voice it is in. */
interface Point extends Pick<FigureNode, 'day' | 'comparator' | 'value' | 'min' | 'max' | 'ownVoice'> {
  readonly figure: FigureNode
}

export const TollSeries = {
  source: ({ sourceId }: Series, _: unknown, context: Context) => (sourceId === null ? null : loadActor(context, sourceId)),
  article: ({ sourceId, voice }: Series, _: unknown, context: Context) => (sourceId === null ? loadArticle(context, voice) : null),
  points: ({ claims, reviewed }: Series, { last }: { last: number | null }, context: Context): Promise<Point[]> => {
    const size = pageSize({ last })
    const latest = size === 0 ? [] : claims.slice(-size)
    return Promise.all(
      latest.map(async ({ id, day, ownVoice }) => {
        const figure = present(await loadFigure(context, id), id)
        const right = (reviewed ?? 'any') === 'any' ? null : await correctedFigure(context, figure)
        const { comparator, value, min, max } = right ?? figure
        return { day, comparator, value, min, max, ownVoice, figure }
      }),
    )
  },
}

export const Toll = {
  used: ({ used, asked }: ChosenToll, page: PageArguments) =>
    pageOf(used, ({ figure }) => figure.order, page, cursorsOf('toll.used', asked)),
  leftOut: ({ leftOut, asked }: ChosenToll, page: PageArguments) => {
    // Grounds in the order in which they were looked at.
    const rules = [...new Set(leftOut.map(({ rule }) => rule))]
    const rank = new Map(rules.map((rule, at) => [rule, String(at).padStart(2, '0')]))
    const positionOf = ({ rule, reason, figure }: WeighedFigure): string => `${rank.get(rule)} ${reason} ${figure.order}`
    return pageOf(leftOut, positionOf, page, cursorsOf('toll.leftOut', asked))
  },
}

export const TollFigure = {
  source: ({ sourceId }: WeighedFigure, _: unknown, context: Context) => (sourceId === null ? null : loadActor(context, sourceId)),
}
