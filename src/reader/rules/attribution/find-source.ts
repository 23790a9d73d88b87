import { dayWords, determiners, monthNames, openers, relativePronouns, subordinators } from '../../../language/phrases/grammar-words.ts'
import { nounPhraseBefore, nounPhraseFrom, type Range, type Window } from '../../../language/phrases/noun-phrase.ts'
import { isCapital, isNominal } from '../../../language/phrases/token-class.ts'
import { afterDateline, isQuoted, type Scene, tokenAt, wordAt } from './scene.ts'

/** How far left of its verb a subject with apposition may reach, in tokens. */
const reach = 40

/** A part of a sentence as a window on its tokens. */
export const windowOn = (scene: Scene, first: number, end: number): Window => ({ tokens: scene.document.tokens, first, end })

/**
 * The subject that ends right before token `end` and starts at or after `floor`: a noun phrase with brackets, apposition and relative
 * clause ("Mira Harun, who heads the monitor,").
 */
export function subjectBefore(scene: Scene, floor: number, end: number): Range | null {
  const last = tokenAt(scene, end - 1)
  if (last === undefined || end - 1 < floor) return null
  if (last.text === ',' || last.text === '—' || last.text === '–') return subjectWithInsert(scene, floor, end, last.text)
  if (isQuoted(scene, end - 1)) return null
  const phrase = nounPhraseBefore(windowOn(scene, floor, end), end)
  if (phrase === null) return null
  const before = tokenAt(scene, phrase.first - 1)
  if (before === undefined || phrase.first - 1 < floor) return phrase
  // "a group calling itself the Harbour Front said"
  if (/^(?:itself|themselves|himself|herself)$/.test(before.lower) && wordAt(scene, phrase.first - 2) === 'calling') {
    const head = nounPhraseBefore(windowOn(scene, floor, phrase.first - 2), phrase.first - 2)
    return head === null ? phrase : { first: head.first, end }
  }
  if (before.pos === 'VERB') return afterObject(scene, phrase)
  const relative = withRelativeClause(scene, floor, phrase, end)
  if (relative !== null) return relative
  if (before.pos === 'ADP' && phrase.first - 1 === floor) return nameAtEnd(scene, afterComma(scene, phrase))
  if (before.pos === 'ADP' && phrase.first - 2 >= floor && /(?:ed|ing)$/.test(wordAt(scene, phrase.first - 2))) {
    const longer = nounPhraseBefore(windowOn(scene, floor, phrase.first - 2), phrase.first - 2)
    const edge = longer === null ? '' : wordAt(scene, longer.first - 1)
    if (
      longer !== null &&
      (longer.first === floor || edge === ',' || subordinators.has(edge) || edge === 'and' || edge === 'but' || edge === 'that')
    )
      return { first: longer.first, end }
    return null
  }
  return phrase
}

/** "Expressed solidarity with the people and Ana Ruiz said": behind a verb its object comes first, and what "and" opens is the subject. */
function afterObject(scene: Scene, phrase: Range): Range {
  for (let i = phrase.end - 2; i > phrase.first; i--) if (wordAt(scene, i) === 'and') return { first: i + 1, end: phrase.end }
  return phrase
}

/** "One of the doctors who sent the letter": the noun phrase before a relative clause that ends where the verb's phrase starts. */
function withRelativeClause(scene: Scene, floor: number, phrase: Range, end: number): Range | null {
  for (let i = phrase.first - 2; i > Math.max(floor, phrase.first - 8); i--) {
    if (wordAt(scene, i) === ',') return null
    if (!/^(?:who|that|which)$/.test(wordAt(scene, i))) continue
    const head = nounPhraseBefore(windowOn(scene, floor, i), i)
    return head === null ? null : { first: head.first, end }
  }
  return null
}

/** "At her school, Ana and others said": what stands before the first comma is no part of the subject. */
function afterComma(scene: Scene, phrase: Range): Range {
  for (let i = phrase.first; i < phrase.end; i++) if (wordAt(scene, i) === ',') return { first: i + 1, end: phrase.end }
  return phrase
}

/** "In an interview Ruiz said": after an opening preposition only the name at the phrase's end is the subject. */
function nameAtEnd(scene: Scene, phrase: Range): Range {
  let first = phrase.end
  while (first > phrase.first) {
    const token = tokenAt(scene, first - 1)
    if (token === undefined || !isCapital(token)) break
    first--
  }
  return first > phrase.first && first < phrase.end ? { first, end: phrase.end } : phrase
}

function subjectWithInsert(scene: Scene, floor: number, end: number, mark: string): Range | null {
  for (let k = end - 2; k > Math.max(floor, end - reach); k--) {
    if (wordAt(scene, k) !== mark || isQuoted(scene, k)) continue
    const head = nounPhraseBefore(windowOn(scene, floor, k), k)
    if (head === null) continue
    if (isAge(scene, head) && wordAt(scene, head.first - 1) === mark) continue
    const kind = insertKind(scene, k + 1, end - 1)
    if (kind === 'other') continue
    return { first: firstOfChain(scene, floor, head), end: kind === 'apposition' ? end : k }
  }
  return null
}

/** "Ana Ruiz, head of the clinic, one of the oldest, …": from an apposition back to the name that opens the clause. */
function firstOfChain(scene: Scene, floor: number, head: Range): number {
  let first = head.first
  for (let guard = 0; guard < 3 && first - 1 > floor && wordAt(scene, first - 1) === ','; guard++) {
    const before = nounPhraseBefore(windowOn(scene, floor, first - 1), first - 1)
    if (before === null) break
    first = before.first
  }
  return first === head.first || first === floor || openers.has(wordAt(scene, first - 1)) ? first : head.first
}

const isAge = (scene: Scene, head: Range): boolean => head.end - head.first === 1 && tokenAt(scene, head.first)?.pos === 'NUM'

/** What stands between two commas after a noun phrase. */
function insertKind(scene: Scene, first: number, end: number): 'apposition' | 'adverbial' | 'other' {
  const token = tokenAt(scene, first)
  if (token === undefined || first >= end) return 'other'
  if (relativePronouns.has(token.lower) || token.lower === 'including' || token.lower === 'himself' || token.lower === 'herself')
    return 'apposition'
  if (/^(?:but|and|so|yet|or)$/.test(token.lower)) return 'other'
  if (openers.has(token.lower) || subordinators.has(token.lower) || token.pos === 'ADV') return 'adverbial'
  if (token.pos === 'ADP' || /(?:ing|ed)$/.test(token.lower))
    return isNominal(token, false) && isCapital(token) ? 'apposition' : 'adverbial'
  if (determiners.has(token.lower) || isNominal(token, false) || token.pos === 'ADJ' || token.pos === 'DET') {
    return hasFiniteVerb(scene, first, end) ? 'other' : 'apposition'
  }
  return 'other'
}

/** A verb with a subject of its own, outside relative clauses. */
function hasFiniteVerb(scene: Scene, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const token = tokenAt(scene, i)
    if (token === undefined) return false
    if (relativePronouns.has(token.lower)) return false
    if (token.pos === 'AUX' || (token.pos === 'VERB' && !/(?:ing|ed)$/.test(token.lower) && !isCapital(token))) return true
  }
  return false
}

/** The subject that follows an inverted cue ("said Ana Ruiz, head of the clinic"): up to the clause's end or a new adverbial. */
export function subjectAfter(scene: Scene, first: number, end: number): Range | null {
  const phrase = nounPhraseFrom(windowOn(scene, first, end), first, (token, i) => attaches(scene, token.lower, i))
  if (phrase === null) return null
  const comma = tokenAt(scene, phrase.end)
  if (phrase.end >= end || comma?.text !== ',') return phrase
  const next = tokenAt(scene, phrase.end + 1)
  if (next === undefined || phrase.end + 1 >= end || isQuoted(scene, phrase.end + 1)) return phrase
  const close = endOfInsert(scene, phrase.end + 1, end)
  return insertKind(scene, phrase.end + 1, close) === 'apposition' ? { first: phrase.first, end: close } : phrase
}

/** A preposition after a noun belongs to it unless it opens a time or a way of speaking ("in a statement", "on Monday"). */
export function attaches(scene: Scene, preposition: string, i: number): boolean {
  const next = wordAt(scene, i + 1)
  if (dayWords.has(next) || monthNames.has(next) || next === 'last' || next === 'next') return false
  for (let k = i + 1; k < i + 7; k++) {
    const word = wordAt(scene, k)
    if (scene.cues.vehicles.has(word)) return false
    if (!/^[\p{L}'’-]+$/u.test(word)) break
  }
  return /^(?:of|from|for|at|in|with|near|on|to|close)$/.test(preposition)
}

function endOfInsert(scene: Scene, first: number, end: number): number {
  const relative = relativePronouns.has(wordAt(scene, first))
  for (let i = first; i < end; i++) {
    const token = tokenAt(scene, i)
    if (token === undefined || isQuoted(scene, i) || token.text === ';' || token.text === '.') return i
    if (
      token.text === ',' &&
      (/(?:ing)$/.test(wordAt(scene, i + 1)) || subordinators.has(wordAt(scene, i + 1)) || openers.has(wordAt(scene, i + 1)))
    )
      return i
    if (
      !relative &&
      i > first &&
      (dayWords.has(token.lower) ||
        (subordinators.has(token.lower) && token.lower !== 'since') ||
        (token.pos === 'ADP' && !attaches(scene, 'of', i)))
    )
      return i
  }
  return end
}

/** The source after a phrase that ends its clause: every word up to a comma or the end. */
export function restOfClause(scene: Scene, first: number, end: number): Range | null {
  let i = first
  while (i < end && !isQuoted(scene, i) && !/^[,.;:]$/.test(wordAt(scene, i))) i++
  return i > first && i - first < 16 ? { first, end: i } : null
}

/** The subject of a whole sentence or clause: its first noun phrase, after opening words and phrases. */
export function subjectOfClause(scene: Scene, first: number, end: number): Range | null {
  for (let i = afterDateline(scene, first, end); i < end; i++) {
    const token = tokenAt(scene, i)
    if (token === undefined) return null
    if (openers.has(token.lower) || token.text === ',') continue
    if (token.pos === 'ADP' || subordinators.has(token.lower) || token.pos === 'ADV' || /ing$/.test(token.lower)) {
      const comma = nextComma(scene, i, end)
      if (comma === null) return null
      i = comma
      continue
    }
    const phrase = nounPhraseFrom(windowOn(scene, first, end), i, (_, k) => !timeAt(scene, k + 1))
    if (phrase === null) return null
    const after = tokenAt(scene, phrase.end)
    if (after?.text !== ',' || phrase.end >= end) return phrase
    const close = nextComma(scene, phrase.end + 1, end)
    return close !== null && insertKind(scene, phrase.end + 1, close) === 'apposition' ? { first: phrase.first, end: close + 1 } : phrase
  }
  return null
}

const timeAt = (scene: Scene, i: number): boolean => dayWords.has(wordAt(scene, i)) || monthNames.has(wordAt(scene, i))

function nextComma(scene: Scene, first: number, end: number): number | null {
  for (let i = first; i < Math.min(end, first + 20); i++) if (wordAt(scene, i) === ',' && !isQuoted(scene, i)) return i
  return null
}
