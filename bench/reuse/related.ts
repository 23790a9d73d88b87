/** Words in a row that no two writers hit on by chance. */
const runWords = 12

/**
 * The pairs of texts, by their places with the lesser first (`2 7`), that have a run of twelve words in common, word for word: quotations,
 * wire copy, an outlet's own earlier story. Found by comparing the runs themselves, in no way that the detection under test has a part in.
 */
export function related(texts: readonly string[]): Set<string> {
  const holders = new Map<string, number[]>()
  texts.forEach((text, place) => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
    for (let i = 0; i + runWords <= words.length; i++) {
      const run = words.slice(i, i + runWords).join(' ')
      const at = holders.get(run) ?? []
      if (at.at(-1) !== place) holders.set(run, [...at, place])
    }
  })
  const pairs = new Set<string>()
  for (const at of holders.values()) for (const [i, one] of at.entries()) for (const other of at.slice(i + 1)) pairs.add(`${one} ${other}`)
  return pairs
}
