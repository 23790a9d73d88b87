import { z } from 'zod'
import { chosenName } from '../../resolve/actor-identity.ts'
import { soundKey } from '../../resolve/sound-key.ts'
import { emptyTally, type Tally, vote } from '../../resolve/tally.ts'
import { foldedText } from '../folded-words.ts'
import { groupBy } from '../group-by.ts'
import type { Session } from '../port.ts'
import type { AliasRow } from './actor-votes.ts'
import { overList, writeRows } from './queries.ts'
import { caption } from './rows.ts'

const knownAliases = {
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

interface Standing {
  readonly names: Tally
  /** Ids of the actors that the acronym was given for, each with the first (by id) of the articles that say so. */
  readonly expansions: ReadonlyMap<string, string>
  readonly expandsTo: string | null
}

/**
 * Adds what new articles say of aliases. The distinct expansions stand on the node, for an acronym may be in every article.
 * @returns ids of the aliases whose expansions changed
 */
export async function writeAliases(session: Session, aliases: readonly AliasRow[]): Promise<string[]> {
  const byId = groupBy(aliases, (alias) => alias.aliasId)
  const known = new Map(
    (await overList(session, knownAliases, 'ids', [...byId.keys()])).map((row): [string, Standing] => [
      row.id,
      {
        names: { values: row.names, counts: row.nameCounts },
        expansions: new Map(row.expansions.map((actor, index) => [actor, row.firstArticles[index] ?? ''])),
        expandsTo: row.expandsTo,
      },
    ]),
  )
  const rows = [...byId].map(([id, own]) => {
    const before = known.get(id) ?? { names: emptyTally, expansions: new Map<string, string>(), expandsTo: null }
    return { id, before, after: standingWith(before, own) }
  })
  await writeRows(
    session,
    'aliases',
    rows.map(({ id, after }) => ({ id, props: propsOf(id, after) })),
  )
  return rows.filter(({ before, after }) => expansionText(before) !== expansionText(after)).map(({ id }) => id)
}

function standingWith(before: Standing, aliases: readonly AliasRow[]): Standing {
  let names = before.names
  const expansions = new Map(before.expansions)
  for (const alias of aliases) {
    names = vote(names, alias.words)
    const first = expansions.get(alias.actorId)
    if (alias.acronym && (first === undefined || alias.articleId < first)) expansions.set(alias.actorId, alias.articleId)
  }
  const meanings = new Set([...expansions.keys()].map((actor) => soundKey(actor.slice('actor:'.length))))
  const [only] = meanings
  return { names, expansions, expandsTo: meanings.size === 1 ? (only ?? null) : null }
}

function propsOf(id: string, { names, expansions, expandsTo }: Standing) {
  const name = chosenName(names)
  const ordered = [...expansions].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    caption: caption(name),
    order: `${id.slice('alias:'.length)} ${id}`,
    name,
    folded: foldedText(name),
    names: names.values,
    nameCounts: names.counts,
    expansions: ordered.map(([actor]) => actor),
    firstArticles: ordered.map(([, article]) => article),
    expandsTo,
  }
}

const expansionText = ({ expansions }: Standing): string => JSON.stringify([...expansions].sort(([a], [b]) => (a < b ? -1 : 1)))
