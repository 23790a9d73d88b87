import { createHash } from 'node:crypto'
import { readDocument } from '../language/read-document.ts'
import type { Article } from '../record/article.ts'
import type { ExtractionRecord } from '../record/schema.ts'
import { ActorBook } from './actors/actor-book.ts'
import type { Draft } from './draft.ts'
import { pipeline } from './pipeline.ts'
import type { Tools } from './tools.ts'

/**
 * One article to its record: a pure function of the article and the tools. Offsets count UTF-16 units into `article.text`, which is
 * taken as it is.
 */
export async function extract(article: Article, tools: Tools): Promise<ExtractionRecord> {
  const document = readDocument(article.text)
  const draft: Draft = {
    article,
    document,
    reading: await tools.reader.read(document),
    head: {
      id: article.id,
      title: article.title,
      outlet: article.outlet,
      url: article.url,
      language: article.language ?? 'en',
      publishedAt: null,
      publishedAtBasis: null,
      textSha256: createHash('sha256').update(article.text, 'utf8').digest('hex'),
      reader: tools.reader.name,
    },
    dates: [],
    places: [],
    areaHeads: new Set(),
    actors: new ActorBook(),
    titles: [],
    statements: [],
    events: [],
    eventMentions: new Map(),
    figures: [],
    responses: [],
    roles: [],
  }
  for (const step of pipeline) step(draft, tools)
  return {
    article: draft.head,
    actors: [...draft.actors.all],
    places: draft.places,
    dates: draft.dates,
    events: draft.events,
    statements: draft.statements,
    figures: draft.figures,
    responses: draft.responses,
    roles: draft.roles,
  }
}
