import type { Chance } from '../seeded.ts'

/** Part of the sentences that a copy drops, and part of its words that are others. */
export const usualEdits = { dropped: 0.25, changed: 0.15 } as const

const wordsOfHeadline = 8

/**
 * A copy as a desk makes it: another headline, sentences dropped, the rest in another order, words exchanged.
 * @param vocabulary words to exchange for, non-empty
 */
export function copyOf(text: string, vocabulary: readonly string[], chance: Chance): string {
  const [headline = '', ...rest] = sentencesOf(text)
  const body = rest.length === 0 ? [headline] : rest
  const kept = body.filter(() => chance.number() >= usualEdits.dropped)
  const told = shuffled(kept.length === 0 ? body : kept, chance).map((sentence) =>
    sentence
      .split(' ')
      .map((word) => (chance.number() < usualEdits.changed ? chance.one(vocabulary) : word))
      .join(' '),
  )
  const newHeadline = Array.from({ length: wordsOfHeadline }, () => chance.one(vocabulary)).join(' ')
  return [newHeadline, ...told].join('\n\n')
}

const sentencesOf = (text: string): string[] =>
  text
    .split(/\n+|(?<=[.!?]["”]?)\s+(?=["“]?\p{Lu})/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')

/** The same in an order drawn by chance. */
export function shuffled<T>(items: readonly T[], chance: Chance): T[] {
  const left = [...items]
  for (let i = left.length - 1; i > 0; i--) {
    const j = chance.whole(i + 1)
    const [one, other] = [left[i], left[j]]
    if (one === undefined || other === undefined) continue
    left[i] = other
    left[j] = one
  }
  return left
}
