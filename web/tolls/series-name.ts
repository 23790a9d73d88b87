import { shortened, wordsOfKind } from '../show/words.ts'
import type { TollSeries } from './answers.ts'

/** The class of a series' colour and stroke: eight of their own, one for all others. */
export const seriesClass = (index: number): string => `series series-${index < 8 ? index + 1 : 'other'}`

/** One of its own for each series. */
export const seriesKey = ({ source, article, group }: TollSeries): string => `${source?.id ?? article?.id ?? ''} ${group}`

/** Whose numbers a series has, and of whom: “Health Ministry · civilian”; an article whose outlet is not known speaks for itself. */
export function seriesName({ source, article, group }: TollSeries): string {
  const whose = source?.name ?? (article === null ? 'unknown outlet' : `“${shortened(article.caption)}”`)
  return `${whose}${group === 'UNSPECIFIED' ? '' : ` · ${wordsOfKind(group)}`}`
}
