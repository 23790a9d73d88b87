import type { Document, Sentence, Token } from '../../language/document.ts'
import type { Quantity } from '../../language/numbers/quantity.ts'
import { dayWords } from '../../language/phrases/grammar-words.ts'
import { isQuoteMark } from '../../language/phrases/token-class.ts'
import type { Span } from '../../record/schema.ts'
import type { MetricIndex } from './metric-index.ts'

/** A quantity with the noun phrase that it counts, as tokens [firstToken, endToken). */
export interface CountedPhrase {
  readonly quantity: Quantity
  readonly firstToken: number
  readonly endToken: number
  /** The counted words, null where they are left out ("and 30 wounded"). */
  readonly population: Span | null
  /** The tokens of `population`. */
  readonly words: readonly Token[]
  readonly head: Token | null
  readonly sentence: Sentence
}

/** Finds what a quantity counts: the nouns right after it, with an "of" or "from" phrase where it tells the group. */
export function countedPhrase(document: Document, quantity: Quantity, sentence: Sentence, index: MetricIndex): CountedPhrase {
  const { tokens } = document
  const limit = sentence.endToken
  let at = quantity.endToken
  const partitive = tokens[at]?.lower === 'of' && at < limit
  if (partitive) at++
  if (partitive) while (at < limit && /^(?:the|its|their|his|her|these|those|our|my)$/.test(tokens[at]?.lower ?? '')) at++
  const first = at
  let head = -1
  for (; at < limit; at++) {
    const token = tokens[at]
    if (token === undefined || isApart(tokens[at - 1], token)) break
    if (partitive && at === first && index.states.has(token.lower)) {
      head = at
      at++
      break
    }
    if (isPredicate(tokens, at, limit, index, head)) break
    if (isNoun(token, index)) head = at
    else if (head >= 0 && token.text === '(') {
      const after = afterBrackets(tokens, at, limit)
      if (after === null) break
      at = after - 1
    } else if (!isModifier(tokens, at, limit, index) || (token.pos === 'VERB' && head >= 0)) break
  }
  if (head < 0) {
    const from = tokens[first]?.lower === 'from' ? ofPhrase(tokens, first, limit, index) : null
    if (from === null) return bare(quantity, sentence)
    return phrase(tokens, quantity, sentence, first + 1, from, tokens[from - 1] ?? null)
  }
  const end = extended(tokens, head, limit, index)
  return phrase(tokens, quantity, sentence, first, end, tokens[head] ?? null)
}

const bare = (quantity: Quantity, sentence: Sentence): CountedPhrase => ({
  quantity,
  firstToken: quantity.firstToken,
  endToken: quantity.endToken,
  population: null,
  words: [],
  head: null,
  sentence,
})

function phrase(
  tokens: readonly Token[],
  quantity: Quantity,
  sentence: Sentence,
  first: number,
  end: number,
  head: Token | null,
): CountedPhrase {
  const words = tokens.slice(first, end)
  const start = words[0]?.start ?? quantity.end
  const population = { start, end: words.at(-1)?.end ?? start }
  const closing = tokens[end]
  const isOpen = words.filter(isQuoteMark).length % 2 === 1
  const endToken = isOpen && closing !== undefined && isQuoteMark(closing) && closing.start === population.end ? end + 1 : end
  return { quantity, firstToken: quantity.firstToken, endToken, population, words, head, sentence }
}

const isNoun = (token: Token, index: MetricIndex): boolean =>
  ((token.pos === 'NOUN' || token.pos === 'PROPN') && /\p{L}/u.test(token.text)) ||
  (index.groupOf.has(token.lower) && token.pos !== 'VERB' && token.lower !== 'general') ||
  (index.counted.has(token.lower) && (token.pos === 'NOUN' || token.pos === 'PROPN'))

/** A gap as between a headline and a byline, or a day's name: the phrase is over. */
const isApart = (before: Token | undefined, token: Token): boolean =>
  (before !== undefined && token.start - before.end > 2) || dayWords.has(token.lower)

/** The token after a short form in brackets inside a phrase: "Northern Front (NF) fighters"; null where the phrase ends before it. */
function afterBrackets(tokens: readonly Token[], at: number, limit: number): number | null {
  for (let end = at + 1; end < Math.min(limit - 1, at + 4); end++)
    if (tokens[end]?.text === ')') return tokens[end + 1]?.pos === 'NOUN' || tokens[end + 1]?.pos === 'PROPN' ? end + 1 : null
  return null
}

/** A word in capitals among others is a name, whatever its tag: "31 IS militants". */
const isShortName = (token: Token): boolean => token.text === 'IS' && token.pos !== 'NOUN'

/** Words inside a noun phrase: adjectives, participles before a noun, marks around a name, "more", "other". */
function isModifier(tokens: readonly Token[], at: number, limit: number, index: MetricIndex): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined || next === undefined || at + 1 >= limit) return false
  if (/^(?:other|others|more|different|separate|additional|further|such|so-called)$/.test(token.lower)) return true
  if (isQuoteMark(token)) return token.end === next.start && token.start > (tokens[at - 1]?.end ?? 0)
  if (token.lower === "'s" || token.text === '’s') return true
  if (token.pos === 'ADJ' || isShortName(token)) return true
  if (token.pos !== 'VERB' || (next.pos !== 'NOUN' && next.pos !== 'PROPN')) return false
  return token.lower.endsWith('ing') ? token.lower !== 'including' && index.groupOf.has(next.lower) : /e[dn]$/.test(token.lower)
}

/** A word that tells what happened ends the phrase, unless a noun that it describes follows: "12 wounded soldiers". */
function isPredicate(tokens: readonly Token[], at: number, limit: number, index: MetricIndex, head: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  const isNounHere = (token.pos === 'NOUN' || token.pos === 'PROPN') && index.counted.has(token.lower)
  const isWord = index.states.has(token.lower) || index.verbs.has(token.lower)
  if (!isWord || isNounHere) return false
  const next = at + 1 < limit ? tokens[at + 1] : undefined
  const describes =
    head < 0 &&
    next !== undefined &&
    index.groupOf.has(next.lower) &&
    next.lower !== 'others' &&
    next.lower !== 'more' &&
    next.lower !== 'dead'
  return !describes
}

/** The end of the phrase with "of …" or "from …" after a noun for members: "members of the government forces". */
function extended(tokens: readonly Token[], head: number, limit: number, index: MetricIndex): number {
  const noun = tokens[head]
  const link = tokens[head + 1]
  if (noun === undefined || link === undefined || head + 1 >= limit) return head + 1
  const isOf = link.lower === 'of' && (index.memberNouns.has(noun.lower) || index.groupOf.has(noun.lower) || index.counted.has(noun.lower))
  const isFrom = (link.lower === 'from' || link.lower === 'with') && index.memberNouns.has(noun.lower)
  if (!isOf && !isFrom) return head + 1
  return ofPhrase(tokens, head + 1, limit, index, isOf) ?? head + 1
}

/** The end of the noun phrase after a preposition; null where none stands there, or, `any` aside, where it names no group of people. */
function ofPhrase(tokens: readonly Token[], link: number, limit: number, index: MetricIndex, any = false): number | null {
  let at = link + 1
  let head = -1
  let tellsGroup = any
  while (at < limit && /^(?:the|a|an|its|their|one|his)$/.test(tokens[at]?.lower ?? '')) at++
  for (; at < limit; at++) {
    const token = tokens[at]
    if (token === undefined) break
    if (token.pos === 'NOUN' || token.pos === 'PROPN') {
      if (index.states.has(token.lower) || index.verbs.has(token.lower)) break
      head = at
      tellsGroup ||= index.groupOf.has(token.lower) || index.modifierOf.has(token.lower)
    } else if (!(token.pos === 'ADJ' || token.lower === "'s" || token.text === '’s') || index.states.has(token.lower)) break
  }
  return head < 0 || !tellsGroup ? null : head + 1
}
