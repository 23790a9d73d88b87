import type { Token } from '../document.ts'
import { coordinators, dayWords, determiners, monthNames, nounPrepositions, relativePronouns, subjectPronouns } from './grammar-words.ts'
import { isModifier, isNominal, isPossessive } from './token-class.ts'

/** Token ranges [first, end). */
export interface Range {
  readonly first: number
  readonly end: number
}

/** The tokens of one sentence (or a part of it) that a phrase may lie in. */
export interface Window extends Range {
  readonly tokens: readonly Token[]
}

const objectPronouns: ReadonlySet<string> = new Set(['me', 'us', 'him', 'her', 'them', 'you', 'it', 'himself', 'herself', 'themselves'])

const articles: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her'])

const personal: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'we', 'i', 'you', 'who'])

const nominalAt = (w: Window, i: number): boolean => {
  const token = w.tokens[i]
  return token !== undefined && i >= w.first && i < w.end && isNominal(token, i === w.first)
}

const isTime = (token: Token | undefined): boolean =>
  token !== undefined && (dayWords.has(token.lower) || (monthNames.has(token.lower) && token.lower !== 'may'))

/**
 * The noun phrase that ends before token `end`, with its prepositional and coordinated parts ("two residents of the coast", "the UN
 * and the EU"); null where no noun stands there.
 */
export function nounPhraseBefore(w: Window, end: number): Range | null {
  let i = closeBracket(w, end - 1)
  const last = w.tokens[i]
  if (last === undefined || i < w.first) return null
  if (personal.has(last.lower)) return { first: i, end }
  const day = startOfDay(w, i)
  if (day !== null && day > w.first) return nounPhraseBefore(w, day)
  if (
    !nominalAt(w, i) &&
    !isMistagged(w, i) &&
    !(determiners.has(last.lower) && last.lower !== 'the' && last.lower !== 'a') &&
    last.pos !== 'ADJ'
  )
    return null
  for (;;) {
    const step = stepLeft(w, i)
    if (step === null) break
    i = step
  }
  while (i < end - 1 && (isTime(w.tokens[i]) || isDateNumber(w, i))) i++
  i = behindDay(w, i, end)
  if (w.tokens[i]?.lower === 'that' && i < end - 1 && i > w.first && w.tokens[i - 1]?.pos === 'VERB') i++
  const first = w.tokens[i]
  return first === undefined || isPossessive(first) ? null : { first: i, end }
}

/** "Late on Wednesday, residents": the day before a comma is when, not who. */
function behindDay(w: Window, first: number, end: number): number {
  let i = first
  while (/^(?:late|early|on)$/.test(w.tokens[i]?.lower ?? '')) i++
  return isTime(w.tokens[i]) && w.tokens[i + 1]?.text === ',' && i + 2 < end ? i + 2 : first
}

/** Where a day that ends at token `last` begins, with its preposition: "on Thursday", "on March 11"; null where no day ends there. */
function startOfDay(w: Window, last: number): number | null {
  const isDate = w.tokens[last]?.pos === 'NUM' && monthNames.has(w.tokens[last - 1]?.lower ?? '')
  if (!isDate && !isTime(w.tokens[last])) return null
  const first = isDate ? last - 1 : last
  return first - 1 >= w.first && /^(?:on|in|late|early)$/.test(w.tokens[first - 1]?.lower ?? '') ? first - 1 : first
}

/** A date's number before a phrase: "15-09-2013 Militants said", "August 21 2013 Activists say". */
const isDateNumber = (w: Window, i: number): boolean => {
  const text = w.tokens[i]?.text ?? ''
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$/.test(text)) return true
  if (/^(?:19|20)\d\d$/.test(text)) return /^\p{Lu}/u.test(w.tokens[i + 1]?.text ?? '')
  return /^\d{1,2}$/.test(text) && (monthNames.has(w.tokens[i - 1]?.lower ?? '') || /^(?:19|20)\d\d$/.test(w.tokens[i + 1]?.text ?? ''))
}

/** A noun tagged as a verb: "a war monitor". */
const isMistagged = (w: Window, i: number): boolean =>
  w.tokens[i]?.pos === 'VERB' &&
  !/(?:ed|ing)$/.test(w.tokens[i]?.lower ?? '') &&
  i - 2 >= w.first &&
  (articles.has(w.tokens[i - 1]?.lower ?? '') || (nominalAt(w, i - 1) && articles.has(w.tokens[i - 2]?.lower ?? '')))

function stepLeft(w: Window, i: number): number | null {
  const here = w.tokens[i]
  const prev = w.tokens[i - 1]
  if (here === undefined || prev === undefined || i - 1 < w.first) return null
  if (personal.has(prev.lower) || prev.lower === 'which' || prev.lower === 'what' || prev.lower === 'whom') return null
  const opensHere = determiners.has(here.lower) || (here.pos === 'PRON' && !subjectPronouns.has(here.lower))
  if (nounPrepositions.has(prev.lower) && prev.pos !== 'VERB') {
    const before = w.tokens[i - 2]
    return before !== undefined &&
      (nominalAt(w, i - 2) ||
        (before.pos === 'ADJ' && i - 3 >= w.first) ||
        ['those', 'some', 'many', 'one', 'members'].includes(before.lower)) &&
      !isTime(before)
      ? i - 2
      : before !== undefined && before.text === ')' && i - 2 > w.first
        ? closeBracket(w, i - 2)
        : null
  }
  if ((coordinators.has(prev.lower) && prev.lower !== 'but') || prev.text === '&') return nominalAt(w, i - 2) ? i - 2 : null
  if (prev.text === ',' && listGoesOn(w, i)) return i - 2
  if (opensHere && !(prev.lower === 'all' || prev.lower === 'both' || prev.lower === 'half')) return null
  if (prev.lower === 'that' && (prev.pos !== 'DET' || here.pos === 'PROPN' || here.pos === 'ADJ')) return null
  if (isModifier(prev) || nominalAt(w, i - 1)) return isTime(prev) && prev.pos !== 'PROPN' ? null : i - 1
  if (
    prev.text === '.' &&
    w.tokens[i - 2] !== undefined &&
    /^\p{Lu}/u.test(w.tokens[i - 2]?.text ?? '') &&
    w.tokens[i - 2]?.end === prev.start
  )
    return i - 2
  if (prev.text === '/' || prev.text === '-') return nominalAt(w, i - 2) && prev.end === here.start ? i - 2 : null
  if (prev.pos === 'VERB' && /(?:ing|ed)$/.test(prev.lower) && articles.has(w.tokens[i - 2]?.lower ?? '')) return i - 1
  // "Chile's shipping minister"
  if (prev.pos === 'VERB' && prev.lower.endsWith('ing') && here.pos === 'NOUN' && w.tokens[i - 2]?.lower === "'s") return i - 1
  return null
}

/** "A, B and C": a comma that separates names of one list has an "and" further right. */
function listGoesOn(w: Window, i: number): boolean {
  if (!nominalAt(w, i - 2)) return false
  for (let k = i; k < Math.min(i + 8, w.end); k++) {
    const token = w.tokens[k]
    if (token === undefined) return false
    if (token.lower === 'and') return nominalAt(w, k + 1) || isModifier(w.tokens[k + 1] ?? token)
    if (!(isNominal(token, false) || isModifier(token) || token.text === ',')) return false
  }
  return false
}

/** From a closing bracket to the token before its opening one; other tokens stay. */
function closeBracket(w: Window, i: number): number {
  if (w.tokens[i]?.text !== ')') return i
  for (let k = i - 1; k >= Math.max(w.first, i - 12); k--) if (w.tokens[k]?.text === '(') return k - 1
  return i
}

/**
 * The noun phrase that starts at token `first`, with "of" phrases, further prepositional phrases where `attach` allows them, "and",
 * and a bracket right after it; null where no noun phrase starts.
 */
export function nounPhraseFrom(w: Window, first: number, attach: (token: Token, index: number) => boolean): Range | null {
  let i = first
  let head = -1
  const opening = w.tokens[first]
  if (opening !== undefined && objectPronouns.has(opening.lower) && !isPossessor(w, first)) return { first, end: first + 1 }
  while (i < w.end) {
    const token = w.tokens[i]
    if (token === undefined) break
    if (personal.has(token.lower)) {
      if (head >= 0) break
      return { first, end: i + 1 }
    }
    if (head >= 0 && (determiners.has(token.lower) || relativePronouns.has(token.lower)) && !isPossessive(w.tokens[i - 1] ?? token)) break
    if (isTime(token) && head >= 0) break
    if (nominalAt(w, i) || (i === w.first && isNominal(token, false))) head = i
    else if (
      token.text === '.' &&
      /^\p{Lu}/u.test(w.tokens[i - 1]?.text ?? '') &&
      w.tokens[i - 1]?.end === token.start &&
      nominalAt(w, i + 1)
    ) {
    } else if (token.text === '/' && head === i - 1 && w.tokens[i - 1]?.end === token.start) {
    } else if (token.text === '(' && head >= 0) {
      const close = bracketEnd(w, i)
      if (close === null) break
      i = close
      continue
    } else if (isModifier(token)) {
      if (
        determiners.has(token.lower) &&
        ['some', 'many', 'others', 'several', 'those', 'most', 'both', 'all', 'few'].includes(token.lower)
      )
        head = i
    } else if (head < 0 && token.pos === 'VERB' && /(?:ed|ing)$/.test(token.lower) && articles.has(w.tokens[i - 1]?.lower ?? '')) {
    } else if (head >= 0 && nounPrepositions.has(token.lower) && (token.lower === 'of' || attach(token, i))) {
      const inner = nounPhraseFrom(w, i + 1, attach)
      if (inner === null) break
      i = inner.end
      continue
    } else if (head >= 0 && (token.lower === 'and' || token.lower === '&')) {
      const inner = nounPhraseFrom(w, i + 1, attach)
      if (inner === null) break
      i = inner.end
      continue
    } else break
    i++
  }
  if (head < 0) return null
  return { first, end: i }
}

/** "her" before a noun owns it; elsewhere it is an object. */
const isPossessor = (w: Window, i: number): boolean => {
  const next = w.tokens[i + 1]
  return w.tokens[i]?.lower === 'her' && next !== undefined && (next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN')
}

/** The token after the bracket that opens at `open`; null if it does not close within 12 tokens. */
function bracketEnd(w: Window, open: number): number | null {
  for (let k = open + 1; k < Math.min(w.end, open + 12); k++) if (w.tokens[k]?.text === ')') return k + 1
  return null
}
