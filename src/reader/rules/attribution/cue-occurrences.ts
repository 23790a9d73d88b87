import type { Token } from '../../../language/document.ts'
import {
  auxiliaries,
  determiners,
  formsOfBe,
  negations,
  nounPrepositions,
  subjectPronouns,
} from '../../../language/phrases/grammar-words.ts'
import { isAdverb, isCapital, isNominal, isPossessive, isQuoteMark } from '../../../language/phrases/token-class.ts'
import type { CueVerb } from '../../../lexicon/cues.ts'
import type { VerbForm } from '../../../lexicon/inflect.ts'
import { isQuoted, type Scene, type SceneSentence, tokenAt, wordAt } from './scene.ts'

/** A reporting verb in a sentence with its auxiliaries, negation, adverbs and particles: tokens [first, end). */
export interface CueOccurrence {
  readonly verb: CueVerb
  readonly first: number
  readonly head: number
  readonly end: number
  /** finite: has a subject of its own; participle: "…, adding"; infinitive: "to say"; passive: "was reported". */
  readonly voice: 'finite' | 'participle' | 'infinitive' | 'passive'
}

/** Every reading of the reporting verbs in a sentence outside quotations: several where a verb has entries with and without particles. */
export function findCues(scene: Scene, sentence: SceneSentence): CueOccurrence[][] {
  const found: CueOccurrence[][] = []
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const entries = scene.cues.verbs.get(wordAt(scene, i))
    if (entries === undefined || isQuoted(scene, i) || isTitled(scene, sentence, i)) continue
    const readings: CueOccurrence[] = []
    for (const { verb, forms } of entries) {
      if (!verb.particles.every((particle, k) => wordAt(scene, i + 1 + k) === particle)) continue
      const group = verbGroup(scene, sentence, i, verb, forms)
      if (group !== null) readings.push({ verb, head: i, end: i + 1 + verb.particles.length, ...group })
    }
    if (readings.length > 0) found.push(readings)
  }
  return found
}

/** A capitalised form inside a sentence is part of a name ("United States"), unless the whole line is a headline in capitals. */
function isTitled(scene: Scene, sentence: SceneSentence, i: number): boolean {
  const token = tokenAt(scene, i)
  if (token === undefined || i === sentence.firstToken || !isCapital(token)) return false
  let capitals = 0
  let words = 0
  for (let k = sentence.firstToken; k < sentence.endToken; k++) {
    const other = tokenAt(scene, k)
    if (other === undefined || !/^\p{L}{4,}/u.test(other.text)) continue
    words++
    if (isCapital(other)) capitals++
  }
  return capitals * 10 < words * 7
}

/** What stands left of a verb and belongs to its group. */
interface Group {
  readonly first: number
  readonly be: boolean
  readonly aux: boolean
  readonly to: boolean
}

function groupLeftOf(scene: Scene, floor: number, head: number): Group {
  let first = head
  let be = false
  let aux = false
  let to = false
  for (let i = head - 1; i >= floor && !isQuoted(scene, i); i--) {
    const token = tokenAt(scene, i)
    if (token === undefined) break
    if (token.lower === 'to') {
      if (to || aux) break
      to = true
    } else if (auxiliaries.has(token.lower) && token.pos !== 'PART') {
      if (to) break
      aux = true
      be ||= formsOfBe.has(token.lower) && onlyAdverbs(scene, i + 1, head)
    } else if (!(isAdverb(token) || negations.has(token.lower)) || (i === floor && !aux)) break
    first = i
  }
  return { first, be, aux, to }
}

const onlyAdverbs = (scene: Scene, first: number, end: number): boolean => {
  for (let i = first; i < end; i++) {
    const token = tokenAt(scene, i)
    if (token === undefined || !(isAdverb(token) || negations.has(token.lower) || auxiliaries.has(token.lower))) return false
  }
  return true
}

function verbGroup(
  scene: Scene,
  sentence: SceneSentence,
  head: number,
  verb: CueVerb,
  forms: readonly VerbForm[],
): { first: number; voice: CueOccurrence['voice'] } | null {
  const floor = sentence.firstToken
  const group = groupLeftOf(scene, floor, head)
  const voice = voiceOf(scene, floor, head, verb, forms, group)
  return voice === null ? null : { first: group.first, voice }
}

function voiceOf(
  scene: Scene,
  floor: number,
  head: number,
  verb: CueVerb,
  forms: readonly VerbForm[],
  group: Group,
): CueOccurrence['voice'] | null {
  const { first, be, aux, to } = group
  const previous = first > floor ? tokenAt(scene, first - 1) : undefined
  const token = tokenAt(scene, head)
  if (token === undefined) return null
  const isNoun =
    previous !== undefined &&
    !aux &&
    !to &&
    !isQuoted(scene, first - 1) &&
    nounContext(previous) &&
    !isSpeakerTaggedAdjective(scene, previous)
  if (forms.includes('ing') && !be && isAdjectival(scene, first, previous, verb)) return null
  if (forms.includes('ing')) return isNoun && !nounPrepositions.has(previous?.lower ?? '') ? null : be ? 'finite' : 'participle'
  if (to) return forms.includes('base') ? 'infinitive' : null
  if (forms.includes('past') || forms.includes('participle')) return be ? 'passive' : isNoun ? null : 'finite'
  if (forms.includes('base') && aux) return be ? null : 'finite'
  if (aux || isNoun || previous === undefined) return null
  const speaks =
    scene.sources.heads.has(previous.lower) && (previous.pos !== 'VERB' || isCapital(previous)) && tokenAt(scene, head + 1)?.pos !== 'PUNCT'
  const counts = previous.pos === 'PROPN' && tokenAt(scene, head + 1)?.pos === 'NUM'
  if (token.pos !== 'VERB' && !speaks && !counts && (!opensClause(scene, head + 1) || opensRelative(scene, head + 1))) return null
  if (forms.includes('third')) return 'finite'
  const hasSubject =
    isNominal(previous, first - 1 === floor) || isSubjectLike(previous.lower) || /^[),—–]$/.test(previous.text) || isQuoteMark(previous)
  return hasSubject && !isSingular(scene, floor, first - 1) ? 'finite' : null
}

/** "groups backing the bill": without a comma, a verb that only takes objects of support limits its noun and tells no speech. */
const isAdjectival = (scene: Scene, first: number, previous: Token | undefined, verb: CueVerb): boolean =>
  previous !== undefined &&
  previous.text !== ',' &&
  !isQuoted(scene, first - 1) &&
  verb.stances.get('object') === 'support' &&
  verb.frames.size === 1

/** A common noun in the singular takes no base form ("a TV show"); names and lists may be plural in sense. */
function isSingular(scene: Scene, floor: number, i: number): boolean {
  const token = tokenAt(scene, i)
  if (
    token === undefined ||
    !(token.pos === 'NOUN' || token.pos === 'PROPN') ||
    /(?:s|people|men|women|children|police|media|staff|majority|half)$/.test(token.lower)
  )
    return false
  for (let k = i - 1; k >= Math.max(floor, i - 12); k--) if (wordAt(scene, k) === 'and' || wordAt(scene, k) === 'of') return false
  return true
}

const isSubjectLike = (word: string): boolean =>
  subjectPronouns.has(word) || /^(?:some|many|others|several|those|most|both|all|few|that|which|this|these|another|and|but|or)$/.test(word)

/** A determiner, possessive, adjective or preposition before the form makes it a noun ("the report", "his claims"). */
const nounContext = (previous: Token): boolean =>
  (determiners.has(previous.lower) && !isSubjectLike(previous.lower)) ||
  isPossessive(previous) ||
  previous.pos === 'ADJ' ||
  (previous.pos === 'ADP' && nounPrepositions.has(previous.lower))

/** "The military said": a noun for who speaks that the tagger takes for an adjective. */
const isSpeakerTaggedAdjective = (scene: Scene, previous: Token): boolean =>
  previous.pos === 'ADJ' && !determiners.has(previous.lower) && scene.sources.heads.has(previous.lower)

/** True where a complement clause, a quotation or a name follows. */
const opensClause = (scene: Scene, i: number): boolean => {
  const token = tokenAt(scene, i)
  if (token === undefined) return false
  return (
    /^(?:that|whether|how|why|what|to|the|a|an|he|she|they|it|his|her|their|its)$/.test(token.lower) ||
    token.pos === 'PROPN' ||
    isQuoted(scene, i)
  )
}

/** "rules that promise": after a noun, "that" with a verb opens a relative clause. */
const opensRelative = (scene: Scene, i: number): boolean => {
  const next = tokenAt(scene, i + 1)
  return wordAt(scene, i) === 'that' && (next?.pos === 'VERB' || next?.pos === 'AUX')
}
