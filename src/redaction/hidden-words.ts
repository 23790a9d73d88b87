import { foldText } from './folded-text.ts'

/** A name to hide: as a whole, and unless `whole` each of its words alone. */
export interface HiddenName {
  readonly name: string
  readonly whole: boolean
}

/** Words of names that are hidden with a whole name, never alone: they are everybody's. */
const everybodys = new Set(
  'al el ben bin ibn abu umm abd van von der den des del della dos das the and for mac saint san santa mrs miss lady lord sir prof gen col maj capt sgt'.split(
    ' ',
  ),
)
const shortest = 3

/** Between the words of a name: "Jane Doe", "jane-doe", "Jane  M. Doe" is two, "jane%20doe". */
const between = String.raw`(?:%20|[^\p{L}\p{N}]){0,4}`

/** Finds names in folded text, wherever they are words of their own; null where there are none. */
export function hiddenWords(names: readonly HiddenName[]): RegExp | null {
  const found = new Set<string>()
  for (const { name, whole } of names) {
    const words = wordsOf(name)
    if (words.length > 0) found.add(words.join(between))
    if (whole || words.length < 2) continue
    for (const word of words) if (word.length >= shortest && !everybodys.has(word)) found.add(word)
  }
  // The longest first: a whole name before its words.
  const choices = [...found].sort((a, b) => b.length - a.length)
  const cut = [...new Set(names.flatMap(({ name }) => wordsOf(name)))].map(beginning)
  const edges = String.raw`(?<!\p{L})(?:${choices.join('|')})(?!\p{L})|(?<!\p{L})(?:${cut.join('|')})(?=\.\.\.)`
  return choices.length === 0 ? null : new RegExp(edges, 'gu')
}

/** Any beginning of a word, since an ellipsis (folded: three dots) may have cut it: `d(?:o(?:e)?)?`. */
const beginning = (word: string): string => [...word].reduceRight((rest, letter) => `${letter}${rest === '' ? '' : `(?:${rest})?`}`, '')

/** Letters and digits alone: nothing of a name is syntax of a regular expression. */
const wordsOf = (name: string): string[] => foldText(name).folded.match(/[\p{L}\p{N}]+/gu) ?? []
