import type { Context } from '../context.ts'
import type { Evidence as Words } from '../evidence/evidence.ts'
import { sentenceAround } from '../evidence/sentence-around.ts'
import { loadArticle, loadArticleText, present } from '../loading/by-id.ts'

export const Evidence = {
  article: async ({ articleId }: Words, _: unknown, context: Context) => present(await loadArticle(context, articleId), articleId),
  words: ({ articleId, start, end, held }: Words, _: unknown, context: Context) =>
    held ?? loadArticleText(context, articleId).then((text) => text.slice(start, end)),
  sentence: async (words: Words, _: unknown, context: Context) => sentenceAround(await loadArticleText(context, words.articleId), words),
}
