import { z } from 'zod'
import { chosenKind, chosenName } from '../../resolve/actor-identity.ts'
import { soundKey } from '../../resolve/sound-key.ts'
import { emptyTally, type Tally, vote } from '../../resolve/tally.ts'
import { foldedText } from '../folded-words.ts'
import { groupBy } from '../group-by.ts'
import type { Session } from '../port.ts'
import type { ActorVote } from './actor-votes.ts'
import { overList, writeRows } from './queries.ts'
import { caption, type NodeRow } from './rows.ts'

const knownActors = {
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

const nobody: Standing = { names: emptyTally, kinds: emptyTally, publishes: false }

/**
 * Adds the votes of new articles to the actors. The tallies stand on the node: recounting the mentions of an actor in every article would
 * cost more with each article.
 * @returns ids of the actors that were not there before
 */
export async function writeActors(session: Session, votes: readonly ActorVote[]): Promise<string[]> {
  const byId = groupBy(votes, (one) => one.id)
  const rows = await overList(session, knownActors, 'ids', [...byId.keys()])
  const known = new Map(
    rows.map((row) => [
      row.id,
      {
        names: { values: row.names, counts: row.nameCounts },
        kinds: { values: row.kinds, counts: row.kindCounts },
        publishes: row.publishes,
      },
    ]),
  )
  const added = [...byId.keys()].filter((id) => !known.has(id))
  const isNew = new Set(added)
  await writeRows(
    session,
    'actors',
    [...byId].map(([id, own]) => actorRow(id, own, known.get(id) ?? nobody, isNew.has(id))),
  )
  return added
}

function actorRow(id: string, votes: readonly ActorVote[], before: Standing, isNew: boolean): NodeRow {
  let { names, kinds, publishes } = before
  for (const { name, kind } of votes) {
    names = vote(names, name)
    if (kind === null) publishes = true
    else kinds = vote(kinds, kind)
  }
  const name = chosenName(names)
  const key = votes[0]?.key ?? ''
  const local = votes[0]?.local === true
  return {
    id,
    props: {
      caption: caption(name),
      order: `${key} ${id}`,
      name,
      folded: foldedText(name),
      kind: chosenKind(kinds, publishes),
      publishes,
      // No other article ever votes on a description of this one.
      ...(local ? {} : { names: names.values, nameCounts: names.counts, kinds: kinds.values, kindCounts: kinds.counts }),
      // Grouping sets it again where it finds company.
      ...(isNew ? { soundKey: local ? null : soundKey(key), canonical: id } : {}),
    },
  }
}
