import type { ArticleHead } from '../../src/record/schema.ts'

/** The head of an article of which nothing is known but its id. */
export const emptyHead = (id: string): ArticleHead => ({
  id,
  title: null,
  outlet: null,
  url: null,
  language: 'en',
  publishedAt: null,
  publishedAtBasis: null,
  textSha256: '',
  reader: null,
})
