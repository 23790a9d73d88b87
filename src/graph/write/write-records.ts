import { emptyGazetteer } from '../../gazetteer/empty-gazetteer.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Graph, Session } from '../port.ts'
import type { ArticleEdgeQuery } from './article-edges.ts'
import { type ArticleParts, type ArticleRecord, articleParts, misfit } from './article-parts.ts'
import { type ArticleFault, articleFault } from './checked-record.ts'
import { groupActors } from './group-actors.ts'
import { inputHash, knownArticles } from './known-articles.ts'
import { writeRows } from './queries.ts'
import { writeActors } from './write-actors.ts'
import { writeAliases } from './write-aliases.ts'
import { writeEvents } from './write-events.ts'
import { writePlaces } from './write-places.ts'

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
export function writeRecords(graph: Graph, batch: readonly ArticleRecord[], gazetteer: Gazetteer = emptyGazetteer): Promise<WriteReport> {
  return graph.transaction(async (session) => {
    const { fresh, unchanged, faults } = await sorted(session, batch)
    const parts = fresh.map((item) => articleParts(item, gazetteer))
    await writeParts(session, parts)
    const count = (of: (part: ArticleParts) => readonly unknown[]): number => parts.reduce((sum, part) => sum + of(part).length, 0)
    return {
      written: fresh.length,
      unchanged,
      refused: faults.length,
      statements: count((part) => part.statements),
      events: count((part) => part.events),
      figures: count((part) => part.figures),
      faults: [...faults, ...parts.flatMap((part) => part.faults)],
    }
  })
}

/** Which articles of a batch are new, which are there already, and which may not be written. */
async function sorted(session: Session, batch: readonly ArticleRecord[]) {
  const known = await knownArticles(
    session,
    batch.map(({ article }) => article.id),
  )
  const fresh: ArticleRecord[] = []
  const faults: ArticleFault[] = []
  let unchanged = 0
  for (const item of batch) {
    const { id } = item.article
    const hash = inputHash(item.article)
    const fault = misfit(item) ?? (known.has(id) && known.get(id) !== hash ? changed(id) : null)
    if (fault !== null) faults.push(fault)
    else if (known.has(id)) unchanged += 1
    else fresh.push(item)
    if (fault === null) known.set(id, hash)
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

/** The order of writing: nodes before the edges that need them, and groups when all their members are there. */
async function writeParts(session: Session, parts: readonly ArticleParts[]): Promise<void> {
  await writeRows(
    session,
    'articles',
    parts.map((part) => part.article),
  )
  const added = await writeActors(
    session,
    parts.flatMap((part) => part.actorVotes),
  )
  const changedAliases = await writeAliases(
    session,
    parts.flatMap((part) => part.aliases),
  )
  await groupActors(session, added, changedAliases)
  await writePlaces(
    session,
    parts.flatMap((part) => part.placeVotes),
  )
  await writeRows(
    session,
    'statements',
    parts.flatMap((part) => part.statements),
  )
  await writeRows(
    session,
    'figures',
    parts.flatMap((part) => part.figures),
  )
  await writeEvents(
    session,
    parts.flatMap((part) => part.events),
  )
  for (const query of edgeQueries)
    await writeRows(
      session,
      query,
      parts.flatMap((part) => part.edges[query]),
    )
}

const edgeQueries: readonly ArticleEdgeQuery[] = [
  'published-by',
  'mentions-actor',
  'mentions-place',
  'also-called',
  'statement-appears-in',
  'event-appears-in',
  'figure-appears-in',
  'asserted-by',
  'statement-reported-by',
  'event-reported-by',
  'statement-about',
  'figure-about',
  'claims',
  'claimed-by',
  'event-located-in',
  'figure-located-in',
  'event-part-of',
  'involves',
  'accuses',
  'responded-to-event',
  'responded-to-article',
  'updates',
]
