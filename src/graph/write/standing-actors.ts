import { z } from 'zod'
import { groupBy } from '../../group-by.ts'
import { chosenKind, chosenName } from '../../resolve/actor-identity.ts'
import { soundKey } from '../../resolve/sound-key.ts'
import { emptyTally, type Tally, vote } from '../../resolve/tally.ts'
import { foldedText } from '../folded-words.ts'
import type { Session } from '../port.ts'
import type { ActorVote } from './actor-votes.ts'
import { overList } from './queries.ts'
import type { NodeRow } from './rows.ts'

const query = {
  name: 'write/known-actors',
  row: z.object({
    id: z.string(),
    names: z.array(z.string()),
    nameCounts: z.array(z.number()),
    kinds: z.array(z.string()),
    kindCounts: z.array(z.number()),
    publishes: z.boolean(),
  }),
}

interface Standing {
  readonly names: Tally
  readonly kinds: Tally
  readonly publishes: boolean
}

/** What stands on the actors of the graph, by id. */
export type KnownActors = ReadonlyMap<string, Standing>

const nobody: Standing = { names: emptyTally, kinds: emptyTally, publishes: false }

/** The actors that articles vote on, as the graph has them now. */
export async function knownActors(session: Session, votes: readonly ActorVote[]): Promise<KnownActors> {
  // A description belongs to its article, and is new whenever that is.
  const named = votes.filter(({ local }) => !local)
  const rows = await overList(session, query, 'ids', [...new Set(named.map(({ id }) => id))])
  return new Map(
    rows.map((row) => [
      row.id,
      {
        names: { values: row.names, counts: row.nameCounts },
        kinds: { values: row.kinds, counts: row.kindCounts },
        publishes: row.publishes,
      },
    ]),
  )
}

/**
 * The actors with the votes of new articles added. The tallies stand on the node: recounting the mentions of an actor in every article
 * would cost more with each article.
 */
export function actorRows(votes: readonly ActorVote[], known: KnownActors): NodeRow[] {
  return [...groupBy(votes, ({ id }) => id)].map(([id, own]) => actorRow(id, own, known.get(id) ?? nobody, !known.has(id)))
}

/** The names among those voted on that the graph does not hold yet, by the actor's id: descriptions are nobody's name. */
export const newNames = (votes: readonly ActorVote[], known: KnownActors): Map<string, string> =>
  new Map(votes.flatMap(({ id, key, local }) => (local || known.has(id) ? [] : [[id, key] as const])))

/** Ids of the actors that the graph does not hold yet. */
export const newActors = (votes: readonly ActorVote[], known: KnownActors): Set<string> =>
  new Set(votes.flatMap(({ id }) => (known.has(id) ? [] : [id])))

function actorRow(id: string, votes: readonly ActorVote[], before: Standing, isNew: boolean): NodeRow {
  let { names, kinds, publishes } = before
  for (const { name, kind } of votes) {
    names = vote(names, name)
    if (kind === null) publishes = true
    else kinds = vote(kinds, kind)
  }
  const name = chosenName(names)
  const [first] = votes
  return {
    id,
    props: {
      order: `${first?.key ?? ''} ${id}`,
      name,
      folded: foldedText(name),
      kind: chosenKind(kinds, publishes),
      publishes,
      // No other article ever votes on a description of this one.
      ...(first?.local === true ? {} : { names: names.values, nameCounts: names.counts, kinds: kinds.values, kindCounts: kinds.counts }),
      // Grouping sets it again where it finds company.
      ...(isNew ? { soundKey: first === undefined || first.local ? null : soundKey(first.key), canonical: id } : {}),
    },
  }
}
