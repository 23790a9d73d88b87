import type { Span } from '../../record/schema.ts'
import { sharedPassages } from './shared-passages.ts'
import { type TextWords, textWords } from './words.ts'

/** An article as reuse is looked for in it. */
export interface ReusableText {
  readonly text: string
  readonly words: TextWords
}

/** A passage with its places in both articles, in UTF-16 units. */
export interface Passage {
  readonly from: Span
  readonly to: Span
  /** Own words of both that stand in it alike. */
  readonly words: number
}

/** What one article has in common with another, word for word or lightly edited. */
export interface SharedText {
  /** The part of each article's own words that stands in the passages, from 0 to 1. */
  readonly share: number
  readonly shareOfOther: number
  /** In the order of the article, which is `from`. */
  readonly passages: readonly Passage[]
}

/** Own words in common below which nothing was taken, however short the articles are. */
const leastShared = 24
/** And they must be this part of the shorter article. */
const leastShare = 0.1

/** A text made ready. */
export const reusable = (text: string): ReusableText => ({ text, words: textWords(text) })

/**
 * What two articles have in common, or null where it is too little to say that words were taken: names and turns of phrase are the same in
 * many articles, and quotations are whoever's prints them. A function of the two texts alone, the same whichever comes first.
 */
export function sharedText(a: ReusableText, b: ReusableText): SharedText | null {
  if (a.text <= b.text) return measured(a, b)
  const mirrored = measured(b, a)
  if (mirrored === null) return null
  const passages = mirrored.passages
    .map(({ from, to, words }) => ({ from: to, to: from, words }))
    .sort((p, q) => p.from.start - q.from.start)
  return { share: mirrored.shareOfOther, shareOfOther: mirrored.share, passages }
}

function measured({ words: a }: ReusableText, { words: b }: ReusableText): SharedText | null {
  const found = sharedPassages(a, b)
  const shared = found.reduce((sum, { words }) => sum + words, 0)
  const shorter = Math.min(a.ownCount, b.ownCount)
  if (shared < leastShared || shared < leastShare * shorter) return null
  return {
    share: part(shared, a.ownCount),
    shareOfOther: part(shared, b.ownCount),
    passages: found.map(({ first, second, words }) => ({ from: first, to: second, words })),
  }
}

const part = (some: number, all: number): number => Math.round((1000 * some) / all) / 1000
