import { z } from 'zod'
import { groupBy } from '../../group-by.ts'
import { chosenName } from '../../resolve/actor-identity.ts'
import { soundKey } from '../../resolve/sound-key.ts'
import { emptyTally, type Tally, vote } from '../../resolve/tally.ts'
import { foldedText } from '../folded-words.ts'
import type { Session } from '../port.ts'
import type { AliasRow } from './actor-votes.ts'
import { overList } from './queries.ts'
import type { NodeRow } from './rows.ts'

const query = {
  name: 'write/known-aliases',
  row: z.object({
    id: z.string(),
    names: z.array(z.string()),
    nameCounts: z.array(z.number()),
    expansions: z.array(z.string()),
    firstArticles: z.array(z.string()),
    expandsTo: z.string().nullable(),
  }),
}

/** What stands on an alias. */
export interface StandingAlias {
  readonly id: string
  readonly names: Tally
  /** Ids of the actors that the acronym was given for, each with the first (by id) of the articles that say so. */
  readonly expansions: ReadonlyMap<string, string>
  /** The sound of the only full name that it was given for. */
  readonly expandsTo: string | null
}

/** The aliases of the graph, by id. */
export type KnownAliases = ReadonlyMap<string, StandingAlias>

/** The aliases with these ids, as the graph has them now. */
export async function knownAliases(session: Session, ids: ReadonlySet<string>): Promise<KnownAliases> {
  const rows = await overList(session, query, 'ids', [...ids])
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        names: { values: row.names, counts: row.nameCounts },
        expansions: new Map(row.expansions.map((actor, index) => [actor, row.firstArticles[index] ?? ''])),
        expandsTo: row.expandsTo,
      },
    ]),
  )
}

/** The aliases with what new articles say of them added. The distinct expansions stand on the node, for an acronym may be in every article. */
export const aliasesWith = (aliases: readonly AliasRow[], known: KnownAliases): StandingAlias[] =>
  [...groupBy(aliases, ({ aliasId }) => aliasId)].map(([id, own]) => aliasWith(known.get(id) ?? newAlias(id), own))

/** Whether articles now give an acronym for others than before. */
export const isReread = (alias: StandingAlias, known: KnownAliases): boolean =>
  expansionText(alias) !== expansionText(known.get(alias.id) ?? newAlias(alias.id))

/** The node of an alias. */
export function aliasRow({ id, names, expansions, expandsTo }: StandingAlias): NodeRow {
  const name = chosenName(names)
  const ordered = [...expansions].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    id,
    props: {
      order: `${id.slice('alias:'.length)} ${id}`,
      name,
      folded: foldedText(name),
      names: names.values,
      nameCounts: names.counts,
      expansions: ordered.map(([actor]) => actor),
      firstArticles: ordered.map(([, article]) => article),
      expandsTo,
    },
  }
}

const newAlias = (id: string): StandingAlias => ({ id, names: emptyTally, expansions: new Map(), expandsTo: null })

function aliasWith(before: StandingAlias, aliases: readonly AliasRow[]): StandingAlias {
  let names = before.names
  const expansions = new Map(before.expansions)
  for (const alias of aliases) {
    names = vote(names, alias.words)
    const first = expansions.get(alias.actorId)
    if (alias.acronym && (first === undefined || alias.articleId < first)) expansions.set(alias.actorId, alias.articleId)
  }
  const meanings = new Set([...expansions.keys()].map((actor) => soundKey(actor.slice('actor:'.length))))
  const [only] = meanings
  return { id: before.id, names, expansions, expandsTo: meanings.size === 1 ? (only ?? null) : null }
}

const expansionText = ({ expansions }: StandingAlias): string => JSON.stringify([...expansions].sort(([a], [b]) => (a < b ? -1 : 1)))
