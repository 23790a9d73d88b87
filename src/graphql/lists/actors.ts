import * as read from '../../graph/read/actors.ts'
import type { ActorKind } from '../../record/kinds.ts'
import { actorKey } from '../../resolve/actor-identity.ts'
import type { Connection } from '../connection/connection.ts'
import { connect } from '../connection/connection.ts'
import type { PageArguments } from '../connection/page-arguments.ts'
import type { Context } from '../context.ts'
import { pages } from '../loading/pages.ts'
import { wholeList } from '../loading/whole-list.ts'
import { canonicalOf } from './filter-ids.ts'

const named = pages(read.actorsNamed)
const speakingAbout = pages(read.actorsSpeakingAbout)
const all = wholeList(read.actors)

export interface ActorFilter {
  readonly name?: string | null
  readonly kinds?: ActorKind[] | null
  readonly saidSomethingAbout?: string | null
}

/** The actors that a filter lets through. Throws `ID_UNKNOWN`, `PAGE_INVALID`, `CURSOR_INVALID`. */
export async function listActors(context: Context, filter: ActorFilter, page: PageArguments): Promise<Connection<read.ActorNode>> {
  const about = await canonicalOf(context, 'Event', filter.saidSomethingAbout)
  const name = typeof filter.name === 'string' ? actorKey(filter.name) : null
  const conditions = { kinds: filter.kinds ?? null, name }
  if (about !== null) return connect(context, speakingAbout, about, page, conditions)
  if (name !== null) return connect(context, named, name, page, conditions)
  return connect(context, all, '', page, conditions)
}
