import type { ExtractionRecord, Statement } from '../../record/schema.ts'
import { outletId } from '../../resolve/actor-identity.ts'
import { packedSpans, packedWords } from '../packed.ts'
import { type AliasRow, aliasRows } from './actor-votes.ts'
import { type ArticleNames, distinct } from './article-names.ts'
import { type EdgeRow, edge } from './rows.ts'

/** The edges that belong to one article alone, by the write query that makes them. None of them can be there already. */
export type ArticleEdges = Readonly<Record<ArticleEdgeQuery, readonly EdgeRow[]>>

export type ArticleEdgeQuery =
  | 'published-by'
  | 'mentions-actor'
  | 'mentions-place'
  | 'also-called'
  | 'statement-appears-in'
  | 'event-appears-in'
  | 'figure-appears-in'
  | 'asserted-by'
  | 'statement-reported-by'
  | 'event-reported-by'
  | 'statement-about'
  | 'figure-about'
  | 'claims'
  | 'claimed-by'
  | 'event-located-in'
  | 'figure-located-in'
  | 'event-part-of'
  | 'involves'
  | 'accuses'
  | 'responded-to-event'
  | 'responded-to-article'
  | 'updates'

/** All edges of a checked record. What a record refers to and does not hold, or what was refused, gets no edge. */
export function articleEdges(record: ExtractionRecord, names: ArticleNames, text: string): ArticleEdges {
  const article = names.articleId
  const outlet = record.article.outlet === null ? [] : [outletId(record.article.outlet)]
  return {
    'published-by': outlet.map((id) => edge(article, id)),
    'mentions-actor': mentionEdges(record.actors, names.actor, article, () => ({})),
    'mentions-place': mentionEdges(record.places, names.place, article, (mentions) => ({
      forms: packedWords(mentions.map((mention) => mention.form)),
    })),
    'also-called': aliasRows(record, text).map(alsoCalled),
    'statement-appears-in': record.statements.flatMap((s) => join([names.statement(s.id)], [article])),
    'event-appears-in': record.events.flatMap((e) => join([names.event(e.id)], [article])),
    'figure-appears-in': record.figures.flatMap((f) => join([names.figure(f.id)], [article])),
    'asserted-by': record.statements.flatMap((s) => join([names.statement(s.id)], [names.actor(s.speaker)])),
    'statement-reported-by': record.statements.flatMap((s) =>
      distinct(s.relays.map(names.actor)).flatMap((relay, index) => join([names.statement(s.id)], [relay], { hop: index + 1 })),
    ),
    'event-reported-by': record.events.flatMap((e) => {
      const speakers = distinct(e.statements.map((id) => names.actor(names.statementOf(id)?.speaker ?? null)))
      return join([names.event(e.id)], speakers.length === 0 ? outlet : speakers)
    }),
    'statement-about': aboutEdges(record, names),
    'figure-about': record.figures.flatMap((f) => join([names.figure(f.id)], [names.event(f.event)])),
    claims: record.figures.flatMap((f) => join([names.statement(f.statement)], [names.figure(f.id)])),
    'claimed-by': record.figures.flatMap((f) => join([names.figure(f.id)], [names.actor(f.source)])),
    'event-located-in': record.events.flatMap((e) => join([names.event(e.id)], distinct(e.places.map(names.place)))),
    'figure-located-in': record.figures.flatMap((f) => join([names.figure(f.id)], distinct(f.places.map(names.place)))),
    'event-part-of': record.events.flatMap((e) => join([names.event(e.id)], [names.event(e.partOf)])).filter((row) => row.from !== row.to),
    involves: record.events.flatMap((e) =>
      e.participants.flatMap(({ role, actor, start, end }) => join([names.event(e.id)], [names.actor(actor)], { role, start, end })),
    ),
    accuses: accusationEdges(record, names),
    'responded-to-event': responseEdges(record, names, true),
    'responded-to-article': responseEdges(record, names, false),
    updates: record.figures
      .flatMap((f) => join([names.figure(f.id)], [names.figure(f.supersedes)], { reason: 'the article says that it updates the other' }))
      .filter((row) => row.from !== row.to),
  }
}

/** An edge from each known end to each known other end. */
const join = (from: readonly (string | null)[], to: readonly (string | null)[], props: EdgeRow['props'] = {}): EdgeRow[] =>
  distinct(from).flatMap((start) => distinct(to).map((end) => edge(start, end, props)))

const alsoCalled = ({ actorId, aliasId, articleId, span, words }: AliasRow): EdgeRow =>
  edge(actorId, aliasId, { articleId, start: span.start, end: span.end, words })

/** One MENTIONS edge for each node, with all mentions in text order; two entries of a record may be one node. */
function mentionEdges<Mention extends { start: number; end: number }>(
  items: readonly { id: string; mentions: readonly Mention[] }[],
  name: (recordId: string) => string | null,
  article: string,
  more: (mentions: readonly Mention[]) => EdgeRow['props'],
): EdgeRow[] {
  const byNode = new Map<string, Mention[]>()
  for (const item of items) {
    const id = name(item.id)
    if (id !== null) byNode.set(id, [...(byNode.get(id) ?? []), ...item.mentions])
  }
  return [...byNode].map(([id, mentions]) => {
    const ordered = mentions.sort((a, b) => a.start - b.start || a.end - b.end)
    return edge(article, id, { spans: packedSpans(ordered), ...more(ordered) })
  })
}

/** What a statement says it is about, and the events that say they rest on it. */
function aboutEdges(record: ExtractionRecord, names: ArticleNames): EdgeRow[] {
  return record.statements.flatMap((statement) => {
    const resting = record.events.filter((event) => event.statements.includes(statement.id)).map((event) => event.id)
    return join([names.statement(statement.id)], [...statement.about, ...resting].map(names.event))
  })
}

/** Each statement that asserts an event accuses the event's accused, and an accusation whom it names first; each once. */
function accusationEdges(record: ExtractionRecord, names: ArticleNames): EdgeRow[] {
  const accusedBy = new Map<string, Set<string>>()
  for (const event of record.events) {
    const accused = distinct(event.participants.map(({ role, actor }) => (role === 'accused' ? names.actor(actor) : null)))
    for (const statement of distinct(event.statements.map(names.statement))) {
      accusedBy.set(statement, new Set([...(accusedBy.get(statement) ?? []), ...accused]))
    }
  }
  for (const statement of record.statements) {
    const id = names.statement(statement.id)
    const accused = statement.stance === 'accuse' ? names.actor(firstNamedIn(record, statement)) : null
    if (id !== null && accused !== null) accusedBy.set(id, new Set([...(accusedBy.get(id) ?? []), accused]))
  }
  return [...accusedBy].flatMap(([statement, accused]) => join([statement], [...accused]))
}

/** The actor that an accusation names first, who is the accused in "accused X of …" and "blamed it on X"; its speaker aside. */
function firstNamedIn(record: ExtractionRecord, { content, speaker }: Statement): string | null {
  let first: { id: string; start: number } | null = null
  for (const { id, mentions } of record.actors) {
    for (const mention of mentions) {
      const isInside = content.some((span) => span.start <= mention.start && mention.end <= span.end)
      if (id !== speaker && isInside && (first === null || mention.start < first.start)) first = { id, start: mention.start }
    }
  }
  return first?.id ?? null
}

/** Responses to events, or those to the article because their event is not known. */
const responseEdges = (record: ExtractionRecord, names: ArticleNames, toEvents: boolean): EdgeRow[] =>
  record.responses
    .filter((response) => (names.event(response.event) !== null) === toEvents)
    .flatMap((response) =>
      join([names.actor(response.actor)], [toEvents ? names.event(response.event) : names.articleId], {
        stance: response.stance,
        articleId: names.articleId,
        start: response.start,
        end: response.end,
        statementId: names.statement(response.statement),
      }),
    )
