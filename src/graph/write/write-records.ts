import { emptyGazetteer } from '../../gazetteer/empty-gazetteer.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { soundKey } from '../../resolve/sound-key.ts'
import { decidedOf, whoIsWho } from '../../review/who-is-who.ts'
import type { Graph, Session } from '../port.ts'
import { regrouped } from './actor-groups.ts'
import { articleEdgeQueries } from './article-edges.ts'
import { type ArticleParts, type ArticleRecord, articleParts, misfit } from './article-parts.ts'
import { asRevision, revisionWrites } from './article-revisions.ts'
import { type Fate, rulings } from './article-rulings.ts'
import type { ArticleFault } from './checked-record.ts'
import { withReviews } from './claim-reviews.ts'
import { eventsDecided } from './event-decisions.ts'
import { grouped, handedOver, knownLeaders } from './event-groups.ts'
import { articlesAtAddress, idsOf, knownArticles } from './known-articles.ts'
import { placesDecided } from './place-decisions.ts'
import { type Write, writeAll } from './queries.ts'
import { actorRows, knownActors, newActors, newNames } from './standing-actors.ts'
import { aliasesWith, aliasRow, knownAliases } from './standing-aliases.ts'
import { standingDecisions } from './standing-decisions.ts'
import { knownPlaces, newPlaceParts, newPlaces, placeRows } from './standing-places.ts'

/** What became of a batch. `written`, `unchanged` and `refused` count articles. */
export interface WriteReport {
  readonly written: number
  /** Of the written: later texts of articles that were there. */
  readonly revised: number
  /** Already there as they were given now. */
  readonly unchanged: number
  readonly refused: number
  readonly statements: number
  readonly events: number
  readonly figures: number
  /** What became of each article, in the order of the batch. */
  readonly fates: readonly Fate[]
  /** Refused articles, and refused claims of written ones. */
  readonly faults: readonly ArticleFault[]
}

/**
 * Writes a batch of articles with their records, all or nothing. The graph is a function of the set of articles written and of the set of
 * decisions that people took: their order, the batches and a second load leave no trace; but of two texts under one id, the one that came first has the id.
 * @param gazetteer gives places what they are part of, and its own word on its places
 * @throws AttestError `GRAPH_QUERY`; what is wrong with one article is a fault in the report
 */
export async function writeRecords(
  graph: Graph,
  batch: readonly ArticleRecord[],
  gazetteer: Gazetteer = emptyGazetteer,
): Promise<WriteReport> {
  const given = batch.map((item) => ({ item, fault: misfit(item) }))
  const misfits = given.flatMap(({ fault }) => fault ?? [])
  const fitting = given.flatMap(({ item, fault }) => (fault === null ? [item] : []))
  // Before the transaction, so that another writer need not wait for it.
  const made = new Map(fitting.map((item) => [item, articleParts(item, gazetteer)]))
  return graph.transaction(async (session) => {
    const known = await standing(session, fitting, [...made.values()])
    const { admitted, unchanged, fates, faults } = rulings(fitting, known.articles, known.atAddress)
    const fresh = admitted.map(({ item, revisionOf }) => {
      const parts = made.get(item) ?? articleParts(item, gazetteer)
      return revisionOf === null ? parts : asRevision(parts, revisionOf)
    })
    const reviewed = await withReviews(session, admitted, fresh)
    await writeAll(session, [...(await writes(session, reviewed, known)), ...(await revisionWrites(session, admitted))])
    const count = (of: (part: ArticleParts) => readonly unknown[]): number => fresh.reduce((sum, part) => sum + of(part).length, 0)
    return {
      written: fresh.length,
      revised: admitted.filter(({ revisionOf }) => revisionOf !== null).length,
      unchanged,
      refused: misfits.length + faults.filter(({ fault }) => fault.severity !== 'notice').length,
      statements: count((part) => part.statements),
      events: count((part) => part.events),
      figures: count((part) => part.figures),
      fates: batch.map((item) => fates.get(item) ?? { kind: 'refused', id: null }),
      faults: [...misfits, ...faults, ...fresh.flatMap((part) => part.faults)],
    }
  })
}

type Standing = Awaited<ReturnType<typeof standing>>

/** What the graph holds of all that the articles of a batch may meet in it, in one round trip. */
async function standing(session: Session, batch: readonly ArticleRecord[], parts: readonly ArticleParts[]) {
  const votes = parts.flatMap(({ actorVotes }) => actorVotes)
  // A new name of one word may be an acronym that is known already.
  const shortNames = votes.filter(({ key, local }) => !local && soundKey(key) === null).map(({ key }) => `alias:${key}`)
  const aliasIds = new Set([...parts.flatMap(({ aliases }) => aliases.map(({ aliasId }) => aliasId)), ...shortNames])
  const [articles, atAddress, actors, aliases, places, leaders, decisions] = await Promise.all([
    knownArticles(
      session,
      batch.flatMap(({ article }) => idsOf(article)),
    ),
    articlesAtAddress(
      session,
      batch.flatMap(({ article }) => article.url ?? []),
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
    standingDecisions(session),
  ])
  return { articles, atAddress, actors, aliases, places, leaders, decisions }
}

/** All that new articles change in the graph, in the order of writing: nodes before the edges that need them. */
async function writes(session: Session, parts: readonly ArticleParts[], known: Standing): Promise<Write[]> {
  const of = <Row>(rows: (part: ArticleParts) => readonly Row[]): Row[] => parts.flatMap(rows)
  const actorVotes = of((part) => part.actorVotes)
  const placeVotes = of((part) => part.placeVotes)
  const aliases = aliasesWith(
    of((part) => part.aliases),
    known.aliases,
  )
  const decided = whoIsWho(known.decisions)
  const arrivedPlaces = newPlaces(placeVotes, known.places)
  const ofEvents = await eventsDecided(
    session,
    of((part) => part.events),
    decidedOf('Event', decided),
  )
  const events = grouped(ofEvents.rest, known.leaders)
  const ofPlaces = decidedOf('Place', decided)
  const [actorLinks, placeLinks, eventLinks] = await Promise.all([
    regrouped(
      session,
      {
        names: newNames(actorVotes, known.actors),
        arrivals: newActors(actorVotes, known.actors),
        aliases,
        known: known.aliases,
      },
      decidedOf('Actor', decided),
    ),
    [...ofPlaces.named].some((id) => arrivedPlaces.has(id)) ? placesDecided(session, ofPlaces, { arrivals: arrivedPlaces }) : [],
    handedOver(session, events.successors),
  ])
  return [
    { query: 'actors', rows: actorRows(actorVotes, known.actors) },
    { query: 'aliases', rows: aliases.map(aliasRow) },
    { query: 'places', rows: placeRows(placeVotes, known.places) },
    { query: 'place-part-of', rows: newPlaceParts(placeVotes, known.places) },
    // Each with the edges that leave it.
    { query: 'articles', rows: parts.map((part) => part.article) },
    { query: 'events', rows: [...events.rows, ...ofEvents.rows] },
    { query: 'figures', rows: of((part) => part.figures) },
    { query: 'statements', rows: of((part) => part.statements) },
    ...articleEdgeQueries.map((query) => ({ query, rows: of((part) => part.edges[query]) })),
    // Groups when all their members are there.
    ...actorLinks,
    ...placeLinks,
    ...eventLinks,
    { query: 'event-same-as', rows: events.sameAs },
    ...ofEvents.links,
  ]
}
