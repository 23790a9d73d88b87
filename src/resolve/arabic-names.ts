/** Words that only names from Arabic have inside: the article, "son of", "father of", "servant of". */
const inside = /^(?:al|el|bin|ibn|ben|abu|abou|abi|umm|oum)$/
const first = /^(?:abu|abou|abo|umm|oum|abd.*)$/

/** True where the parts of a name show that it is Arabic: there g is j to some, ch is sh and au is o; elsewhere "Gill" and "Jill" are two. */
export const hasArabicParts = (words: readonly string[]): boolean =>
  words.some((word, index) => (index === 0 ? first.test(word) : inside.test(word) || /^abd/.test(word)))

/** Egyptian g, the ch and au of French, the diphthong of "Jawlani", and "son of" in its spellings. */
export const arabicWord = (word: string, index: number): string =>
  index > 0 && /^(?:bin|ibn|ben)$/.test(word)
    ? 'bin'
    : word
        .replace(/g(?=[aeiouy])/g, 'j')
        .replace(/ch/g, 'sh')
        .replace(/a[uw](?=[^aeiouyw])/g, 'o')

/** "Abd", "Abdul" or "Abdel" alone, which the next word belongs to. */
const servant = /^abd(?:[aeou]+l)?$/

/** The same grown together with it: "Abdelkader", "Abdurrahman", "Abdullah". */
const grown = /^abd[aeou]+(?:l(?=.{3})|(?<doubled>[^aeioul])(?=\k<doubled>))(?<rest>.+)$/

/** Names of servants as one word: "Abd al-Qadir", "Abdul Qadir" and "Abdelkader" are "abdqadir", "abdqadir" and "abdkader". */
export function joinedServants(words: readonly string[]): string[] {
  const joined: string[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    const from = /^(?:al|el|ul|ar|as|ash|an|ad|at|az|ur)$/.test(words[at + 1] ?? '') ? at + 2 : at + 1
    const next = words[from]
    if (servant.test(word) && next !== undefined) {
      joined.push(`abd${next}`)
      at = from
    } else joined.push(word.replace(grown, (...parts) => `abd${String(parts.at(-1).rest)}`))
  }
  return joined
}
