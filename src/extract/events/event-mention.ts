import { type Document, type Sentence, sentenceAt, tokenIndexAt, wordsOf } from '../../language/document.ts'
import { hasTrait } from '../../record/event-traits.ts'
import type { EventType, Realis, Stance } from '../../record/kinds.ts'
import type { Participant, Span } from '../../record/schema.ts'
import { isInDateline } from '../dateline.ts'
import { beganLongAgo, isPast } from '../dates/past.ts'
import { isReporting } from '../dates/said-when.ts'
import { type Governing, type When, whenOf } from '../dates/when.ts'
import type { Draft } from '../draft.ts'
import { datesAt, distinctStatements, quotesAt, statementsAt } from '../found-by-span.ts'
import { whereOf } from '../places/where.ts'
import type { EventWords } from './event-words.ts'
import { phrasesAround } from './participants.ts'
import { realisOf } from './realis.ts'

/** One place where the text tells of an event, before it is known which mentions mean the same one. Offsets are UTF-16 units. */
export interface EventMention extends Span {
  readonly type: EventType
  readonly realis: Realis
  readonly from: string | null
  readonly to: string | null
  readonly places: readonly string[]
  readonly statements: readonly string[]
  readonly participants: readonly Participant[]
  /** Years before the article: told as background. */
  readonly past: boolean
  /** Which list of words that stand apart within their type its word is in; -1 for none. */
  readonly apart: number
  /** Index of its sentence. */
  readonly sentence: number
  /** "the attack", "this killing": points back to an event that was told of before. */
  readonly definite: boolean
  /** "another attack", "an earlier blast": not the event that was told of before. */
  readonly other: boolean
}

const pointers = new Set(['the', 'this', 'that', 'these', 'those', 'its', 'such'])

/**
 * Reads every trigger of the reading into a mention, in text order. "The explosion" inside another's words is taken for granted by the
 * outlet that reports them, and so actual; who did it stays that other's word. A blast in an article without a word of war or attack is
 * an accident.
 */
export function eventMentions(draft: Draft, words: EventWords): EventMention[] {
  const { document } = draft
  const isNamedAt = (at: number): boolean => document.tokens[at]?.pos === 'NOUN' && reference(document, at, words.others).definite
  const named = new Set(
    draft.reading.triggers.flatMap(({ start }) => (isNamedAt(tokenIndexAt(document, start)) ? [sentenceAt(document, start)?.index] : [])),
  )
  const tellsOfAttacks = document.tokens.some((token) => words.attackWords.has(token.lower))
  return draft.reading.triggers.flatMap((trigger) => {
    if (trigger.type === null) return []
    const isAccident = !tellsOfAttacks && words.blasts.has(wordsOf(document, trigger).toLowerCase())
    const type = isAccident ? 'OTHER' : trigger.type
    const sentence = sentenceAt(document, trigger.start)
    if (sentence === undefined) return []
    const firstToken = tokenIndexAt(document, trigger.start)
    const statements = distinctStatements(statementsAt(draft.statements).around(trigger)).map(({ id }) => id)
    const pointing = reference(document, firstToken, words.others)
    const isNamed = isNamedAt(firstToken)
    const isCounted = document.tokens[firstToken]?.pos === 'NOUN' && document.tokens[firstToken - 1]?.pos === 'NUM'
    const isAnswered = statementsAt(draft.statements)
      .around(trigger)
      .some(({ statement }) => answers.has(statement.stance))
    // what is only pointed back to has its own day, whatever an hour without one would make of it
    const governs = (date: Governing): boolean => !isNamed || (!date.isClock && !isOfOtherVerb(document, sentence, trigger, date))
    const found = whenOf(draft, trigger, governs)
    // "Said on Friday that 50 had died in the blast": whoever counts the dead of what is known tells nothing of its day.
    const isKnown = named.has(sentence.index) || isCounted || isAnswered
    const when = isKnown ? whenNotSaid(draft, sentence, found) : found
    const past = isPast(draft, when)
    const inContent = statements.length > 0
    const isQuoted = quotesAt(document).around(trigger).length > 0
    const isPresupposed = isNamed && !isQuoted
    const realis = realisOf(document, sentence, { ...trigger, firstToken }, inContent && !isPresupposed, words.realis)
    const isClaimed = realis === 'alleged' || inContent
    const participants = phrasesAround(draft, sentence, { ...trigger, type }, words)
    return [
      {
        start: trigger.start,
        end: trigger.end,
        type,
        realis,
        ...when,
        past,
        places: whereOf(draft, trigger, beganLongAgo(draft, when)),
        statements,
        participants: participants.map((p) =>
          p.role === 'agent' && isClaimed && hasTrait(type, 'culpable') ? { ...p, role: 'accused' } : p,
        ),
        apart: words.apart.findIndex((list) => list.has(document.tokens[firstToken]?.lower ?? '')),
        sentence: sentence.index,
        ...pointing,
      },
    ]
  })
}

/** Ways of speaking of what is known already: the day on which somebody denies or condemns it is not its own. */
const answers: ReadonlySet<Stance> = new Set<Stance>(['deny', 'condemn', 'concern', 'support', 'call', 'comment'])

/**
 * "Called on Saturday for an inquiry into the bombing", "the search after the blast ended on Monday": whether a date belongs to what was done about
 * an event that is only named. "Friday's blast" and "the blast on Friday" say their own.
 */
function isOfOtherVerb(document: Document, sentence: Sentence, trigger: Span, date: Span): boolean {
  const verbIn = (from: number, to: number): boolean =>
    document.tokens.slice(tokenIndexAt(document, from), tokenIndexAt(document, to)).some((token) => token.pos === 'VERB')
  if (date.end <= trigger.start) return !/^['’]s\b/.test(document.text.slice(date.end, date.end + 3)) && verbIn(sentence.start, date.start)
  const first = tokenIndexAt(document, trigger.start)
  const before = [1, 2, 3, 4]
    .map((k) => document.tokens[first - k])
    .find((token) => token?.pos !== 'ADJ' && token?.pos !== 'NOUN' && token?.pos !== 'DET')
  return before?.pos === 'ADP' && verbIn(trigger.end, date.start)
}

/** "Said on Friday that the blast killed nine": the day of the report is not that of what it points back to. */
function whenNotSaid(draft: Draft, sentence: Sentence, when: When): When {
  const dates = datesAt(draft.dates)
    .inside(sentence)
    .filter((date) => date.from === when.from && date.to === when.to)
  return dates.length > 0 && dates.every((date) => isReporting(draft, date) || isInDateline(draft.document, date.start))
    ? { from: null, to: null }
    : when
}

function reference(document: Document, at: number, others: ReadonlySet<string>): { definite: boolean; other: boolean } {
  const before = [1, 2, 3].map((k) => document.tokens[at - k]).filter((token) => token !== undefined)
  const stop = before.findIndex((token) => !['ADJ', 'NOUN', 'PROPN', 'DET', 'NUM', 'PRON'].includes(token.pos))
  const phrase = stop < 0 ? before : before.slice(0, stop)
  return { definite: phrase.some((token) => pointers.has(token.lower)), other: phrase.some((token) => others.has(token.lower)) }
}
