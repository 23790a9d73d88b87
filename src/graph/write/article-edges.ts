import type { ExtractionRecord } from '../../record/schema.ts'
import { type AliasRow, aliasRows } from './actor-votes.ts'
import type { ArticleNames } from './article-names.ts'
import { roleEdges } from './role-edges.ts'
import { type EdgeRow, edge } from './rows.ts'

/** The edges of one article that cannot be written with the node they leave, by the write query that makes them. None of them can be there already. */
export type ArticleEdges = Readonly<Record<ArticleEdgeQuery, readonly EdgeRow[]>>

export const articleEdgeQueries = [
  'also-called',
  'event-part-of',
  'updates',
  'responded-to-event',
  'responded-to-article',
  'has-role-actor',
  'has-role-place',
  'has-role-article',
  'member-of-actor',
  'member-of-place',
] as const
type ArticleEdgeQuery = (typeof articleEdgeQueries)[number]

/** These edges of a checked record. What a record refers to and does not hold, or what was refused, gets no edge. */
export const articleEdges = (record: ExtractionRecord, names: ArticleNames, text: string): ArticleEdges => ({
  'also-called': aliasRows(record, text).map(alsoCalled),
  'event-part-of': record.events.flatMap((e) => between(names.event(e.id), names.event(e.partOf))),
  updates: record.figures.flatMap((f) => between(names.figure(f.id), names.figure(f.supersedes), { reason: updateReason })),
  'responded-to-event': responseEdges(record, names, true),
  'responded-to-article': responseEdges(record, names, false),
  ...roleEdges(record.roles, names, text),
})

const updateReason = 'the article says that it updates the other'

/** An edge where both ends are known, and are two. */
const between = (from: string | null, to: string | null, props: EdgeRow['props'] = {}): EdgeRow[] =>
  from === null || to === null || from === to ? [] : [edge(from, to, props)]

const alsoCalled = ({ actorId, aliasId, articleId, span, words }: AliasRow): EdgeRow =>
  edge(actorId, aliasId, { articleId, start: span.start, end: span.end, words })

/** Responses to events, or those to the article because their event is not known. */
const responseEdges = (record: ExtractionRecord, names: ArticleNames, toEvents: boolean): EdgeRow[] =>
  record.responses
    .filter((response) => (names.event(response.event) !== null) === toEvents)
    .flatMap((response) =>
      between(names.actor(response.actor), toEvents ? names.event(response.event) : names.articleId, {
        stance: response.stance,
        articleId: names.articleId,
        start: response.start,
        end: response.end,
        statementId: names.statement(response.statement),
      }),
    )
