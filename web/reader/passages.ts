import { z } from 'zod'
import { articleHead } from '../show/article-head.ts'
import { publishedOn } from '../show/days.ts'
import type { TextMark } from './segments.ts'

const shared = z.object({
  printed: z.enum(['BEFORE', 'AFTER', 'UNKNOWN']),
  ...{ share: z.number(), shareOfOther: z.number() },
  article: articleHead,
  credit: z.object({ words: z.string() }).nullable(),
  passages: z.array(
    z.object({
      words: z.number(),
      here: z.object({ start: z.number(), end: z.number() }),
      there: z.object({ words: z.string() }),
    }),
  ),
})
export type Shared = z.infer<typeof shared>

/** What `passages.graphql` answers. */
export const passagesAnswer = z.object({ article: z.object({ reuses: z.array(shared), reusedBy: z.array(shared) }).nullable() })
export type PassagesAnswer = z.infer<typeof passagesAnswer>

/** Of which article of how many it is told in the text: where an agency's words stand in fifty papers, all of them would hide the text. */
const mostArticles = 12

/** The articles that share words with one, those it may have them from first, each once; `more` are too many to be marked. */
export function sharedWith({ article }: PassagesAnswer): { readonly others: readonly Shared[]; readonly more: number } {
  const { reuses = [], reusedBy = [] } = article ?? {}
  const before = new Set(reuses.map((one) => one.article.id))
  const all = [...reuses, ...reusedBy.filter((one) => !before.has(one.article.id))]
  return { others: all.slice(0, mostArticles), more: Math.max(0, all.length - mostArticles) }
}

/** A passage as it is marked and noted beside the text. */
export interface Passage {
  readonly id: string
  readonly mark: TextMark
  readonly other: string
  readonly who: string
  readonly what: string
}

const order = { BEFORE: 'printed before', AFTER: 'printed later', UNKNOWN: 'which was first is not known' } as const

/** In words, when another article was printed as seen from the one that is read. */
export const printedInWords = ({ printed }: Shared): string => order[printed]

/** Who printed the same words: an outlet and its day, or the article where no outlet is known. */
export const printedBy = ({ article }: Shared): string =>
  [article.outlet ?? `“${article.caption}”`, publishedOn(article) ?? []].flat().join(', ')

/** Every passage that others share, in the order of the others. */
export const passagesOf = (others: readonly Shared[]): Passage[] =>
  others.flatMap((one) =>
    one.passages.map(({ words, here: { start, end } }, index) => {
      const id = `passage ${start} ${one.article.id}`
      return {
        id,
        mark: { start, end, kind: 'passage', id, part: null },
        other: one.article.id,
        who: printedBy(one),
        what: `${words} words the same${index === 0 ? `, ${printedInWords(one)}` : ''}`,
      }
    }),
  )
