import type { Article } from '../../record/article.ts'
import type { ArticleHead, TimeExpression } from '../../record/schema.ts'
import { foldedText } from '../folded-words.ts'
import { packedSpans, packedWords } from '../packed.ts'
import { inputHash } from './known-articles.ts'
import { caption, dayOrder, type NodeRow } from './rows.ts'

/** The node of an article, with its text and its dates. */
export function articleRow(head: ArticleHead, dates: readonly TimeExpression[], article: Article, loadedAt: string): NodeRow {
  const ordered = [...dates].sort((a, b) => a.start - b.start || a.end - b.end)
  return {
    id: head.id,
    props: {
      caption: caption(head.title ?? head.id),
      order: dayOrder(head.publishedAt?.slice(0, 10) ?? null, head.id),
      title: head.title,
      url: head.url,
      outlet: head.outlet,
      publishedAt: head.publishedAt,
      publishedAtBasis: head.publishedAtBasis,
      language: head.language,
      textSha256: head.textSha256,
      inputSha256: inputHash(article),
      text: article.text,
      folded: foldedText(head.title, article.text),
      loadedAt,
      dateSpans: packedSpans(ordered),
      dateTypes: packedWords(ordered.map((date) => date.type)),
      dateValues: packedWords(ordered.map((date) => date.value ?? '')),
    },
  }
}
