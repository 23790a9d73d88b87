import type { WordRarity } from '../../language/word-rarity.ts'

/** What an article's head says: the weights of its words, of length 1 together; empty for a head without words. */
export type HeadTerms = ReadonlyMap<string, number>

/** Words of the text that are its head: what happened is said here, the background further down. */
const wordsOfHead = 150

/** A word of the headline counts as so many of the text. */
const headlineWeight = 2

const word = /[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu

/** A word without the endings of plural and tense: coarse, but the same for the forms of one word. */
function stem(form: string): string {
  if (form.length <= 4 || /\p{N}/u.test(form)) return form
  if (form.endsWith('ies')) return `${form.slice(0, -3)}y`
  const bare = form.replace(/(?<=.{4})ing$|(?<=.{4})ed$|(?<=.{4})es$|(?<=[^s])s$/, '')
  return bare.length > 4 ? bare.replace(/e$/, '') : bare
}

/** The words of a text in lower case, without accents and possessives. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s(?![\p{L}\p{N}])/gu, '')
    .match(word) ?? []

/** The words of a headline and the head of a text, each weighed by how rare it is in English and by how often it stands there. */
export function headTerms(title: string | null, text: string, rarityOf: WordRarity): HeadTerms {
  const counts = new Map<string, { times: number; rarity: number }>()
  const count = (form: string, times: number): void => {
    const key = stem(form)
    const known = counts.get(key)
    counts.set(key, { times: (known?.times ?? 0) + times, rarity: Math.min(known?.rarity ?? Number.POSITIVE_INFINITY, rarityOf(form)) })
  }
  for (const form of wordsOf(title ?? '')) count(form, headlineWeight)
  for (const form of wordsOf(text).slice(0, wordsOfHead)) count(form, 1)
  const weights = [...counts].map(([key, { times, rarity }]) => [key, rarity * (1 + Math.log(times))] as const)
  const length = Math.hypot(...weights.map(([, weight]) => weight))
  return new Map(weights.filter(([, weight]) => weight > 0).map(([key, weight]) => [key, weight / length]))
}

/** A word that two heads share, and what it adds to their likeness. */
interface SharedTerm {
  readonly term: string
  readonly weight: number
}

/** The cosine of two heads, between 0 and 1, and the words it comes from, the heaviest first. */
export function likeness(a: HeadTerms, b: HeadTerms): { readonly score: number; readonly shared: readonly SharedTerm[] } {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  const shared = [...few]
    .flatMap(([term, weight]) => {
      const other = many.get(term)
      return other === undefined ? [] : [{ term, weight: weight * other }]
    })
    // Summed in one order whichever comes first, so that both directions give one score.
    .sort((x, y) => y.weight - x.weight || (x.term < y.term ? -1 : 1))
  return { score: shared.reduce((sum, { weight }) => sum + weight, 0), shared }
}
