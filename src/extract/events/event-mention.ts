import { type Document, sentenceAt, tokenIndexAt } from '../../language/document.ts'
import type { EventType, Realis } from '../../record/kinds.ts'
import type { Participant, Span } from '../../record/schema.ts'
import { contains } from '../../record/span.ts'
import { whenOf } from '../dates/when.ts'
import type { Draft } from '../draft.ts'
import { whereOf } from '../places/where.ts'
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
  /** Which list of words that stand apart within their type its word is in; -1 for none. */
  readonly apart: number
  /** Index of its sentence. */
  readonly sentence: number
  /** "the attack", "this killing": points back to an event that was told of before. */
  readonly definite: boolean
  /** "another attack", "an earlier blast": not the event that was told of before. */
  readonly other: boolean
}

/** The word lists that reading a mention needs. */
export interface EventWords {
  readonly instruments: ReadonlySet<string>
  readonly apart: readonly ReadonlySet<string>[]
}

const pointers = new Set(['the', 'this', 'that', 'these', 'those', 'its', 'such'])
const others = new Set([
  'another',
  'second',
  'third',
  'separate',
  'previous',
  'earlier',
  'similar',
  'other',
  'past',
  'last',
  'elsewhere',
  'twin',
  'previously',
])

/** Reads every trigger of the reading into a mention, in text order. */
export function eventMentions(draft: Draft, words: EventWords): EventMention[] {
  return draft.reading.triggers.flatMap((trigger) => {
    if (trigger.type === null) return []
    const { document } = draft
    const sentence = sentenceAt(document, trigger.start)
    if (sentence === undefined) return []
    const firstToken = tokenIndexAt(document, trigger.start)
    const statements = draft.statements
      .filter((statement) => statement.content.some((content) => contains(content, trigger)))
      .map(({ id }) => id)
    return [
      {
        start: trigger.start,
        end: trigger.end,
        type: trigger.type,
        realis: realisOf(document, sentence, { ...trigger, firstToken }, statements.length > 0),
        ...whenOf(draft, trigger),
        places: whereOf(draft, trigger),
        statements,
        participants: phrasesAround(draft, sentence, { ...trigger, type: trigger.type }, words.instruments),
        apart: words.apart.findIndex((list) => list.has(document.tokens[firstToken]?.lower ?? '')),
        sentence: sentence.index,
        ...reference(document, firstToken),
      },
    ]
  })
}

function reference(document: Document, at: number): { definite: boolean; other: boolean } {
  const before = [1, 2, 3].map((k) => document.tokens[at - k]).filter((token) => token !== undefined)
  const stop = before.findIndex((token) => !['ADJ', 'NOUN', 'PROPN', 'DET', 'NUM', 'PRON'].includes(token.pos))
  const phrase = stop < 0 ? before : before.slice(0, stop)
  return { definite: phrase.some((token) => pointers.has(token.lower)), other: phrase.some((token) => others.has(token.lower)) }
}
