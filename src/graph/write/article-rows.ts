import { sampledShingles } from '../../compare/reuse/shingles.ts'
import { textWords } from '../../compare/reuse/words.ts'
import { groupBy } from '../../group-by.ts'
import type { Article } from '../../record/article.ts'
import type { ExtractionRecord } from '../../record/schema.ts'
import { dayOrder } from '../day-order.ts'
import { foldedText } from '../folded-words.ts'
import { knownFrom } from '../known-from.ts'
import { packedNumbers, packedSpans, packedWords } from '../packed.ts'
import type { ArticleNames } from './article-names.ts'
import { inputHash } from './known-articles.ts'
import { articleName } from './node-names.ts'
import type { NodeRow, OutgoingEdge, Properties } from './rows.ts'

/** An article to be written, with the edges that leave it. */
export interface ArticleRow extends NodeRow {
  readonly publishedBy: string | null
  readonly actors: readonly OutgoingEdge[]
  readonly places: readonly OutgoingEdge[]
}

/** The node of an article, with its text and its dates. */
export function articleRow(record: ExtractionRecord, names: ArticleNames, article: Article, loadedAt: string): ArticleRow {
  const { article: head, dates } = record
  const ordered = [...dates].sort((a, b) => a.start - b.start || a.end - b.end)
  return {
    id: head.id,
    props: {
      name: articleName(head.title, article),
      order: dayOrder(head.publishedAt?.slice(0, 10) ?? null, head.id, head.yearlessDay),
      title: head.title,
      url: head.url,
      outlet: head.outlet,
      // As the article names it, so that an index can find and order what one outlet published.
      publisher: names.outlet,
      publishedAt: head.publishedAt,
      publishedAtBasis: head.publishedAtBasis,
      modifiedAt: article.modifiedAt ?? null,
      knownFrom: head.publishedAt === null ? null : knownFrom(head.publishedAt),
      language: head.language,
      textSha256: head.textSha256,
      inputSha256: inputHash(article),
      text: article.text,
      folded: foldedText(head.title, article.text),
      shingles: packedNumbers(sampledShingles(textWords(article.text))),
      loadedAt,
      reader: head.reader,
      dateSpans: packedSpans(ordered),
      dateTypes: packedWords(ordered.map((date) => date.type)),
      dateValues: packedWords(ordered.map((date) => date.value ?? '')),
    },
    publishedBy: names.outlet,
    actors: mentioned(record.actors, names.actor, (_, entries) => ({
      ofState: entries.flatMap(({ id }) => names.ofState(id) ?? [])[0] ?? null,
    })),
    places: mentioned(record.places, names.place, (mentions) => ({ forms: packedWords(mentions.map(({ form }) => form)) })),
  }
}

/** One edge for each node, with all mentions in text order; two entries of a record may be one node. */
function mentioned<Mention extends { start: number; end: number }>(
  items: readonly { id: string; mentions: readonly Mention[] }[],
  name: (recordId: string) => string | null,
  more: (mentions: readonly Mention[], entries: readonly { id: string }[]) => Properties,
): OutgoingEdge[] {
  const byNode = groupBy(items, ({ id }) => name(id))
  return [...byNode].flatMap(([to, entries]) => {
    const ordered = entries.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start || a.end - b.end)
    return to === null ? [] : [{ to, props: { spans: packedSpans(ordered), ...more(ordered, entries) } }]
  })
}
