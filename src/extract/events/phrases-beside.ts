import type { Sentence, Token } from '../../language/document.ts'
import { formsOfBe } from '../../language/phrases/grammar-words.ts'

/** Token indices [first, end). */
export interface Range {
  readonly first: number
  readonly end: number
}

export const isPassive = (tokens: readonly Token[], sentence: Sentence, at: number): boolean => {
  for (let i = at - 1; i >= Math.max(sentence.firstToken, at - 4); i--) {
    const token = tokens[i]
    if (token !== undefined && formsOfBe.has(token.lower)) return true
    if (token?.pos !== 'ADV' && token?.pos !== 'PART') return false
  }
  return false
}

/** "Each other", "one another": whoever they are, the subject has named them. */
export const isReciprocal = (tokens: readonly Token[], at: number): boolean =>
  /^(?:each other|one another)$/.test(`${tokens[at]?.lower ?? ''} ${tokens[at + 1]?.lower ?? ''}`)

/** The token at which a verb group begins: its auxiliaries and adverbs, and the day between subject and verb ("rebels today killed"). */
export function beforeVerbGroup(tokens: readonly Token[], sentence: Sentence, at: number): number {
  let i = at
  while (i > sentence.firstToken) {
    const token = tokens[i - 1]
    if (token === undefined) break
    if (['AUX', 'ADV', 'PART'].includes(token.pos) || /^(?:today|yesterday|tonight|also|allegedly)$/.test(token.lower)) i--
    else if (/^(?:morning|afternoon|evening|night)$/.test(token.lower) && /^(?:this|last|yesterday)$/.test(tokens[i - 2]?.lower ?? ''))
      i -= 2
    else break
  }
  return i
}

const possessives = new Set(['his', 'her', 'their', 'its', 'our', 'my', 'your'])

const isInside = (token: Token): boolean =>
  ['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET'].includes(token.pos) || possessives.has(token.lower) || token.lower === "'s" || token.text === '’s'

export function nounPhraseEndingAt(tokens: readonly Token[], sentence: Sentence, end: number): Range | null {
  let first = beforeBracket(tokens, sentence, end)
  const named = inQuotesEndingAt(tokens, sentence, first)
  if (named !== null) return named
  const last = first
  while (first > sentence.firstToken) {
    const token = tokens[first - 1]
    const link = tokens[first - 2]
    if (token === undefined || opensClause(tokens, first - 1, last)) break
    const opening = beforeBracket(tokens, sentence, first)
    if (opening < first) {
      if (!isInside(tokens[opening - 1] ?? token)) break
      first = opening
    } else if (isInside(token)) first--
    else if (first < last && isArmedSo(tokens, first - 2, first)) first -= 2
    else if (token.lower === 'of' && first < last && link !== undefined && isInside(link)) first--
    else break
  }
  return first < last && hasNoun(tokens, first, last) ? { first, end: last } : null
}

/** How many words a name or a word of someone else's between quotation marks has at most. */
const longestName = 8

/** What stands between quotation marks and names somebody: a "self-defence force", the "Harbour Front". */
const namesSomebody = (tokens: readonly Token[], first: number, end: number): boolean =>
  end > first &&
  end - first <= longestName &&
  hasNoun(tokens, first, end) &&
  tokens.slice(first, end).every((token) => isInside(token) || token.lower === 'of')

/** A name whose closing quotation mark stands before `end`. */
function inQuotesEndingAt(tokens: readonly Token[], sentence: Sentence, end: number): Range | null {
  if (!/^["”]$/.test(tokens[end - 1]?.text ?? '')) return null
  for (let at = end - 2; at >= Math.max(sentence.firstToken, end - 2 - longestName); at--)
    if (/^["“]$/.test(tokens[at]?.text ?? '')) return namesSomebody(tokens, at + 1, end - 1) ? { first: at + 1, end: end - 1 } : null
  return null
}

/** A name whose opening quotation mark stands at `at`. */
function inQuotesFrom(tokens: readonly Token[], sentence: Sentence, at: number): Range | null {
  if (!/^["“]$/.test(tokens[at]?.text ?? '')) return null
  for (let end = at + 1; end < Math.min(sentence.endToken, at + 2 + longestName); end++)
    if (/^["”]$/.test(tokens[end]?.text ?? '')) return namesSomebody(tokens, at + 1, end) ? { first: at + 1, end } : null
  return null
}

/** "Heavily armed" before "men": an adverb with the participle that it goes with. */
const isArmedSo = (tokens: readonly Token[], first: number, end: number): boolean =>
  tokens[first]?.pos === 'ADV' &&
  end - first === 2 &&
  /^(?:ADJ|VERB)$/.test(tokens[first + 1]?.pos ?? '') &&
  /[^e]ed$/.test(tokens[first + 1]?.lower ?? '')

/** "When rebels attacked", "said that two nuns", "said that Lena Ortiz": the conjunction is no part of the phrase behind it, as in "that nun" it is. */
function opensClause(tokens: readonly Token[], at: number, end: number): boolean {
  if (/^(?:when|where|while|after|before|as|if|because)$/.test(tokens[at]?.lower ?? '')) return true
  if (tokens[at]?.lower !== 'that') return false
  const opening = tokens[at + 1]
  return tokens[at - 1]?.pos === 'VERB' || /^(?:DET|NUM|PROPN)$/.test(opening?.pos ?? '') || isPlural(tokens[end - 1])
}

const isPlural = (token: Token | undefined): boolean => token?.pos === 'NOUN' && /[^s]s$/.test(token.lower)

/** How many words brackets inside a phrase may hold. */
const longestBracket = 10

/** Before the brackets that end there: "the Harbour Front (HF)". */
function beforeBracket(tokens: readonly Token[], sentence: Sentence, end: number): number {
  if (!/^[)\]]$/.test(tokens[end - 1]?.text ?? '')) return end
  for (let at = end - 2; at > Math.max(sentence.firstToken, end - longestBracket); at--)
    if (/^[([]$/.test(tokens[at]?.text ?? '')) return at
  return end
}

/** Behind the brackets that open there: "HF (Harbour Front) fighters". */
function afterBracket(tokens: readonly Token[], sentence: Sentence, at: number): number {
  if (!/^[([]$/.test(tokens[at]?.text ?? '')) return at
  for (let end = at + 1; end < Math.min(sentence.endToken, at + longestBracket); end++)
    if (/^[)\]]$/.test(tokens[end]?.text ?? '')) return end + 1
  return at
}

/** From its last article on: "In 2019 a fire". */
function withoutBefore(tokens: readonly Token[], { first, end }: Range): Range {
  for (let at = end - 1; at > first; at--) if (tokens[at]?.pos === 'DET' && tokens[at - 1]?.lower !== 'of') return { first: at, end }
  return { first, end }
}

/** The subject whose verb group begins at `end`: the noun phrase there without the phrases of place behind it ("a fire at the mill killed"). */
export function subjectBefore(tokens: readonly Token[], sentence: Sentence, end: number): Range | null {
  const at = beforeAside(tokens, sentence, end)
  const nearest = nounPhraseEndingAt(tokens, sentence, at)
  // "responsibility for the attack that killed": what the pronoun stands for is next to it
  if (/^(?:who|that|which)$/.test(tokens[end - 1]?.lower ?? '')) return nearest
  let subject = nearest
  for (let step = 0; step < 3 && subject !== null && tokens[subject.first - 1]?.pos === 'ADP'; step++) {
    if (subject.first - 1 < sentence.firstToken) return nearest
    subject = nounPhraseEndingAt(tokens, sentence, subject.first - 1)
  }
  subject = subject === null ? null : withoutBefore(tokens, subject)
  // "On Friday in the hills rebels attacked": the phrase began with a preposition
  return subject === null || tokens[subject.first - 1]?.pos === 'ADP' ? nearest : subject
}

/** How many words an aside between subject and verb may have. */
const longestAside = 18

/** Where the subject ends: before a relative pronoun ("the nun, who was"), or before an aside between commas ("the mayor, of the HF, was"). */
function beforeAside(tokens: readonly Token[], sentence: Sentence, end: number): number {
  const before = tokens[end - 1]
  if (end - 1 <= sentence.firstToken || before === undefined) return end
  if (/^(?:who|that|which)$/.test(before.lower)) return tokens[end - 2]?.text === ',' ? beforeAside(tokens, sentence, end - 1) : end - 1
  if (before.text !== ',') return end
  for (let at = end - 2; at > Math.max(sentence.firstToken, end - longestAside); at--)
    if (tokens[at]?.text === ',') return nounPhraseEndingAt(tokens, sentence, at) === null ? end - 1 : at
  return end - 1
}

/** Words before a count: "at least", "more than", "up to". */
const measuring = /^(?:about|around|over|up|at|least|more|than|some|nearly|to|as|many|approximately|almost)$/

export function nounPhraseFrom(tokens: readonly Token[], sentence: Sentence, at: number): Range | null {
  let end = at
  let seenNoun = false
  while (end < sentence.endToken) {
    const token = tokens[end]
    if (token === undefined) break
    if (isInside(token) && !(seenNoun && (token.pos === 'DET' || possessives.has(token.lower)) && tokens[end - 1]?.lower !== 'of')) {
      seenNoun ||= token.pos === 'NOUN' || token.pos === 'PROPN'
      end++
    } else if (!seenNoun && inQuotesFrom(tokens, sentence, end) !== null) return inQuotesFrom(tokens, sentence, end)
    else if (!seenNoun && isArmedSo(tokens, end, end + 2) && isInside(tokens[end + 2] ?? token)) end += 2
    else if (seenNoun && afterBracket(tokens, sentence, end) > end) {
      const behind = afterBracket(tokens, sentence, end)
      const next = tokens[behind]
      if (behind >= sentence.endToken || next === undefined || !isInside(next) || next.pos === 'DET') break
      end = behind
    } else if (seenNoun && token.lower === 'of' && isInside(tokens[end + 1] ?? token)) end++
    else if (!seenNoun && end > at && token.lower === 'of' && isInside(tokens[end + 1] ?? token)) end++
    else if (!seenNoun && measuring.test(token.lower) && (end === at || measuring.test(tokens[end - 1]?.lower ?? ''))) {
      end++
      if (token.pos !== 'ADJ') at = end
    } else break
  }
  while (end > at + 1 && tokens[end - 1]?.pos === 'ADJ' && tokens[end - 2]?.pos === 'NOUN' && tokens[end]?.lower === 'to') end-- // "a militia loyal to"
  return seenNoun ? { first: at, end } : null
}

const hasNoun = (tokens: readonly Token[], first: number, end: number): boolean =>
  tokens.slice(first, end).some((token) => token.pos === 'NOUN' || token.pos === 'PROPN')

/** The noun phrase after a preposition that stands close behind a trigger, in its clause. */
export function prepositional(tokens: readonly Token[], sentence: Sentence, end: number, prepositions: readonly string[]): Range | null {
  for (let at = end; at < Math.min(sentence.endToken, end + 16); at++) {
    const token = tokens[at]
    // "kidnapped between 0630 and 0700 by rebels"
    if (token?.lower === 'and' && tokens[at - 2]?.lower === 'between' && tokens[at + 1]?.pos === 'NUM') continue
    if (token === undefined || /^(?:[,;:]|and|that|which|who|when|while|after|following|amid|during|since)$/.test(token.lower)) return null
    if (prepositions.includes(token.lower)) return nounPhraseFrom(tokens, sentence, at + 1)
    if (token.pos === 'VERB' || token.pos === 'AUX') return null
  }
  return null
}
