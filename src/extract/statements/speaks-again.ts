import { type Document, sentenceAt, tokensIn, wordsOf } from '../../language/document.ts'
import type { ActorKind } from '../../record/kinds.ts'
import type { Actor, Span } from '../../record/schema.ts'
import type { Draft } from '../draft.ts'
import { quotesAt } from '../found-by-span.ts'

/** Who a source was found to be. */
export interface Spoken {
  readonly source: Span
  readonly speaker: Actor
}

/** How many sentences back a speaker may have been heard that a pronoun goes on with. */
const reach = 2

/** Kinds of people one by one; of all others "it" may be said. */
const people: ReadonlySet<ActorKind> = new Set<ActorKind>(['PERSON', 'WITNESS', 'CIVILIANS'])

/** Kinds whose members speak for them: "a police officer" is a "he" as well. */
const manned: ReadonlySet<ActorKind> = new Set<ActorKind>([
  'STATE_SECURITY',
  'STATE_MILITARY',
  'STATE_GOV',
  'NGO_AID',
  'MEDIA_OUTLET',
  'INSURGENT',
])

/**
 * Who a pronoun means that stands for none of the named actors: the last speaker before it, up to two sentences back, that agrees with it
 * ("A resident said … He said"). Null inside a quotation, for another word, and where nobody agrees.
 * @param before the speakers found so far, in text order
 */
export function speaksAgain({ document }: Draft, before: readonly Spoken[], source: Span): Actor | null {
  const pronoun = wordsOf(document, source).toLowerCase()
  if (!/^(?:he|she|it|they)$/.test(pronoun) || quotesAt(document).around(source).length > 0) return null
  const here = sentenceAt(document, source.start)
  for (let i = before.length - 1; i >= 0 && here !== undefined; i--) {
    const earlier = before[i]
    const there = earlier === undefined ? undefined : sentenceAt(document, earlier.source.start)
    if (earlier === undefined || there === undefined || there.index < here.index - reach || here.paragraph - there.paragraph > 1)
      return null
    if (earlier.source.end <= source.start && agrees(document, earlier, pronoun)) return earlier.speaker
  }
  return null
}

function agrees(document: Document, { source, speaker }: Spoken, pronoun: string): boolean {
  const head = headOf(speaker.name)
  const isUnnamed = /^\p{Ll}/u.test(head)
  const isMany = isUnnamed && speaker.kind !== 'STATE_GOV' && /[^s]s$|people|police/.test(head)
  if (pronoun === 'they') return isMany
  if (isMany) return false
  if (pronoun === 'it') return !people.has(speaker.kind)
  // Of a named person nobody knows here whether they are a he or a she: names are followed where that is known.
  return isUnnamed && (people.has(speaker.kind) || (manned.has(speaker.kind) && isOne(document, source)))
}

/** The noun of a description: "residents" of "two residents of the valley". */
const headOf = (name: string): string =>
  name
    .split(/ (?:of|in|on|at|from|for|to|with|near) /)[0]
    ?.split(' ')
    .at(-1) ?? ''

/** "A police officer", "the official": one of them. */
const isOne = (document: Document, source: Span): boolean =>
  tokensIn(document, source).some(({ lower, pos }) => pos === 'NOUN' && /(?:er|or|ist|al|man|woman|source|ic|ant|yst|aide)$/.test(lower))
