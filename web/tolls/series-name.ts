import { wordsOfKind } from '../show/words.ts'
import type { TollSeries } from './answers.ts'

/** The class of a series' colour and stroke: eight of their own, one for all others. */
export const seriesClass = (index: number): string => `series series-${index < 8 ? index + 1 : 'other'}`

/** Whose numbers a series has, and of whom: “Health Ministry · civilian”. */
export const seriesName = ({ source, group }: TollSeries): string =>
  `${source?.name ?? 'unknown outlet'}${group === 'UNSPECIFIED' ? '' : ` · ${wordsOfKind(group)}`}`
