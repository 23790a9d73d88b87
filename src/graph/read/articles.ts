import { z } from 'zod'
import * as kinds from '../../record/kinds.ts'
import type { Span } from '../../record/schema.ts'
import { spansProperty, wordsProperty } from '../packed.ts'
import { keyedColumns, keyedNodes } from './keyed-query.ts'
import { narrowableNodes, orderedNodes, wholePages } from './page-query.ts'
import { nodeShape, optional } from './property.ts'

/** An Article node without its text and its expressions of time, which are read on their own. */
export const articleNode = z.object({
  ...nodeShape,
  title: optional(z.string()),
  url: optional(z.string()),
  outlet: optional(z.string()),
  publishedAt: optional(z.string()),
  publishedAtBasis: optional(z.enum(kinds.publicationBases)),
  language: optional(z.string()),
  textSha256: z.string(),
  loadedAt: optional(z.string()),
  reader: optional(z.string()),
  modifiedAt: optional(z.string()),
  /** From when, until when this text stood: moments in UTC. */
  knownFrom: optional(z.string()),
  knownUntil: optional(z.string()),
  /** Id of the article it is a later text of. */
  revisionOf: optional(z.string()),
})

export type ArticleNode = z.output<typeof articleNode>

/** Where an article names an actor or a place: packed text, one entry a mention; `forms` only for places. */
export interface MentionEdge {
  readonly node: string
  readonly spans: Span[]
  readonly forms: (typeof kinds.mentionForms)[number][]
}

export const articlesById = keyedNodes('articles-by-id', articleNode)
export const textsByArticle = keyedColumns('texts-by-article', z.object({ text: z.string() }))
/** Expressions of time as packed text; an unknown value is empty text. */
/** The later texts of an article. */
export const articleRevisions = keyedNodes('article-revisions', articleNode)
/** Articles that have later texts, the one that changed last first. */
export const revisedArticles = { name: 'read/revised-articles', row: z.object({ id: z.string() }) }
export const articleDates = keyedColumns(
  'article-dates',
  z.object({ spans: spansProperty, types: wordsProperty(z.enum(kinds.timexTypes)), values: wordsProperty(z.string()) }),
)
export const articleMentions = keyedColumns<MentionEdge>(
  'article-mentions',
  z.object({ node: z.string(), spans: spansProperty, forms: wordsProperty(z.enum(kinds.mentionForms)) }),
)

export const articles = wholePages('articles', articleNode)
export const articlesOfOutlet = orderedNodes('articles-of-outlet', articleNode)
export const articlesNamingActor = narrowableNodes('articles-naming-actor', articleNode)
export const articlesNamingPlace = narrowableNodes('articles-naming-place', articleNode)
