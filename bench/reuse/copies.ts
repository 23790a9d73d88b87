import type { Chance } from '../seeded.ts'

/** How a copy differs from its original. */
export interface Edits {
  /** Part of the sentences that are dropped. */
  readonly dropped: number
  /** Part of the words that are others. */
  readonly changed: number
}

export const usualEdits: Edits = { dropped: 0.25, changed: 0.15 }

/**
 * A copy as a desk makes it: another headline, sentences dropped, the rest in another order, words exchanged.
 * @param vocabulary words to exchange for, non-empty
 */
export function copyOf(text: string, { dropped, changed }: Edits, vocabulary: readonly string[], chance: Chance): string {
  const [headline = '', ...rest] = sentencesOf(text)
  const body = rest.length === 0 ? [headline] : rest
  const kept = body.filter(() => chance.number() >= dropped)
  const told = shuffled(kept.length === 0 ? body : kept, chance).map((sentence) =>
    sentence
      .split(' ')
      .map((word) => (chance.number() < changed ? chance.one(vocabulary) : word))
      .join(' '),
  )
  return [wordsFrom(vocabulary, 8, chance), ...told].join('\n\n')
}

/** Some words in a row, drawn by chance. */
export const wordsFrom = (vocabulary: readonly string[], count: number, chance: Chance): string =>
  Array.from({ length: count }, () => chance.one(vocabulary)).join(' ')

const sentencesOf = (text: string): string[] =>
  text
    .split(/\n+|(?<=[.!?]["”]?)\s+(?=["“]?\p{Lu})/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')

function shuffled<T>(items: readonly T[], chance: Chance): T[] {
  const left = [...items]
  const drawn: T[] = []
  while (left.length > 0) drawn.push(...left.splice(chance.whole(left.length), 1))
  return drawn
}
