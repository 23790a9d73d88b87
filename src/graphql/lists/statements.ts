import * as read from '../../graph/read/statements.ts'
import type { Stance, StatementKind } from '../../record/kinds.ts'
import type { Connection } from '../connection/connection.ts'
import { connect } from '../connection/connection.ts'
import type { PageArguments } from '../connection/page-arguments.ts'
import type { Context } from '../context.ts'
import { type ListParameters, narrowable, pages } from '../loading/pages.ts'
import { daysBetween, wholeList } from '../loading/whole-list.ts'
import { canonicalOf } from './filter-ids.ts'
import { type ReviewedArgument, verdictsFor } from './reviewed.ts'

export const inArticle = narrowable(read.statementsInArticle, ['about', 'speaker', 'relay', 'accuses', 'outlet'])
export const about = narrowable(read.statementsAbout, ['speaker', 'relay', 'accuses', 'outlet'])
export const bySpeaker = narrowable(read.statementsBySpeaker, ['relay', 'accuses', 'outlet'])
export const byRelay = narrowable(read.statementsByRelay, ['accuses', 'outlet'])
export const accusing = narrowable(read.statementsAccusing, ['outlet'])
const ofOutlet = pages(read.statementsOfOutlet)
const all = wholeList(read.statements)

/** Every condition left open. */
export const anyStatement: ListParameters = {
  verdicts: null,
  article: null,
  about: null,
  speaker: null,
  relay: null,
  accuses: null,
  outlet: null,
  stance: null,
  kind: null,
  contains: null,
  saidFrom: null,
  saidTo: null,
}

export interface StatementFilter extends ReviewedArgument {
  readonly article?: string | null
  readonly about?: string | null
  readonly speaker?: string | null
  readonly relay?: string | null
  readonly accuses?: string | null
  readonly outlet?: string | null
  readonly stance?: Stance[] | null
  readonly kind?: StatementKind[] | null
  readonly contains?: string | null
  readonly saidFrom?: string | null
  readonly saidTo?: string | null
}

/** The statements that a filter lets through. Throws `ID_UNKNOWN`, `PAGE_INVALID`, `CURSOR_INVALID`. */
export async function listStatements(
  context: Context,
  filter: StatementFilter,
  page: PageArguments,
): Promise<Connection<read.StatementNode>> {
  const [article, event, speaker, relay, accuses, outlet] = await Promise.all([
    canonicalOf(context, 'Article', filter.article),
    canonicalOf(context, 'Event', filter.about),
    canonicalOf(context, 'Actor', filter.speaker),
    canonicalOf(context, 'Actor', filter.relay),
    canonicalOf(context, 'Actor', filter.accuses),
    canonicalOf(context, 'Actor', filter.outlet),
  ])
  const conditions = {
    ...anyStatement,
    ...given(filter),
    verdicts: verdictsFor(filter.reviewed),
    ...{ article, about: event, speaker, relay, accuses, outlet },
    contains: filter.contains?.toLowerCase() ?? null,
  }
  // The fewer statements a start can have, the earlier it stands here.
  if (article !== null) return connect(context, inArticle, article, page, conditions)
  if (event !== null) return connect(context, about, event, page, conditions)
  if (speaker !== null) return connect(context, bySpeaker, speaker, page, conditions)
  if (relay !== null) return connect(context, byRelay, relay, page, conditions)
  if (accuses !== null) return connect(context, accusing, accuses, page, conditions)
  if (outlet !== null) return connect(context, ofOutlet, outlet, page, conditions)
  return connect(context, all, '', page, { ...conditions, ...daysBetween(filter.saidFrom, filter.saidTo) })
}

const given = ({ stance, kind, saidFrom, saidTo }: StatementFilter): ListParameters => ({
  stance: stance ?? null,
  kind: kind ?? null,
  saidFrom: saidFrom ?? null,
  saidTo: saidTo ?? null,
})
