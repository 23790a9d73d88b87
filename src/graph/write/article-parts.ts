import { createHash } from 'node:crypto'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { type Article, isTooLong, mostNameBytes } from '../../record/article.ts'
import type { ExtractionRecord } from '../../record/schema.ts'
import { type ActorVote, type AliasRow, actorVotes, aliasRows } from './actor-votes.ts'
import { type ArticleEdges, articleEdges } from './article-edges.ts'
import { articleNames } from './article-names.ts'
import { type ArticleRow, articleRow } from './article-rows.ts'
import { type ArticleFault, articleFault, checkedRecord } from './checked-record.ts'
import { type EventRow, eventRow } from './event-rows.ts'
import { type FigureRow, figureRow } from './figure-rows.ts'
import { type PlaceVote, placeVotes } from './standing-places.ts'
import { statementLinks } from './statement-links.ts'
import { type StatementRow, statementRow } from './statement-rows.ts'

/** An article with its record, ready to be written. */
export interface ArticleRecord {
  readonly article: Article
  readonly record: ExtractionRecord
  /** ISO moment of the load. */
  readonly loadedAt: string
}

/** Everything one article brings to the graph: a pure function of the article, its record and the gazetteer. */
export interface ArticleParts {
  readonly article: ArticleRow
  readonly statements: readonly StatementRow[]
  readonly events: readonly EventRow[]
  readonly figures: readonly FigureRow[]
  readonly actorVotes: readonly ActorVote[]
  readonly placeVotes: readonly PlaceVote[]
  readonly aliases: readonly AliasRow[]
  readonly edges: ArticleEdges
  readonly faults: readonly ArticleFault[]
}

/** The fault of an article that cannot be written as a whole: its record was made from another, or a name is too long. Null where it can. */
export function misfit({ article, record }: ArticleRecord): ArticleFault | null {
  const long = [article.id, article.url ?? '', record.article.outlet ?? '', ...[...record.actors, ...record.places].flatMap(namesOf)].find(
    isTooLong,
  )
  if (long !== undefined) {
    return articleFault(
      article.id,
      'GRAPH_NAME_LONG',
      `"${long.slice(0, 60)}…" is too long a name to be indexed: at most ${mostNameBytes} bytes`,
      'see whether the text there is no prose (a picture or a file as text), and leave it out',
    )
  }
  const sameText = createHash('sha256').update(article.text).digest('hex') === record.article.textSha256
  if (sameText && article.id === record.article.id) return null
  return articleFault(
    article.id,
    'GRAPH_RECORD_MISFIT',
    `the record was made from another article or text (${record.article.id})`,
    'extract the article again and load the new record',
  )
}

const namesOf = (node: { readonly name: string; readonly aliases?: readonly string[] }): string[] => [node.name, ...(node.aliases ?? [])]

/** The parts of an article. Claims whose span does not hold its words are left out, each with a fault. */
export function articleParts({ article, record, loadedAt }: ArticleRecord, gazetteer: Gazetteer): ArticleParts {
  const { text } = article
  const checked = checkedRecord(record, text)
  const kept = checked.record
  const names = articleNames(kept)
  const links = statementLinks(kept, names)
  return {
    article: articleRow(kept, names, article, loadedAt),
    statements: kept.statements.map((statement) => statementRow(statement, names, text, links)),
    events: kept.events.map((event) => eventRow(event, names, text)),
    figures: kept.figures.map((figure) => figureRow(figure, names)),
    actorVotes: actorVotes(kept),
    placeVotes: placeVotes(kept.places, gazetteer),
    aliases: aliasRows(kept, text),
    edges: articleEdges(kept, names, text),
    faults: checked.faults,
  }
}
