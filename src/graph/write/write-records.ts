import { emptyGazetteer } from '../../gazetteer/empty-gazetteer.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { soundKey } from '../../resolve/sound-key.ts'
import type { Graph, Session } from '../port.ts'
import { regrouped } from './actor-groups.ts'
import { articleEdgeQueries } from './article-edges.ts'
import { type ArticleParts, type ArticleRecord, articleParts, misfit } from './article-parts.ts'
import { type ArticleFault, articleFault } from './checked-record.ts'
import { grouped, handedOver, knownLeaders } from './event-groups.ts'
import { inputHash, type KnownArticle, knownArticles } from './known-articles.ts'
import { type Write, writeAll } from './queries.ts'
import { actorRows, knownActors, newNames } from './standing-actors.ts'
import { aliasesWith, aliasRow, knownAliases } from './standing-aliases.ts'
import { knownPlaces, newPlaceParts, placeRows } from './standing-places.ts'

/** What became of a batch. `written`, `unchanged` and `refused` count articles. */
export interface WriteReport {
  readonly written: number
  /** Already there as they were given now. */
  readonly unchanged: number
  readonly refused: number
  readonly statements: number
  readonly events: number
  readonly figures: number
  /** Refused articles, and refused claims of written ones. */
  readonly faults: readonly ArticleFault[]
}

/**
 * Writes a batch of articles with their records, all or nothing. The graph is a function of the set of articles written: their order, the
 * batches and a second load leave no trace.
 * @param gazetteer gives places what they are part of, and its own word on its places
 * @throws AttestError `GRAPH_QUERY`; what is wrong with one article is a fault in the report
 */
export async function writeRecords(
  graph: Graph,
  batch: readonly ArticleRecord[],
  gazetteer: Gazetteer = emptyGazetteer,
): Promise<WriteReport> {
  // Before the transaction, so that another writer need not wait for it.
  const given = batch.map((item): Given => {
    const fault = misfit(item)
    return {
      id: item.article.id,
      hash: inputHash(item.article),
      ...(fault === null ? { parts: articleParts(item, gazetteer) } : { fault }),
    }
  })
  return graph.transaction(async (session) => {
    const known = await standing(
      session,
      given.flatMap((one) => ('parts' in one ? [one.parts] : [])),
    )
    const { fresh, unchanged, faults } = sorted(given, known.articles)
    await writeAll(session, await writes(session, fresh, known))
    const count = (of: (part: ArticleParts) => readonly unknown[]): number => fresh.reduce((sum, part) => sum + of(part).length, 0)
    return {
      written: fresh.length,
      unchanged,
      refused: faults.length,
      statements: count((part) => part.statements),
      events: count((part) => part.events),
      figures: count((part) => part.figures),
      faults: [...faults, ...fresh.flatMap((part) => part.faults)],
    }
  })
}

/** An article of a batch, made ready, or what is wrong with it. */
type Given = { readonly id: string; readonly hash: string } & ({ readonly parts: ArticleParts } | { readonly fault: ArticleFault })

type Standing = Awaited<ReturnType<typeof standing>>

/** What the graph holds of all that the articles of a batch may meet in it, in one round trip. */
async function standing(session: Session, parts: readonly ArticleParts[]) {
  const votes = parts.flatMap(({ actorVotes }) => actorVotes)
  // A new name of one word may be an acronym that is known already.
  const shortNames = votes.filter(({ key, local }) => !local && soundKey(key) === null).map(({ key }) => `alias:${key}`)
  const aliasIds = new Set([...parts.flatMap(({ aliases }) => aliases.map(({ aliasId }) => aliasId)), ...shortNames])
  const [articles, actors, aliases, places, leaders] = await Promise.all([
    knownArticles(
      session,
      parts.map(({ article }) => article.id),
    ),
    knownActors(session, votes),
    knownAliases(session, aliasIds),
    knownPlaces(
      session,
      parts.flatMap(({ placeVotes }) => placeVotes),
    ),
    knownLeaders(
      session,
      parts.flatMap(({ events }) => events),
    ),
  ])
  return { articles, actors, aliases, places, leaders }
}

/** Which articles of a batch are new, which are there already, and which may not be written. */
function sorted(batch: readonly Given[], articles: ReadonlyMap<string, KnownArticle>) {
  const known = new Map([...articles].map(([id, { inputSha256 }]) => [id, inputSha256]))
  const fresh: ArticleParts[] = []
  const faults: ArticleFault[] = []
  let unchanged = 0
  for (const { id, hash, ...one } of batch) {
    const before = known.get(id)
    if ('fault' in one) faults.push(one.fault)
    else if (before !== undefined && before !== hash) faults.push(changed(id))
    else if (before === hash) unchanged += 1
    else {
      fresh.push(one.parts)
      known.set(id, hash)
    }
  }
  return { fresh, unchanged, faults }
}

const changed = (id: string): ArticleFault =>
  articleFault(
    id,
    'GRAPH_ARTICLE_CHANGED',
    'the graph holds this id with another text, title, outlet, address or date',
    'give the new version an id of its own; claims that are loaded are never overwritten',
  )

/** All that new articles change in the graph, in the order of writing: nodes before the edges that need them. */
async function writes(session: Session, parts: readonly ArticleParts[], known: Standing): Promise<Write[]> {
  const of = <Row>(rows: (part: ArticleParts) => readonly Row[]): Row[] => parts.flatMap(rows)
  const actorVotes = of((part) => part.actorVotes)
  const placeVotes = of((part) => part.placeVotes)
  const aliases = aliasesWith(
    of((part) => part.aliases),
    known.aliases,
  )
  const events = grouped(
    of((part) => part.events),
    known.leaders,
  )
  const [actorLinks, eventLinks] = await Promise.all([
    regrouped(session, { names: newNames(actorVotes, known.actors), aliases, known: known.aliases }),
    handedOver(session, events.successors),
  ])
  return [
    { query: 'actors', rows: actorRows(actorVotes, known.actors) },
    { query: 'aliases', rows: aliases.map(aliasRow) },
    { query: 'places', rows: placeRows(placeVotes, known.places) },
    { query: 'place-part-of', rows: newPlaceParts(placeVotes, known.places) },
    // Each with the edges that leave it.
    { query: 'articles', rows: parts.map((part) => part.article) },
    { query: 'events', rows: events.rows },
    { query: 'figures', rows: of((part) => part.figures) },
    { query: 'statements', rows: of((part) => part.statements) },
    ...articleEdgeQueries.map((query) => ({ query, rows: of((part) => part.edges[query]) })),
    // Groups when all their members are there.
    ...actorLinks,
    ...eventLinks,
    { query: 'event-same-as', rows: events.sameAs },
  ]
}
