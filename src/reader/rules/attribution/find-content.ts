import { dayWords, determiners, monthNames, subjectPronouns } from '../../../language/phrases/grammar-words.ts'
import { nounPhraseFrom, type Range } from '../../../language/phrases/noun-phrase.ts'
import { isAdverb, isCapital, isNominal, isQuoteMark } from '../../../language/phrases/token-class.ts'
import type { CueVerb } from '../../../lexicon/cues.ts'
import { citationChain } from './citation-chain.ts'
import { formerCount, opensCount, opensTally, startOfNumber } from './count-claims.ts'
import type { CueOccurrence } from './cue-occurrences.ts'
import { attaches, windowOn } from './find-source.ts'
import { isQuoted, lastInside, type Scene, tokenAt, wordAt } from './scene.ts'

/** What follows a cue: its end with a vehicle ("said in a statement"), the addressee, and the content. */
export interface After {
  readonly cueEnd: number
  readonly addressee: Range | null
  /** Empty where the content stands before the cue. */
  readonly content: readonly Range[]
  /** by: the agent of a passive. */
  readonly form: 'quote' | 'that' | 'bare' | 'infinitive' | 'object' | 'count' | 'none'
}

const complementizers: ReadonlySet<string> = new Set(['that', 'whether', 'if', 'how', 'why', 'what'])

/** Reads the words right of a cue by the frames of its verb; null where none of them fits. */
export function contentAfter(scene: Scene, cue: CueOccurrence, end: number): After | null {
  const frames = cue.verb.frames
  const cueEnd = withVehicle(scene, cue.end, end)
  let addressee: Range | null = null
  let i = cueEnd
  if (frames.has('addressee') || frames.has('objectInfinitive')) {
    const object = nounPhraseFrom(windowOn(scene, i, end), i, (token, k) => attaches(scene, token.lower, k) && token.lower !== 'to')
    const told =
      frames.has('addressee') && !complementizers.has(wordAt(scene, i)) && !isQuoted(scene, i)
        ? afterAddressee(scene, cue, object, end)
        : null
    if (told !== null && (told.form !== 'none' || !frames.has('quote'))) return told
    if (frames.has('objectInfinitive')) {
      const call = object !== null && /^(?:to|not)$/.test(wordAt(scene, object.end))
      if (call || wordAt(scene, i) === 'to') return after(cueEnd, phrase(scene, i, end), 'infinitive')
      if (cue.verb.particles.length > 0 && (object !== null || opensObject(scene, i, end)))
        return after(cueEnd, phrase(scene, i, end), 'object')
    }
    if (!frames.has('clause') && !frames.has('that') && !frames.has('object') && !frames.has('infinitive') && !frames.has('quote'))
      return null
  }
  const skipped = skipAdverbials(scene, i, end)
  addressee = skipped.addressee
  i = skipped.at
  const quote = quoteFrom(scene, i, end)
  if (quote !== null) {
    const opens = frames.has('clause') || frames.has('quote') || frames.has('that') || frames.has('inverted') || frames.has('addressee')
    if (opens || frames.has('object')) return { cueEnd, addressee, content: [quote], form: 'quote' }
  }
  const word = wordAt(scene, i)
  if (complementizers.has(word) && (word !== 'if' || frames.has('whether'))) {
    if (frames.has('clause') || frames.has('that') || frames.has('whether'))
      return { cueEnd, addressee, content: clause(scene, i, end), form: 'that' }
  }
  if (wordAt(scene, cueEnd) === 'to' && frames.has('infinitive') && isVerbLike(scene, cueEnd + 1))
    return after(cueEnd, phrase(scene, cueEnd, end), 'infinitive')
  if (wordAt(scene, cueEnd) === 'not' && wordAt(scene, cueEnd + 1) === 'to' && frames.has('infinitive'))
    return after(cueEnd, phrase(scene, cueEnd, end), 'infinitive')
  if (
    frames.has('clause') && !frames.has('object')
      ? opensBareClause(scene, i, end)
      : (frames.has('bare') || frames.has('clause')) && opensSureClause(scene, i, end)
  )
    return { cueEnd, addressee, content: clause(scene, i, end), form: 'bare' }
  if ((frames.has('count') && opensCount(scene, cueEnd, end)) || (frames.has('tally') && opensTally(scene, cueEnd, end)))
    return { cueEnd, addressee: null, content: countedContent(scene, cueEnd, end), form: 'count' }
  if (frames.has('object') && skipped.addressee !== null && opensObject(scene, skipped.addressee.end, end))
    return { cueEnd, addressee: skipped.addressee, content: phrase(scene, skipped.addressee.end, end), form: 'object' }
  if (frames.has('object') && opensObject(scene, cueEnd, end)) return after(cueEnd, phrase(scene, cueEnd, end), 'object')
  if (frames.has('clause') || frames.has('inverted') || frames.has('quote')) return { cueEnd, addressee, content: [], form: 'none' }
  return null
}

/** A count, and the former one that it stands against after a day: "its toll to 58 on Wednesday, from 51 on Sunday". */
function countedContent(scene: Scene, first: number, end: number): Range[] {
  const close = clauseEnd(scene, first, end, 'phrase')
  const day = timeEnd(scene, close, end)
  const former = formerCount(scene, day ?? close, clauseEnd(scene, day ?? close, end))
  return former === null ? [{ first, end: close }] : day === null ? [{ first, end: former.end }] : [{ first, end: close }, former]
}

const after = (cueEnd: number, content: readonly Range[], form: After['form']): After | null =>
  content.length === 0 ? null : { cueEnd, addressee: null, content, form }

function afterAddressee(scene: Scene, cue: CueOccurrence, phrase: Range | null, end: number): After | null {
  if (phrase === null) return null
  const { at } = skipAdverbials(scene, phrase.end, end)
  const quote = quoteFrom(scene, at, end)
  if (quote !== null) return { cueEnd: cue.end, addressee: phrase, content: [quote], form: 'quote' }
  const word = wordAt(scene, at)
  if (complementizers.has(word)) return { cueEnd: cue.end, addressee: phrase, content: clause(scene, at, end), form: 'that' }
  if (wordAt(scene, phrase.end) === 'to' || wordAt(scene, phrase.end) === 'not') return null
  // "warned the number would grow": no hearer, but the subject of what is said
  if (cue.verb.frames.has('clause') && tokenAt(scene, phrase.end)?.pos === 'AUX') return null
  if (opensBareClause(scene, at, end)) return { cueEnd: cue.end, addressee: phrase, content: clause(scene, at, end), form: 'bare' }
  return { cueEnd: cue.end, addressee: phrase, content: [], form: 'none' }
}

/** "in a statement", "during an interview" right after the verb belongs to the cue. */
function withVehicle(scene: Scene, at: number, end: number): number {
  if (!/^(?:in|on|during|at|via|through)$/.test(wordAt(scene, at))) return at
  for (let i = at + 1; i < Math.min(end, at + 6); i++) {
    const token = tokenAt(scene, i)
    if (token === undefined || isQuoted(scene, i)) return at
    if (scene.cues.vehicles.has(token.lower)) return i + 1
    if (!(determiners.has(token.lower) || token.pos === 'ADJ' || token.pos === 'NOUN')) return at
  }
  return at
}

/** Skips days, places and hearers between a cue and its content ("told reporters", "said on Monday in Homs that"). */
function skipAdverbials(scene: Scene, first: number, end: number): { at: number; addressee: Range | null } {
  let at = first
  let addressee: Range | null = null
  for (let guard = 0; guard < 6 && at < end; guard++) {
    const token = tokenAt(scene, at)
    if (token === undefined || isQuoted(scene, at)) break
    const time = timeEnd(scene, at, end)
    if (time !== null) {
      at = time
      continue
    }
    if (isAdverb(token) && !isQuoted(scene, at + 1) && (token.lower.endsWith('ly') || token.lower === 'again') && token.lower !== 'only') {
      at++
      continue
    }
    if (token.pos === 'ADP' && token.lower !== 'that' && /^(?:in|on|at|to|during|via|through|after|before|of)$/.test(token.lower)) {
      const phrase = nounPhraseFrom(windowOn(scene, at + 1, end), at + 1, (t, k) => t.lower !== 'that' && attaches(scene, t.lower, k))
      const next = phrase === null ? at : (timeEnd(scene, phrase.end, end) ?? phrase.end)
      if (phrase === null) break
      if (token.lower === 'to' && !isVerbLike(scene, at + 1)) addressee = namedAgency(scene, phrase)
      if (!isStop(scene, next, end) && !startsSubject(scene, next)) break
      at = next
      continue
    }
    break
  }
  const chain = citationChain(scene, at, end)
  if (chain !== null && wordAt(scene, chain.end) === ',') at = chain.end + 1
  const mark = wordAt(scene, at)
  if ((mark === ',' || mark === ':') && at + 1 < end && (isQuoted(scene, at + 1) || mark === ':')) at++
  return { at, addressee }
}

/** "to the Associated Press accounts of …": where a known agency opens the phrase, its name alone is the hearer. */
function namedAgency(scene: Scene, phrase: Range): Range {
  const first = wordAt(scene, phrase.first) === 'the' ? phrase.first + 1 : phrase.first
  let name = ''
  for (let i = first; i < Math.min(phrase.end, first + 4); i++) {
    name = name === '' ? wordAt(scene, i) : `${name} ${wordAt(scene, i)}`
    if (scene.sources.agencies.has(name)) return { first: phrase.first, end: i + 1 }
  }
  return phrase
}

const isStop = (scene: Scene, i: number, end: number): boolean =>
  i >= end || /^(?:that|whether|how|why|what|,|:|\.|;|in|on|at|during)$/.test(wordAt(scene, i)) || isQuoted(scene, i)

const startsSubject = (scene: Scene, i: number): boolean => {
  const token = tokenAt(scene, i)
  return token !== undefined && (determiners.has(token.lower) || subjectPronouns.has(token.lower))
}

/** "Monday", "on March 8", "last week", "earlier this month": the token after it, or null. */
export function timeEnd(scene: Scene, first: number, end: number): number | null {
  let i = first
  if (/^(?:on|in|at|late|early|since)$/.test(wordAt(scene, i))) i++
  const start = i
  for (; i < end; i++) {
    const token = tokenAt(scene, i)
    if (token === undefined || isQuoted(scene, i)) break
    if (i > start && token.text === '.' && monthNames.has(wordAt(scene, i - 1))) continue
    const isTime =
      dayWords.has(token.lower) &&
      !(token.lower === 'this' && !isTimeWord(scene, i + 1)) &&
      !(token.lower === 'last' && !isTimeWord(scene, i + 1)) &&
      !(token.lower === 'next' && !isTimeWord(scene, i + 1))
    const isDate =
      (monthNames.has(token.lower) && isCapital(token)) || (token.pos === 'NUM' && i > start && monthNames.has(wordAt(scene, i - 1)))
    if (!isTime && !isDate) break
  }
  return i > start ? i : null
}

const isTimeWord = (scene: Scene, i: number): boolean => dayWords.has(wordAt(scene, i)) || monthNames.has(wordAt(scene, i))

/** The quotation at token `i` (after a colon or comma), and the words that go on right after it without a mark of punctuation. */
export function quoteFrom(scene: Scene, i: number, end: number): Range | null {
  const q = scene.quoteOf[i] ?? -1
  const quote = scene.quoteTokens[q]
  if (quote === undefined || quote.first !== i) return null
  const last = wordAt(scene, lastInside(scene, quote))
  const next = wordAt(scene, quote.end)
  if (quote.end >= end || /^[,.;:!?—–)-]$/.test(next) || /^[,.!?…]+$/.test(last)) return { first: i, end: quote.end }
  return { first: i, end: clauseEnd(scene, quote.end, end) }
}

const isVerbLike = (scene: Scene, i: number): boolean => {
  const opening = tokenAt(scene, i)
  const token = opening !== undefined && isQuoteMark(opening) ? tokenAt(scene, i + 1) : opening
  return (
    token !== undefined && (token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'ADV' || token.pos === 'NOUN') && !isCapital(token)
  )
}

/** A noun phrase with a finite verb after it within a few tokens. */
function opensBareClause(scene: Scene, first: number, end: number): boolean {
  // "said at least 12 people died"
  const i = startOfNumber(scene, first, end) ?? first
  const token = tokenAt(scene, i)
  if (token === undefined || i >= end) return false
  if (isQuoted(scene, i)) return true
  if (/^(?:there|it|he|she|they|we|i|you|this|these|those|if|while|although|because|once)$/.test(token.lower)) return true
  if (!(determiners.has(token.lower) || isNominal(token, false) || token.pos === 'ADJ' || token.pos === 'DET' || token.pos === 'VERB'))
    return false
  for (let k = i + 1; k < Math.min(end, i + 25); k++) {
    const t = tokenAt(scene, k)
    if (t === undefined) return false
    if (t.pos === 'AUX' || (t.pos === 'VERB' && !t.lower.endsWith('ing'))) return true
  }
  return false
}

/** A pronoun or noun phrase with its finite verb right after it: what verbs that also take objects need. */
function opensSureClause(scene: Scene, i: number, end: number): boolean {
  const phrase = nounPhraseFrom(windowOn(scene, i, end), i, () => true)
  if (phrase === null) return false
  let k = phrase.end
  while (k < end && isAdverbAt(scene, k)) k++
  const token = tokenAt(scene, k)
  return token !== undefined && k < end && (token.pos === 'AUX' || (token.pos === 'VERB' && !/(?:ing|ed)$/.test(token.lower)))
}

function opensObject(scene: Scene, i: number, end: number): boolean {
  const token = tokenAt(scene, i)
  if (token === undefined || i >= end) return false
  if (isQuoted(scene, i)) return true
  if (token.pos === 'ADP' || token.pos === 'PUNCT' || token.pos === 'AUX' || token.pos === 'CCONJ') return false
  return (
    determiners.has(token.lower) ||
    isNominal(token, false) ||
    token.pos === 'ADJ' ||
    token.pos === 'PRON' ||
    token.lower.endsWith('ing') ||
    (token.pos === 'ADV' && !timeEnd(scene, i, end))
  )
}

const phrase = (scene: Scene, first: number, end: number): readonly Range[] => {
  const close = clauseEnd(scene, first, end, 'phrase')
  return close > first ? [{ first, end: close }] : []
}

const clause = (scene: Scene, first: number, end: number): readonly Range[] => {
  const close = clauseEnd(scene, first, end)
  return close > first ? [{ first, end: close }] : []
}

/** How tightly a content holds together: a noun phrase or infinitive ends sooner than a clause. */
export type ContentForm = 'clause' | 'phrase'

/**
 * Where a content that starts at `first` ends: at the sentence's end, or before the next report by the same or another source
 * (", adding that", "and said", ", according to"). A phrase also ends before a time, an adverbial clause and a second main clause.
 */
export function clauseEnd(scene: Scene, first: number, end: number, form: ContentForm = 'clause'): number {
  for (let i = first + 1; i < end; i++) {
    if (isQuoted(scene, i)) continue
    const word = wordAt(scene, i)
    if (word === ';') return i
    if (word === 'according' && wordAt(scene, i + 1) === 'to') return wordAt(scene, i - 1) === ',' ? i - 1 : i
    if (word === ',') {
      const k = isAdverbAt(scene, i + 1) ? i + 2 : i + 1
      if (wordAt(scene, k) === 'citing' || isReport(scene, k, 'ing') || isReport(scene, i + 1, 'past')) return i
      if (form === 'phrase' && endsPhrase(scene, i + 1)) return i
    } else if (word === 'and' || word === 'but') {
      let k = i + 1
      while (k < end && isAdverbAt(scene, k)) k++
      if (isReport(scene, k, 'past') || (form === 'phrase' && isCueForm(scene, k))) return wordAt(scene, i - 1) === ',' ? i - 1 : i
    } else if (form === 'phrase' && i > first + 1 && (/^(?:—|–|―|--)$/.test(word) || opensAdverbial(scene, i, end))) return i
  }
  return end
}

/** After a comma: "but he …", "and the ministry …", "focusing on …", "which …". */
function endsPhrase(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i)
  if (/^(?:but|while|although|though|which|who)$/.test(word)) return true
  const next = tokenAt(scene, i)
  if (next !== undefined && next.pos === 'VERB' && next.lower.endsWith('ing')) return true
  return (word === 'and' || word === 'so') && /^(?:he|she|they|it|we|i|there)$/.test(wordAt(scene, i + 1))
}

/** "during the rally", "on Friday", "after the attack", "in a statement" right after a phrase. */
function opensAdverbial(scene: Scene, i: number, end: number): boolean {
  const word = wordAt(scene, i)
  if (/^(?:during|when|while|since|after|before|amid|following)$/.test(word)) return true
  if (/^(?:on|in|at)$/.test(word)) return timeEnd(scene, i, end) !== null || withVehicle(scene, i, end) > i
  return false
}

const isAdverbAt = (scene: Scene, i: number): boolean => {
  const token = tokenAt(scene, i)
  return token !== undefined && isAdverb(token)
}

/** "…, calling it absurd", "…, blaming the rebels": a verdict of the one who speaks. */
const judges = (verb: CueVerb): boolean =>
  /^(?:accuse|condemn|deny)$/.test(verb.stances.get('object') ?? '') || /^(?:call|describe|label|dub)$/.test(verb.lemma)

/** A form of a verb that reports clauses or calls: a new report starts there. */
const isReport = (scene: Scene, i: number, form: 'ing' | 'past'): boolean =>
  scene.cues.verbs
    .get(wordAt(scene, i))
    ?.some(
      ({ forms, verb }) =>
        (forms.includes(form) || (form === 'past' && forms.includes('third'))) &&
        (verb.frames.has('clause') ||
          verb.frames.has('addressee') ||
          verb.frames.has('objectInfinitive') ||
          (form === 'ing' && judges(verb))) &&
        verb.particles.every((particle, k) => wordAt(scene, i + 1 + k) === particle),
    ) ?? false

const isCueForm = (scene: Scene, i: number): boolean =>
  scene.cues.verbs.get(wordAt(scene, i))?.some(({ forms }) => forms.includes('past') || forms.includes('third')) ?? false
