import { relativePronouns, subordinators } from '../../../language/phrases/grammar-words.ts'
import type { Range } from '../../../language/phrases/noun-phrase.ts'
import { contentBefore, floorOf, hasVerb } from './content-before.ts'
import { type CueOccurrence, findCues } from './cue-occurrences.ts'
import { type After, clauseEnd, contentAfter, quoteFrom, timeEnd } from './find-content.ts'
import { subjectAfter, subjectBefore, subjectOfClause } from './find-source.ts'
import { introducesSaying, quotedAs } from './quoted-as.ts'
import { closesQuote, isQuoted, type Scene, type SceneSentence, tokenAt, wordAt } from './scene.ts'
import { vouches } from './speaking.ts'

/** An attribution in tokens, before it becomes spans of text. */
export interface Draft {
  readonly source: readonly Range[]
  readonly cue: Range
  readonly content: readonly Range[]
  readonly relays: readonly Range[]
}

/** Who-said-what by reporting verbs, sentence by sentence. */
export function verbAttributions(scene: Scene, sentence: SceneSentence): Draft[] {
  const drafts: Draft[] = []
  for (const readings of findCues(scene, sentence)) {
    const taken = drafts.some((d) => readings.some((r) => r.first < d.cue.end && d.cue.first < r.end))
    if (taken) continue
    for (const reading of readings) {
      const draft = readCue(scene, sentence, reading, drafts)
      if (draft === null) continue
      drafts.push(draft)
      break
    }
  }
  return drafts
}

function readCue(scene: Scene, sentence: SceneSentence, cue: CueOccurrence, earlier: readonly Draft[]): Draft | null {
  if (cue.voice === 'passive') return passive(scene, sentence, cue)
  const read = contentAfter(scene, cue, sentence.endToken)
  const floor = floorOf(scene, sentence, cue.first)
  const before = cue.voice === 'finite' ? subjectBefore(scene, floor, cue.first) : null
  if (/^(?:itself|himself|herself|themselves)$/.test(wordAt(scene, cue.end)) && cue.verb.lemma === 'call') return null
  if (read === null || introducesSaying(scene, cue, sentence.endToken)) return null
  if (before !== null && isNoReport(scene, sentence, before, read)) return null
  if (before !== null && isNaming(scene, cue, before)) return null
  if (cue.verb.lemma === 'attack' && !givesGround(scene, read)) return null
  if (isOwnThought(scene, cue, before, earlier)) return null
  if (read.form === 'count') return countClaim(scene, sentence, cue, read, before, earlier)
  const inverted = wordAt(scene, cue.first - 1) === ',' && read.content.length === 0 ? invertedCue(scene, sentence, cue, read) : null
  if (inverted !== null) return inverted
  const relative = before === null ? null : relativeContent(scene, sentence, cue, before, read)
  if (relative !== null) return relative
  if (before !== null) {
    const left = contentBefore(scene, sentence, before.first, read)
    if (left !== null) {
      const right =
        read.content.length > 0 || closesQuote(scene, left.end - 1) ? null : clauseAfterComma(scene, cue, read, sentence.endToken)
      if (right === null && read.content.length === 0 && opensWithPreposition(scene, left)) return null
      if (right !== null && opensWithPreposition(scene, left)) return withSource(cue, before, { ...read, content: [right] }, null)
      return withSource(cue, before, right === null ? read : { ...read, content: [right] }, left)
    }
    return read.content.length > 0 ? withSource(cue, before, read, null) : null
  }
  const turned = invertedCue(scene, sentence, cue, read)
  if (turned !== null) return turned
  const quoted = quotedAs(scene, sentence, cue, read)
  if (quoted !== null) return quoted
  if (read.content.length === 0) return null
  if (isRelative(scene, sentence, cue)) return withSource(cue, { first: cue.first - 1, end: cue.first }, read, null)
  const source = sharedSource(scene, sentence, cue, earlier)
  return source === null
    ? null
    : {
        source,
        cue: { first: cue.first, end: read.cueEnd },
        content: read.content,
        relays: read.addressee === null ? [] : [read.addressee],
      }
}

/** "more than the government confirmed" compares, "Who knew …" asks, "if he refuses" supposes, "who did not want to be named" tells how somebody spoke. */
function isNoReport(scene: Scene, sentence: SceneSentence, before: Range, read: After): boolean {
  if (wordAt(scene, before.first - 1) === 'than' && before.first > sentence.firstToken) return true
  if (wordAt(scene, before.first) === 'who' && before.first === sentence.firstToken) return true
  if (wordAt(scene, before.first) === 'that' && tokenAt(scene, before.first + 1)?.pos === 'VERB') return true
  if (wordAt(scene, before.first) === 'you' || /^(?:if|unless)$/.test(wordAt(scene, before.first - 1))) return true
  const at = read.content[0]?.first ?? -1
  const verb = wordAt(scene, at) === 'not' ? at + 1 : at
  return wordAt(scene, verb) === 'to' && wordAt(scene, verb + 1) === 'be' && /^(?:named|identified|quoted)$/.test(wordAt(scene, verb + 2))
}

/** "They relied on a technique called …": the verb before it has the subject, this one only names. */
const isNaming = (scene: Scene, cue: CueOccurrence, before: Range): boolean => {
  if (cue.first !== cue.head || cue.verb.frames.size > 1 || cue.verb.stances.get('object') !== 'comment') return false
  for (let i = before.first; i < before.end; i++) if (wordAt(scene, i) === ',' || relativePronouns.has(wordAt(scene, i))) return false
  return hasVerb(scene, before)
}

/** "attacked the mayor for the delay" is done with words; without a ground, an attack is a deed. */
const givesGround = (scene: Scene, read: After): boolean =>
  read.content.some((range) => {
    for (let i = range.first; i < range.end; i++) if (isQuoted(scene, i) || /^(?:for|over|as)$/.test(wordAt(scene, i))) return true
    return false
  })

const thinking: ReadonlySet<string> = new Set(['that', 'bare', 'infinitive', 'whether'])

/** "He said he hoped that …": what the speaker thinks is part of what the speaker says. */
function isOwnThought(scene: Scene, cue: CueOccurrence, before: Range | null, earlier: readonly Draft[]): boolean {
  if (before === null || before.end - before.first > 1 || !/^(?:he|she|they|it|we|i)$/.test(wordAt(scene, before.first))) return false
  if (![...cue.verb.frames].every((frame) => thinking.has(frame))) return false
  return earlier.some((outer) => outer.content.some((range) => range.first <= before.first && cue.end <= range.end))
}

/** "the company, which has denied that …": the pronoun is the source. */
const isRelative = (scene: Scene, sentence: SceneSentence, cue: CueOccurrence): boolean =>
  cue.voice === 'finite' &&
  wordAt(scene, cue.first - 1) === 'which' &&
  wordAt(scene, cue.first - 2) === ',' &&
  cue.first - 2 > sentence.firstToken

/** "The ministry put the toll at 50", "…, putting the toll at 50": only who can answer for a number claims it, not what caused it. */
function countClaim(
  scene: Scene,
  sentence: SceneSentence,
  cue: CueOccurrence,
  read: After,
  before: Range | null,
  earlier: readonly Draft[],
): Draft | null {
  if (cue.voice === 'infinitive' || cue.voice === 'passive') return null
  const source = before === null ? sharedSource(scene, sentence, cue, earlier) : [before]
  const first = source?.[0]
  if (first === undefined || !vouches(scene, first)) return null
  const told = earlier.some((outer) => outer.content.some((range) => range.first <= first.first && cue.end <= range.end))
  if (told && /^(?:he|she|they|it)$/.test(wordAt(scene, first.first))) return null
  return { source: source ?? [], cue: { first: cue.first, end: read.cueEnd }, content: read.content, relays: [] }
}

/** "…, said Ana Ruiz": the content before the cue, the source after it. */
function invertedCue(scene: Scene, sentence: SceneSentence, cue: CueOccurrence, read: After): Draft | null {
  if (cue.voice !== 'finite' || !cue.verb.frames.has('inverted') || timeEnd(scene, cue.end, sentence.endToken) !== null) return null
  const left = contentBefore(scene, sentence, cue.first, { ...read, content: [] })
  const subject = left === null ? null : subjectAfter(scene, cue.end, sentence.endToken)
  if (left === null || subject === null) return null
  const more = quoteAfter(scene, subject.end, sentence.endToken)
  return { source: [subject], cue: { first: cue.first, end: cue.end }, content: more === null ? [left] : [left, more], relays: [] }
}

/** "which officials said will …": the relative pronoun stands for what is said. */
function relativeContent(scene: Scene, sentence: SceneSentence, cue: CueOccurrence, source: Range, read: After): Draft | null {
  const pronoun = source.first - 1
  if (
    pronoun < sentence.firstToken ||
    !/^(?:which|what|whom)$/.test(wordAt(scene, pronoun)) ||
    read.form === 'that' ||
    read.form === 'quote'
  )
    return null
  const next = tokenAt(scene, read.cueEnd)
  const goesOn = next !== undefined && read.cueEnd < sentence.endToken && (next.pos === 'VERB' || next.pos === 'AUX' || next.lower === 'to')
  const rest = goesOn ? [{ first: read.cueEnd, end: clauseEnd(scene, read.cueEnd, sentence.endToken, 'phrase') }] : []
  return {
    source: [source],
    cue: { first: cue.first, end: read.cueEnd },
    content: [{ first: pronoun, end: pronoun + 1 }, ...rest],
    relays: [],
  }
}

function withSource(cue: CueOccurrence, source: Range, read: After, left: Range | null): Draft {
  return {
    source: [source],
    cue: { first: cue.first, end: read.cueEnd },
    content: left === null ? read.content : [left, ...read.content],
    relays: read.addressee === null ? [] : [read.addressee],
  }
}

/** "The toll, he said, would rise": the words after the comma that closes the insert. */
function clauseAfterComma(scene: Scene, cue: CueOccurrence, read: After, end: number): Range | null {
  const at = read.cueEnd
  const comma = timeEnd(scene, at, end) ?? at
  const next = tokenAt(scene, comma + 1)
  if (wordAt(scene, comma) !== ',' || next === undefined || comma + 3 > end || cue.voice !== 'finite') return null
  if (/ing$/.test(next.lower) || subordinators.has(next.lower) || relativePronouns.has(next.lower) || next.lower === 'according')
    return null
  if (next.pos === 'ADP' && next.lower !== 'in') return null
  const close = clauseEnd(scene, comma + 1, end)
  return close > comma + 2 ? { first: comma + 1, end: close } : null
}

/** "During his visit, he said, …": an opening phrase with a preposition belongs to the telling, not to what is told. */
const opensWithPreposition = (scene: Scene, left: Range): boolean => {
  const first = tokenAt(scene, left.first)
  if (first === undefined || isQuoted(scene, left.first)) return false
  return first.pos === 'ADP' && !hasVerb(scene, left)
}

/** A quotation that goes on after the source: "“A,” said she, “B.”" */
function quoteAfter(scene: Scene, at: number, end: number): Range | null {
  let i = at
  const time = timeEnd(scene, i, end)
  if (time !== null) i = time
  for (let k = i; k < Math.min(end, i + 12); k++)
    if (isQuoted(scene, k)) return /^[,.:]$/.test(wordAt(scene, k - 1)) ? quoteFrom(scene, k, end) : null
  return null
}

/** "was reported by X": the agent is the source, the subject the content. */
function passive(scene: Scene, sentence: SceneSentence, cue: CueOccurrence): Draft | null {
  if (wordAt(scene, cue.end) !== 'by') return null
  const frames = cue.verb.frames
  if (!frames.has('object') && !frames.has('clause')) return null
  const source = subjectAfter(scene, cue.end + 1, sentence.endToken)
  const content = subjectBefore(scene, sentence.firstToken, cue.first)
  if (source === null || content === null) return null
  return { source: [source], cue: { first: cue.first, end: cue.end + 1 }, content: [content], relays: [] }
}

/** "…, adding that", "and warned": the source of the report before it, else the sentence's own subject. */
function sharedSource(scene: Scene, sentence: SceneSentence, cue: CueOccurrence, earlier: readonly Draft[]): readonly Range[] | null {
  if (cue.voice === 'infinitive') return null
  const previous = tokenAt(scene, cue.first - 1)
  if (previous === undefined || cue.first <= sentence.firstToken) return null
  if (cue.voice === 'participle' && (previous.pos === 'NOUN' || previous.pos === 'PROPN' || scene.sources.heads.has(previous.lower))) {
    const phrase = subjectBefore(scene, floorOf(scene, sentence, cue.first), cue.first)
    if (phrase !== null && !goesOnSpeaking(scene, cue, phrase, earlier)) return [afterWith(scene, phrase)]
  }
  const isNested = (d: Draft) =>
    earlier.some((outer) => outer !== d && outer.content.some((c) => c.first <= d.cue.first && d.cue.end <= c.end))
  const opening = clauseStart(scene, sentence, cue)
  const last = earlier.findLast(
    (d) =>
      d.cue.first >= opening &&
      d.cue.end <= cue.first &&
      d.source.length > 0 &&
      !isNested(d) &&
      !relativePronouns.has(wordAt(scene, d.source[0]?.first ?? -1)),
  )
  if (last !== undefined) return last.source
  const subject = subjectOfClause(scene, opening, cue.first)
  if (subject === null || subject.end > cue.first) return null
  return cue.voice === 'participle' && !vouches(scene, subject) && isThing(scene, subject) ? null : [subject]
}

/** "told the wire that 36 people died adding that …": who adds is who spoke, whatever noun stands before. */
function goesOnSpeaking(scene: Scene, cue: CueOccurrence, phrase: Range, earlier: readonly Draft[]): boolean {
  if (earlier.length === 0) return false
  if (cue.verb.lemma === 'add') return true
  for (let i = phrase.first; i < phrase.end; i++) if (wordAt(scene, i) === 'that') return true
  return false
}

/** "This wave of violence": a singular common noun after an article that names no speaker. */
function isThing(scene: Scene, subject: Range): boolean {
  const opening = tokenAt(scene, subject.first)
  if (opening === undefined) return false
  for (let i = subject.first; i < subject.end; i++) if (tokenAt(scene, i)?.pos === 'PROPN') return false
  return /^(?:the|a|an|this|that|these|those|its|their|his|her|such)$/.test(opening.lower)
}

/** "…, with residents demanding": what stands before "with" is another clause's. */
function afterWith(scene: Scene, phrase: Range): Range {
  for (let i = phrase.end - 1; i > phrase.first; i--) if (wordAt(scene, i) === 'with') return { first: i + 1, end: phrase.end }
  return phrase
}

/** Where the clause of a second verb starts: "Asked about it, she shook her head and said …" is about "she". */
function clauseStart(scene: Scene, sentence: SceneSentence, cue: CueOccurrence): number {
  const opening = tokenAt(scene, sentence.firstToken)
  if (opening === undefined || !/(?:ed|ing)$/.test(opening.lower) || !/^(?:and|but)$/.test(wordAt(scene, cue.first - 1)))
    return sentence.firstToken
  for (let i = sentence.firstToken; i < cue.first; i++) if (wordAt(scene, i) === ',' && !isQuoted(scene, i)) return i + 1
  return sentence.firstToken
}
