import type { Sentence, Token } from '../../language/document.ts'
import { hasTrait } from '../../record/event-traits.ts'
import type { EventType, ParticipantRole } from '../../record/kinds.ts'
import { withConjunctsAfter, withConjunctsBefore } from './conjuncts.ts'
import { accusedOf, doerOf } from './doers.ts'
import type { EventWords } from './event-words.ts'
import { beforeVerbGroup, isPassive, isReciprocal, nounPhraseFrom, prepositional, type Range, subjectBefore } from './phrases-beside.ts'

/** A phrase and the part it plays, before it is known whom it names. */
export interface RoleRange {
  readonly role: ParticipantRole
  readonly range: Range
  /** The phrase plays it only if it names a force or body: "an HF attack", but not "a night attack". */
  readonly ifBody?: true
}

/** The trigger whose parts are asked for: token indices [first, end), and its type. */
export interface TriggerAt extends Range {
  readonly type: EventType
}

type RoleWords = Pick<EventWords, 'doings' | 'intransitive'>

/** Who and what takes part in what a trigger tells of, by plain word order around it: subject, object, "by …", "of …", "against …", "X's …". */
export function rolesAround(tokens: readonly Token[], sentence: Sentence, trigger: TriggerAt, words: RoleWords): RoleRange[] {
  const { first, end } = trigger
  const by = prepositional(tokens, sentence, end, ['by'])
  const accused = accusedOf(tokens, sentence, first)
  const isVerb = isVerbAt(tokens, first, end)
  const doer = isVerb || by !== null ? null : doerOf(tokens, sentence, first, end, words.doings)
  return [
    ...(by === null ? [] : inRole('agent', withConjunctsAfter(tokens, sentence, by))),
    ...(accused === null ? [] : inRole('accused', [accused])),
    ...(doer === null ? [] : inRole('agent', [doer])),
    ...(isVerb ? aroundVerb(tokens, sentence, trigger, accused !== null, words) : aroundNoun(tokens, sentence, trigger)),
  ]
}

const inRole = (role: ParticipantRole, ranges: readonly Range[]): RoleRange[] => ranges.map((range) => ({ role, range }))

/** A verb by its tag or its form; "killing" also where it takes an object, which no noun does. */
function isVerbAt(tokens: readonly Token[], first: number, end: number): boolean {
  const word = tokens[first]
  if (word === undefined) return false
  if (word.pos === 'VERB') return true
  // "gunmen abducted 36 pupils": a participle, whatever the tagger takes it for
  if (/[^e]ed$/.test(word.lower) && end === first + 1 && /^(?:DET|NUM|PRON)$/.test(tokens[end]?.pos ?? '')) return true
  if (/ing$/.test(word.lower) && end === first + 1)
    return (
      (first === 0 || !/^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(tokens[first - 1]?.pos ?? '')) &&
      /^(?:DET|NUM|PROPN|ADJ|NOUN|PRON)$/.test(tokens[end]?.pos ?? '')
    )
  return word.pos !== 'NOUN' && /ed$/.test(word.lower)
}

function aroundVerb(
  tokens: readonly Token[],
  sentence: Sentence,
  { first, end, type }: TriggerAt,
  isAccused: boolean,
  { intransitive }: RoleWords,
): RoleRange[] {
  const word = tokens[first]?.lower ?? ''
  const passive = isPassive(tokens, sentence, first)
  // "a bomb went off in the port, killing two": the doer is that of the whole clause, not what stands before the comma
  const isAdded = word.endsWith('ing') && tokens[first - 1]?.text === ','
  const subject = isAccused || isAdded ? null : subjectBefore(tokens, sentence, beforeVerbGroup(tokens, sentence, first))
  const behind = passive || intransitive.has(word) ? null : nounPhraseFrom(tokens, sentence, end)
  const object = behind !== null && times.test(tokens[behind.end - 1]?.lower ?? '') ? null : behind
  const reduced =
    !passive &&
    object === null &&
    !pronounObjects.has(tokens[end]?.lower ?? '') &&
    !isReciprocal(tokens, end) &&
    /(?:ed|en|wn|lain|[^o]ot|dead|death)$/.test(tokens[end - 1]?.lower ?? '') &&
    !intransitive.has(word)
  const flees = type === 'DISPLACEMENT' && !expelling.test(word)
  const suffers = passive || reduced || flees || intransitive.has(word)
  return [
    ...(subject === null ? [] : inRole(suffers ? 'victim' : 'agent', withConjunctsBefore(tokens, sentence, subject))),
    ...(object === null || flees ? [] : inRole('victim', withConjunctsAfter(tokens, sentence, object))),
  ]
}

/** "Rebels murdered them": an object that names nobody anew. */
const pronounObjects = new Set(['him', 'her', 'them', 'us', 'me', 'it'])

/** What stands where an object would and tells when: "kidnapped a week ago". */
const times =
  /^(?:minute|hour|day|week|month|year|decade|time|morning|afternoon|evening|night|today|yesterday|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?$/

function aroundNoun(tokens: readonly Token[], sentence: Sentence, { first, end, type }: TriggerAt): RoleRange[] {
  const last = tokens[end - 1]?.lower ?? ''
  const of = prepositional(tokens, sentence, end, ['of'])
  const against = prepositional(
    tokens,
    sentence,
    end,
    hasTrait(type, 'targeted') ? ['against', 'on', 'targeting'] : ['against', 'targeting'],
  )
  const owner = ownerOf(tokens, sentence, first)
  const namer = hasTrait(type, 'named') ? namerOf(tokens, sentence, first) : null
  return [
    ...(namer === null ? [] : [{ role: 'agent' as const, range: namer, ifBody: true as const }]),
    ...(of !== null && suffered.test(last) ? inRole('victim', withConjunctsAfter(tokens, sentence, of)) : []),
    ...(against === null
      ? []
      : inRole(isBlamed(tokens, sentence, first, against) ? 'accused' : 'victim', withConjunctsAfter(tokens, sentence, against))),
    ...(owner === null || !(type in owned) ? [] : inRole(owned[type] ?? 'other', [owner])),
  ]
}

/** "Blamed the attack on rebels": not whom it hit. */
const isBlamed = (tokens: readonly Token[], sentence: Sentence, first: number, { first: at }: Range): boolean =>
  tokens[at - 1]?.lower === 'on' &&
  tokens
    .slice(Math.max(sentence.firstToken, first - 4), first)
    .some(({ lower }) => /^(?:blam(?:e|es|ed|ing)|pin(?:s|ned|ning)?)$/.test(lower))

/** What a possessive before a noun of this type is: "the mayor's murder", "the rebels' attack". */
const owned: Partial<Record<EventType, ParticipantRole>> = {
  KILLING: 'victim',
  EXTRAJUDICIAL_KILLING: 'victim',
  ABDUCTION: 'victim',
  DETENTION: 'victim',
  ATTACK: 'agent',
  AMBUSH: 'agent',
}

/** "The mayor's brutal murder": the phrase before "'s", or the pronoun. */
function ownerOf(tokens: readonly Token[], sentence: Sentence, first: number): Range | null {
  let at = first
  while (at > sentence.firstToken && tokens[at - 1]?.pos === 'ADJ') at--
  const mark = tokens[at - 1]
  if (mark === undefined || at - 1 < sentence.firstToken) return null
  if (/^(?:his|her|their)$/.test(mark.lower)) return { first: at - 1, end: at }
  if (!/^['’]s?$/.test(mark.text.toLowerCase())) return null
  return subjectBefore(tokens, sentence, at - 1)
}

/** The nouns right before a noun: "HF" in "an HF attack". */
function namerOf(tokens: readonly Token[], sentence: Sentence, first: number): Range | null {
  let at = first
  while (at > sentence.firstToken && /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? '')) at--
  return at < first ? { first: at, end: first } : null
}

/** Nouns whose "of" phrase suffers what they name. */
const suffered = /(?:ing|ings|der|ders|ion|ions|ture|ath|aths|acre|acres|attempt)$/

/** Verbs whose subject drives others out; that of all others flees itself: "families sought refuge". */
const expelling = /^(?:displac|uproot|expel|evict|driv|drove|forc|deport)/
