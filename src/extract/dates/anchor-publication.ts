import { readDocument } from '../../language/read-document.ts'
import type { TimeWords } from '../../lexicon/time-words.ts'
import type { ArticleHead } from '../../record/schema.ts'
import type { Draft } from '../draft.ts'
import { finderOf, foundIn, type TimeTools } from './found.ts'
import { datelineDay, dayOfAddress, dayOfText } from './publication.ts'

type Publication = Pick<ArticleHead, 'publishedAt' | 'publishedAtBasis'>

/** Sets the day of publication and its basis: metadata (the web address too), dateline or text; null where none is well supported. */
export function anchorPublication(draft: Draft, tools: TimeTools): void {
  Object.assign(draft.head, publicationOf(draft, tools.lexicons.time))
}

function publicationOf({ article, document }: Draft, words: TimeWords): Publication {
  const given = article.publishedAt === null ? null : isoMomentOf(article.publishedAt, words)
  const stated = given ?? (article.url === null ? null : dayOfAddress(article.url))
  if (stated !== null) return { publishedAt: stated, publishedAtBasis: 'metadata' }
  const found = foundIn(document, words)
  const dateline = datelineDay(document, found)
  if (dateline !== null) return { publishedAt: dateline, publishedAtBasis: 'dateline' }
  const inferred = dayOfText(document, found)
  return { publishedAt: inferred, publishedAtBasis: inferred === null ? null : 'text' }
}

const isoMoment = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/

/** A day or moment of metadata in ISO 8601: as given where it is that already, else the day its words name; null where they name none. */
function isoMomentOf(given: string, words: TimeWords): string | null {
  if (isoMoment.test(given)) return given
  const written = readDocument(given)
  return datelineDay(written, finderOf(words)(written))
}
