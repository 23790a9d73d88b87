import type { NumberWords } from '../../lexicon/numbers.ts'
import type { Comparator } from '../../record/kinds.ts'
import type { Document, Token } from '../document.ts'
import { phraseAt, phraseBefore } from '../phrases/phrase-table.ts'
import { mostCounted, readCardinal } from './cardinal.ts'
import { type NumberGrammar, numberGrammar } from './grammar.ts'
import { isNoCount } from './not-a-count.ts'
import { type Amount, compared, type Quantity } from './quantity.ts'

interface Found {
  readonly amount: Amount
  readonly endToken: number
  readonly comparator: Comparator | null
}

/**
 * The numbers of a document that count things, in text order, with their comparators; digits and words alike. Ages, dates, years, times,
 * money, shares, measures and numbers in names are left out. Offsets are UTF-16 units.
 */
export function findQuantities(document: Document, words: NumberWords): Quantity[] {
  const grammar = numberGrammar(words)
  const { tokens } = document
  const quantities: Quantity[] = []
  for (const sentence of document.sentences) {
    let free = sentence.firstToken
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const found = readAmount(tokens, at, free, sentence.endToken, grammar)
      if (found === null) continue
      const quantity = withComparator(tokens, at, found, free, sentence.endToken, grammar)
      const place = { first: at, end: found.endToken, value: found.amount.value, compared: quantity.comparator !== 'exact' }
      if (!isNoCount(tokens, place, grammar)) quantities.push(quantity)
      free = quantity.endToken
      at = free - 1
    }
  }
  return quantities
}

function readAmount(tokens: readonly Token[], at: number, from: number, end: number, grammar: NumberGrammar): Found | null {
  const range = readRange(tokens, at, from, end, grammar)
  if (range !== null) return range
  const phrase = phraseAt(grammar.amounts, tokens, at)
  if (phrase !== null && phrase.end <= end && !isVerbOrOther(tokens, at, phrase.end))
    return { amount: phrase.value, endToken: phrase.end, comparator: null }
  const cardinal = readCardinal(tokens, at, grammar.words)
  if (cardinal === null || cardinal.endToken > end) return null
  return { amount: { value: cardinal.value, min: cardinal.value, max: cardinal.value }, endToken: cardinal.endToken, comparator: null }
}

/** "scores" and "tens" as other words: "he scores", "the tens". */
const isVerbOrOther = (tokens: readonly Token[], at: number, end: number): boolean =>
  tokens[at]?.pos === 'VERB' && !['of', 'more'].includes(tokens[end]?.lower ?? '')

/** "between 20 and 30", "20-30", "20 to 30", "20 or 30". */
function readRange(tokens: readonly Token[], at: number, from: number, end: number, grammar: NumberGrammar): Found | null {
  const joined = /^(\d+)[-–](\d+)$/.exec(tokens[at]?.text ?? '')
  if (joined !== null) return between(Number(joined[1]), Number(joined[2]), at + 1)
  const isBetween = tokens[at - 1]?.lower === 'between' && at - 1 >= from
  const low = readCardinal(tokens, at, grammar.words)
  if (low === null || low.endToken >= end) return null
  const link = tokens[low.endToken]?.lower ?? ''
  const links = isBetween ? ['and'] : ['to', 'or', '–']
  if (!links.includes(link) || (!isBetween && tokens[at - 1]?.lower === 'from')) return null
  const high = readCardinal(tokens, low.endToken + 1, grammar.words)
  return high === null || high.endToken > end ? null : between(low.value, high.value, high.endToken)
}

const between = (min: number, max: number, endToken: number): Found | null =>
  min < max && max <= mostCounted ? { amount: { value: null, min, max }, endToken, comparator: 'between' } : null

function withComparator(tokens: readonly Token[], at: number, found: Found, from: number, to: number, grammar: NumberGrammar): Quantity {
  let comparator = found.comparator
  let firstToken = at
  if (comparator === 'between' && at > from && tokens[at - 1]?.lower === 'between') firstToken = at - 1
  for (
    let match = phraseBefore(grammar.before, tokens, firstToken, from);
    match !== null;
    match = phraseBefore(grammar.before, tokens, firstToken, from)
  ) {
    if (isPlaceOrTopic(tokens, match.first, match.end)) break
    if (match.value !== 'plain') comparator ??= match.value
    firstToken = match.first
  }
  let endToken = found.endToken
  const after = comparator === null ? phraseAt(grammar.after, tokens, endToken) : null
  if (after !== null && after.end <= to) {
    comparator = after.value
    endToken = after.end
  }
  const start = tokens[firstToken]?.start ?? 0
  const end = tokens[endToken - 1]?.end ?? start
  return { start, end, firstToken, numberToken: at, endToken, ...compared(found.amount, comparator ?? 'exact') }
}

/** "passed 20 villages" moves; "talks about 20 men" has a topic. */
function isPlaceOrTopic(tokens: readonly Token[], first: number, end: number): boolean {
  const word = tokens[first]?.lower ?? ''
  if (end - first > 1) return false
  if (word === 'about')
    return /^(?:talk|talks|talked|concern|concerns|know|knew|information|reports|report|news|stories)$/.test(tokens[first - 1]?.lower ?? '')
  if (word === 'near') return tokens[first - 1]?.pos !== 'VERB'
  if (word === 'passed' || word === 'topped') return !/^(?:has|have|had|toll|number)$/.test(tokens[first - 1]?.lower ?? '')
  return false
}
