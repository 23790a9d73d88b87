import * as read from '../../graph/read/events.ts'
import type { EventType, ParticipantRole, Realis } from '../../record/kinds.ts'
import type { Connection } from '../connection/connection.ts'
import { connect } from '../connection/connection.ts'
import type { PageArguments } from '../connection/page-arguments.ts'
import type { Context } from '../context.ts'
import { type ListParameters, narrowable, narrowedBy, type Pages } from '../loading/pages.ts'
import { daysBetween, wholeList } from '../loading/whole-list.ts'
import { canonicalOf } from './filter-ids.ts'
import { type ReviewedArgument, verdictsFor } from './reviewed.ts'

export const inArticle = narrowable(read.eventsInArticle, ['actor', 'role', 'reportedBy'])
export const inPlace = narrowable(read.eventsInPlace, ['article', 'actor', 'role', 'reportedBy'])
export const withActor = narrowable(read.eventsWithActor, ['reportedBy'])
export const reportedBy = narrowable(read.eventsReportedBy, ['role'])
const all = narrowedBy(wholeList(read.events), wholeList(read.eventsNarrowed), ['role'])

/** Every condition left open. */
export const anyEvent: ListParameters = {
  verdicts: null,
  types: null,
  realis: null,
  from: null,
  to: null,
  article: null,
  actor: null,
  role: null,
  reportedBy: null,
}

export interface EventFilter extends ReviewedArgument {
  readonly types?: EventType[] | null
  readonly place?: string | null
  readonly actor?: string | null
  readonly role?: ParticipantRole | null
  readonly reportedBy?: string | null
  readonly article?: string | null
  readonly from?: string | null
  readonly to?: string | null
  readonly realis?: Realis[] | null
}

/** A list of events, the key it belongs to and the conditions on it. */
export interface EventSelection {
  readonly list: Pages<read.EventNode>
  readonly key: string
  readonly conditions: ListParameters
}

/** The events that a filter lets through. Throws `ID_UNKNOWN`, `PAGE_INVALID`, `CURSOR_INVALID`. */
export async function listEvents(context: Context, filter: EventFilter, page: PageArguments): Promise<Connection<read.EventNode>> {
  const { list, key, conditions } = await selectEvents(context, filter)
  return connect(context, list, key, page, conditions)
}

/** Where to start for a filter, and what is left to check. Throws `ID_UNKNOWN`. */
export async function selectEvents(context: Context, filter: EventFilter): Promise<EventSelection> {
  const [article, place, actor, reporter] = await Promise.all([
    canonicalOf(context, 'Article', filter.article),
    canonicalOf(context, 'Place', filter.place),
    canonicalOf(context, 'Actor', filter.actor),
    canonicalOf(context, 'Actor', filter.reportedBy),
  ])
  const conditions = {
    verdicts: verdictsFor(filter.reviewed),
    types: filter.types ?? null,
    realis: filter.realis ?? null,
    from: filter.from ?? null,
    to: filter.to ?? null,
    role: filter.role ?? null,
    ...{ article, actor, reportedBy: reporter },
  }
  // A place leads to the fewest events, and only its own query looks into its parts.
  if (place !== null) return { list: inPlace, key: place, conditions }
  if (article !== null) return { list: inArticle, key: article, conditions }
  if (actor !== null) return { list: withActor, key: actor, conditions }
  if (reporter !== null) return { list: reportedBy, key: reporter, conditions }
  return { list: all, key: '', conditions: { ...conditions, ...daysBetween(null, filter.to) } }
}
