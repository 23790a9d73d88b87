import type { Figure } from '../../record/schema.ts'
import { foldedText } from '../folded-words.ts'
import type { ArticleNames } from './article-names.ts'
import { caption, dayOrder, type NodeRow } from './rows.ts'

/** The node of a figure. */
export function figureRow(figure: Figure, names: ArticleNames): NodeRow {
  const id = names.figure(figure.id) ?? ''
  const day = figure.asOf ?? names.day
  return {
    id,
    props: {
      caption: caption(figure.raw),
      order: dayOrder(day, id),
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
    },
  }
}
