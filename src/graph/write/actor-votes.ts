import type { ExtractionRecord, Span } from '../../record/schema.ts'
import { isAcronymFor } from '../../resolve/acronym.ts'
import { actorKey, isLocal, outletId } from '../../resolve/actor-identity.ts'
import { nameKey } from '../../resolve/name-key.ts'
import { bareOffice } from '../../resolve/state-office.ts'
import { actorIds } from '../../resolve/whose-office.ts'

/** What one article says of an actor that other articles may speak of too. */
export interface ActorVote {
  readonly id: string
  readonly key: string
  /** A description or an office of nobody knows which state: it belongs to its article, and never meets another. */
  readonly local: boolean
  readonly name: string
  /** Null from an outlet's masthead, which says only that it publishes. */
  readonly kind: string | null
}

/** A short or other name that an article gives an actor, where it stands. */
export interface AliasRow {
  readonly aliasId: string
  readonly actorId: string
  readonly articleId: string
  readonly span: Span
  readonly words: string
  /** True where the alias is an acronym that speaks for this one full name. */
  readonly acronym: boolean
}

/** One vote for each actor of the record, and one for its outlet. Two entries with one key are one actor, the first has the vote. */
export function actorVotes(record: ExtractionRecord): ActorVote[] {
  const votes = new Map<string, ActorVote>()
  const ids = actorIds(record)
  for (const actor of record.actors) {
    const id = ids.of(actor)
    const { name, kind } = actor
    const ofState = ids.ofState(actor) !== null
    const key = ofState ? id.slice('actor:'.length) : actorKey(name)
    if (!votes.has(id)) votes.set(id, { id, key, local: !ofState && isLocal(actor), name, kind })
  }
  const outlet = record.article.outlet
  // Keyed apart: an outlet that its own article mentions has both votes.
  if (outlet !== null) votes.set('outlet', { id: outletId(outlet), key: actorKey(outlet), local: false, name: outlet, kind: null })
  return [...votes.values()]
}

/**
 * The aliases of a record's named actors that a mention shows, one a pair of alias and actor: the first in the text. The name of an office without
 * its state is one too, for its id does not say it.
 */
export function aliasRows(record: ExtractionRecord, text: string): AliasRow[] {
  const rows = new Map<string, AliasRow>()
  const ids = actorIds(record)
  for (const actor of record.actors) {
    const id = ids.of(actor)
    const isOffice = bareOffice(actorKey(actor.name)) !== null
    const aliases = new Set(actor.aliases)
    for (const span of [...actor.mentions].sort((a, b) => a.start - b.start || a.end - b.end)) {
      const words = text.slice(span.start, span.end)
      const key = nameKey(words)
      const isAlias = key === actorKey(actor.name) ? isOffice : aliases.has(words)
      if (!isAlias || key === '' || rows.has(`${key}|${id}`)) continue
      const acronym = !isLocal(actor) && isAcronymFor(words, actorKey(actor.name))
      rows.set(`${key}|${id}`, { aliasId: `alias:${key}`, actorId: id, articleId: record.article.id, span, words, acronym })
    }
  }
  return [...rows.values()]
}
