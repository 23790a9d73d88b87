import type { Span } from '../../record/schema.ts'
import type { Dossier } from './dossier.ts'

/** Where words stand, with what is needed to find them again elsewhere. */
export interface Evidence {
  readonly articleId: string
  /** Of the article's text in UTF-8. */
  readonly textSha256: string
  /** UTF-16 units from the start of the text. */
  readonly start: number
  readonly end: number
  /** Exactly as in the text. */
  readonly words: string
}

/** The words of a span of a dossier's article. */
export const evidenceAt = ({ article }: Pick<Dossier, 'article'>, { start, end }: Span): Evidence => ({
  articleId: article.id,
  textSha256: article.textSha256,
  start,
  end,
  words: article.text.slice(start, end),
})
