/** How rare a word is in English at large: near 0 for the commonest, about 7 for one that is hardly ever written. */
export type WordRarity = (word: string) => number

/** The rank at which a word begins to tell something. */
const common = 30

/**
 * Rarity by rank: the logarithm of a word's place in a list that runs from the commonest on. The list is fixed, so that what rests on it does
 * not depend on which articles are loaded, as a count over the articles would.
 * @param vocabulary of the reader's model, one piece a line; its words begin with "the" and stand in the order of how often they are written
 */
export function wordRarity(vocabulary: string): WordRarity {
  const pieces = vocabulary.split('\n').map((piece) => piece.trim())
  const first = Math.max(pieces.indexOf('the'), 0)
  const ranks = new Map(pieces.map((piece, index) => [piece, Math.max(index - first, 0)] as const))
  return (word) => Math.log(1 + (ranks.get(word) ?? pieces.length) / common)
}
