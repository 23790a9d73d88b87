import type { Figure } from '../../record/schema.ts'
import { queueOrder } from '../../review/queue/priority.ts'
import { dayOrder } from '../day-order.ts'
import { foldedText } from '../folded-words.ts'
import { knownFrom } from '../known-from.ts'
import { type ArticleNames, distinct } from './article-names.ts'
import { figureName } from './node-names.ts'
import type { NodeRow } from './rows.ts'

/** A figure to be written, with the edges that leave it. */
export interface FigureRow extends NodeRow {
  readonly article: string
  readonly claimedBy: string | null
  readonly about: string | null
  readonly locatedIn: readonly string[]
}

/** The node of a figure. */
export function figureRow(figure: Figure, names: ArticleNames): FigureRow {
  const id = names.figure(figure.id) ?? ''
  const source = names.actor(figure.source)
  const day = figure.asOf ?? names.day
  // Whose word it is, as the article names it, so that an index can find and order one voice's figures.
  const whose = { voice: source ?? names.outlet ?? names.articleId, ownVoice: source === null }
  return {
    id,
    props: {
      name: figureName(figure),
      order: dayOrder(day, id, figure.yearlessDay ?? names.yearlessDay),
      day,
      metric: figure.metric,
      population: figure.population,
      group: figure.group,
      comparator: figure.comparator,
      value: figure.value,
      min: figure.min,
      max: figure.max,
      raw: figure.raw,
      folded: foldedText(figure.raw),
      articleId: names.articleId,
      start: figure.start,
      end: figure.end,
      from: figure.from,
      to: figure.to,
      asOf: figure.asOf,
      cumulative: figure.cumulative,
      ...whose,
      queue: queueOrder(id, { ...figure, ...whose, label: 'Figure', articleId: names.articleId }),
      knownFrom: names.publishedAt === null ? null : knownFrom(names.publishedAt),
    },
    article: names.articleId,
    claimedBy: source,
    about: names.event(figure.event),
    locatedIn: distinct(figure.places.map(names.place)),
  }
}
