import type { Sentence, Token } from '../../language/document.ts'
import { nounPhraseEndingAt, nounPhraseFrom, type Range } from './phrases-beside.ts'

/** How many phrases of a list are read on either side. */
const longest = 10

const isComma = (token: Token | undefined): boolean => token?.text === ',' || token?.text === ';'
const isAnd = (token: Token | undefined): boolean => token?.lower === 'and' || token?.lower === '&' || token?.lower === 'or'

/**
 * A noun phrase behind its verb or preposition with those that a list joins to it ("six priests and two maids", "A, B, and of C"); an
 * apposition is not one of them ("Lena Ortiz, a nurse, and Ali Hadid" are two). A phrase with a verb of its own ends the list.
 */
export function withConjunctsAfter(tokens: readonly Token[], sentence: Sentence, range: Range): Range[] {
  const joined = [range]
  let pending: Range[] = []
  let at = range.end
  for (let step = 0; step < longest; step++) {
    const comma = isComma(tokens[at])
    const and = isAnd(tokens[at + (comma ? 1 : 0)])
    if (!comma && !and) break
    let from = at + (comma ? 1 : 0) + (and ? 1 : 0)
    const repeats = /^(?:of|by|against)$/.test(tokens[from]?.lower ?? '')
    if (repeats || tokens[from]?.lower === 'also') from++
    if (isDeed(tokens[from], tokens[from + 1])) break
    const next = from < sentence.endToken ? nounPhraseFrom(tokens, sentence, from) : null
    if (next === null || (!repeats && hasOwnVerb(tokens, sentence, next.end))) break
    if (and) {
      joined.push(...pending, next)
      pending = []
    } else if (!isApposition(tokens, next)) pending.push(next)
    at = next.end
  }
  return joined
}

/** As `withConjunctsAfter`, for the phrase before its verb: "Lena Ortiz and two guards were". */
export function withConjunctsBefore(tokens: readonly Token[], sentence: Sentence, range: Range): Range[] {
  const joined = [range]
  let first = range.first
  let seenAnd = false
  for (let step = 0; step < longest; step++) {
    const and = isAnd(tokens[first - 1])
    if (!and && !(seenAnd && isComma(tokens[first - 1]))) break
    seenAnd ||= and
    const end = first - 1 - (and && isComma(tokens[first - 2]) ? 1 : 0)
    if (end <= sentence.firstToken) break
    const before = nounPhraseEndingAt(tokens, sentence, end)
    if (before === null || tokens[before.first - 1]?.pos === 'ADP' || tokens[before.first - 1]?.pos === 'VERB') break
    joined.push(before)
    first = before.first
  }
  return joined
}

/** "Killing 12 and wounding 30", "… and injuring dozens": another deed. */
const isDeed = (word: Token | undefined, next: Token | undefined): boolean =>
  word?.lower.endsWith('ing') === true &&
  (next?.pos === 'NUM' ||
    /^(?:killing|wounding|injuring|hurting|maiming|abducting|kidnapping|destroying|damaging)$/.test(word.lower) ||
    /^(?:dozens|scores|hundreds|thousands|several|many|at|more|over|about|some|another)$/.test(next?.lower ?? ''))

const hasOwnVerb = (tokens: readonly Token[], sentence: Sentence, at: number): boolean => {
  const next = at < sentence.endToken ? tokens[at] : undefined
  return next?.pos === 'AUX' || (next?.pos === 'VERB' && !next.lower.endsWith('ing'))
}

/** What a name's bearer is, or how old: "a nurse", "leader of the union", "27". */
function isApposition(tokens: readonly Token[], { first, end }: Range): boolean {
  const opening = tokens[first]
  if (opening === undefined || end - first === 1) return opening?.pos === 'NUM' || opening?.pos === 'NOUN'
  if (/^(?:a|an|the|his|her|their|one)$/.test(opening.lower)) return true
  return opening.pos === 'NOUN' && tokens.slice(first, end).some((token) => token.lower === 'of')
}
