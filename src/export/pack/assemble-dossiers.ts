import type { Session } from '../../graph/port.ts'
import { type ActorNode, actorsById } from '../../graph/read/actors.ts'
import { accountsInArticle, type Link, linksInArticle } from '../../graph/read/dossiers.ts'
import { type EventNode, eventsById } from '../../graph/read/events.ts'
import { figuresInArticle } from '../../graph/read/figures.ts'
import type { KeyedQuery } from '../../graph/read/keyed-query.ts'
import { type PlaceNode, placesById } from '../../graph/read/places.ts'
import { responsesInArticle } from '../../graph/read/responses.ts'
import { statementsInArticle } from '../../graph/read/statements.ts'
import { compareCodePoints } from '../../graph/scan/key-order.ts'
import { groupBy } from '../../group-by.ts'
import { outletId } from '../../resolve/actor-identity.ts'
import type { Dossier } from './dossier.ts'
import { byKey } from './keyed-rows.ts'

type Row<List extends keyof Dossier> = Dossier[List] extends readonly (infer Entry)[] ? Entry : never

/** Every entry of a list, with no condition on it. */
const all = { after: null, before: null, backward: false, limit: 1_000_000 }
const anyStatement = { verdicts: null, stance: null, kind: null, contains: null, saidFrom: null, saidTo: null }
const anyFigure = { verdicts: null, metric: null, groups: null, from: null, to: null, min: null, max: null }

/** The dossiers of some articles, in their order. Throws `GRAPH_QUERY`. */
export async function assembleDossiers(graph: Session, articles: readonly Dossier['article'][]): Promise<Dossier[]> {
  const keys = articles.map(({ id }) => id)
  const accounts = byKey(await graph.run(accountsInArticle, { keys }))
  const statements = byKey(await graph.run(statementsInArticle.wide.page, { keys, ...all, ...anyStatement }))
  const figures = byKey(await graph.run(figuresInArticle.wide.page, { keys, ...all, ...anyFigure }))
  const responses = byKey(await graph.run(responsesInArticle.page, { keys, ...all }))
  const links = groupBy((await graph.run(linksInArticle, { keys })).map(({ entry }) => entry).sort(linkOrder), ({ source }) => source)
  const answers = [...responses.values()].flat()
  const named = [
    ...[...links.values()].flat().map(({ target }) => target),
    ...[...accounts.values()].flat().map(({ canonical }) => canonical),
    ...[...statements.values()].flat().map(({ speaker }) => speaker),
    ...[...figures.values()].flat().map(({ voice }) => voice),
    ...answers.flatMap(({ actor, event }) => [actor, event]),
    ...articles.map(({ outlet }) => (outlet === null ? null : outletId(outlet))),
  ]
  const actors = await nodesNamed<ActorNode>(graph, actorsById, named)
  const places = await nodesNamed<PlaceNode>(graph, placesById, named)
  const events = await nodesNamed<EventNode>(graph, eventsById, named)

  /** The nodes that stand for the targets of a claim's links of one type, each once. */
  const ends = <Node extends { id: string }>(nodes: ReadonlyMap<string, Node>, source: string, type: Link['type']): Node[] => [
    ...new Map(
      (links.get(source) ?? []).flatMap((link) => (link.type === type ? (nodes.get(link.target) ?? []) : [])).map(withId),
    ).values(),
  ]
  const account = ({ canonical, account }: { canonical: string; account: EventNode }): Row<'accounts'> => ({
    ...account,
    event: events.get(canonical) ?? account,
    places: ends(places, account.id, 'LOCATED_IN'),
    reportedBy: ends(actors, account.id, 'REPORTED_BY'),
    participants: (links.get(account.id) ?? []).flatMap(({ role, target }) => {
      const actor = actors.get(target)
      return role === null || actor === undefined ? [] : [{ role, actor }]
    }),
  })
  return articles.map((article) => ({
    article,
    outlet: article.outlet === null ? null : (actors.get(outletId(article.outlet)) ?? null),
    accounts: (accounts.get(article.id) ?? []).map(account).sort(byWords),
    statements: (statements.get(article.id) ?? [])
      .map((statement) => ({
        ...statement,
        assertedBy: statement.speaker === null ? null : (actors.get(statement.speaker) ?? null),
        relays: ends(actors, statement.id, 'REPORTED_BY'),
        about: ends(events, statement.id, 'ABOUT'),
        accuses: ends(actors, statement.id, 'ACCUSES'),
        claims: (links.get(statement.id) ?? []).flatMap(({ type, target }) => (type === 'CLAIMS' ? [target] : [])),
      }))
      .sort(byWords),
    figures: (figures.get(article.id) ?? [])
      .map((figure) => ({
        ...figure,
        claimedBy: figure.ownVoice ? null : (actors.get(figure.voice) ?? null),
        about: ends(events, figure.id, 'ABOUT'),
        places: ends(places, figure.id, 'LOCATED_IN'),
      }))
      .sort(byWords),
    responses: (responses.get(article.id) ?? []).flatMap(({ actor, event, ...response }) => {
      const who = actors.get(actor)
      return who === undefined ? [] : [{ ...response, actor: who, event: event === null ? null : (events.get(event) ?? null) }]
    }),
  }))
}

/** By the order of the engine's rows nothing may depend. */
const linkOrder = (one: Link, other: Link): number =>
  (one.hop ?? 0) - (other.hop ?? 0) ||
  (one.start ?? 0) - (other.start ?? 0) ||
  compareCodePoints(one.target, other.target) ||
  compareCodePoints(one.role ?? '', other.role ?? '')

interface Placed {
  readonly id: string
  readonly start: number
}
const byWords = (one: Placed, other: Placed): number => one.start - other.start || compareCodePoints(one.id, other.id)

const withId = <Node extends { id: string }>(node: Node): [string, Node] => [node.id, node]

/** The nodes of one label that are named by their own id or a member's, by the id that names them. */
async function nodesNamed<Node>(graph: Session, query: KeyedQuery<Node>, ids: readonly (string | null)[]): Promise<Map<string, Node>> {
  const keys = [...new Set(ids.flatMap((id) => id ?? []))]
  return new Map((await graph.run(query, { keys })).map(({ key, entry }) => [key, entry]))
}
