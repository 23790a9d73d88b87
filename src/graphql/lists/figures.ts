import * as read from '../../graph/read/figures.ts'
import type { Group, Metric } from '../../record/kinds.ts'
import type { Connection } from '../connection/connection.ts'
import { connect } from '../connection/connection.ts'
import type { PageArguments } from '../connection/page-arguments.ts'
import type { Context } from '../context.ts'
import { type ListParameters, narrowable, type Pages, pages } from '../loading/pages.ts'
import { daysBetween, wholeList } from '../loading/whole-list.ts'
import { canonicalOf } from './filter-ids.ts'
import { type ReviewedArgument, verdictsFor } from './reviewed.ts'

export const inArticle = narrowable(read.figuresInArticle, ['event', 'place', 'source', 'outlet'])
export const about = narrowable(read.figuresAbout, ['place', 'source', 'outlet'])
export const inPlace = narrowable(read.figuresInPlace, ['source', 'outlet'])
export const bySource = narrowable(read.figuresBySource, ['outlet'])
const ofOutlet = pages(read.figuresOfOutlet)
const all = wholeList(read.figures)

/** Every condition left open. */
export const anyFigure: ListParameters = {
  verdicts: null,
  metric: null,
  groups: null,
  source: null,
  outlet: null,
  article: null,
  place: null,
  event: null,
  from: null,
  to: null,
  min: null,
  max: null,
}

export interface FigureFilter extends ReviewedArgument {
  readonly metric?: Metric | null
  readonly groups?: Group[] | null
  readonly source?: string | null
  readonly outlet?: string | null
  readonly article?: string | null
  readonly place?: string | null
  readonly event?: string | null
  readonly from?: string | null
  readonly to?: string | null
  readonly min?: number | null
  readonly max?: number | null
}

/** A list of figures, the key it belongs to and the conditions on it. */
interface FigureSelection {
  readonly list: Pages<read.FigureNode>
  readonly key: string
  readonly conditions: ListParameters
}

/** The figures that a filter lets through. Throws `ID_UNKNOWN`, `PAGE_INVALID`, `CURSOR_INVALID`. */
export async function listFigures(context: Context, filter: FigureFilter, page: PageArguments): Promise<Connection<read.FigureNode>> {
  const { list, key, conditions } = await selectFigures(context, filter)
  return connect(context, list, key, page, conditions)
}

/** Where to start for a filter, and what is left to check. Throws `ID_UNKNOWN`. */
async function selectFigures(context: Context, filter: FigureFilter): Promise<FigureSelection> {
  const [article, event, place, source, outlet] = await Promise.all([
    canonicalOf(context, 'Article', filter.article),
    canonicalOf(context, 'Event', filter.event),
    canonicalOf(context, 'Place', filter.place),
    canonicalOf(context, 'Actor', filter.source),
    canonicalOf(context, 'Actor', filter.outlet),
  ])
  const conditions = {
    verdicts: verdictsFor(filter.reviewed),
    metric: filter.metric ?? null,
    groups: filter.groups ?? null,
    from: filter.from ?? null,
    to: filter.to ?? null,
    min: filter.min ?? null,
    max: filter.max ?? null,
    ...{ article, event, place, source, outlet },
  }
  // The fewer figures a start can have, the earlier it stands here.
  if (article !== null) return { list: inArticle, key: article, conditions }
  if (event !== null) return { list: about, key: event, conditions }
  if (place !== null) return { list: inPlace, key: place, conditions }
  if (source !== null) return { list: bySource, key: source, conditions }
  if (outlet !== null) return { list: ofOutlet, key: outlet, conditions }
  return { list: all, key: '', conditions: { ...conditions, ...daysBetween(filter.from, filter.to) } }
}
