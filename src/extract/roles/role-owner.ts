import { tokenIndexAt } from '../../language/document.ts'
import type { Actor, Place, Span } from '../../record/schema.ts'
import { overlaps } from '../../record/span.ts'
import type { Draft } from '../draft.ts'
import { placesAt } from '../found-by-span.ts'
import type { RolePhrase } from './role-phrase.ts'

/** Whose role it is, and by which words. */
export interface Owner extends Span {
  readonly of: Actor | Place
}

/** What a preposition says of what follows it: of a place only "of" does, "for Ruritania" is what an envoy is there for. */
const ofBodies = /^(?:of|for|at|with|from)$/

/**
 * The body, state or place that a role is of: what stands before the head ("the Ruritanian foreign minister", "Observatory director"), else
 * what the preposition names ("spokesman for the ministry"). Null where the words do not say.
 */
export function ownerOf(draft: Draft, actor: Actor, phrase: RolePhrase): Owner | null {
  const { core, tail } = phrase
  const head = core.at(-1)
  const [preposition, first] = tail
  if (head === undefined) return null
  const left = leftOf(draft, phrase)
  const beside = named(draft, actor, { start: left, end: head.start }, true).at(-1)
  if (beside !== undefined) return beside
  if (preposition === undefined || first === undefined || !ofBodies.test(preposition.lower)) return null
  const inTail = named(draft, actor, { start: first.start, end: phrase.end }, preposition.lower === 'of')[0]
  return inTail ?? null
}

/** Where a name that stands right before the phrase begins: "SDF" of "SDF fighters", "Ruritania’s" of "Ruritania’s interim president". */
function leftOf(draft: Draft, { start }: Span): number {
  const { tokens, text } = draft.document
  const at = tokenIndexAt(draft.document, start)
  const mark = /^['’]s?$/.test(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1
  const token = tokens[mark]
  if (token === undefined || token.sentence !== tokens[at]?.sentence || /[\n,;:()]/.test(text.slice(token.end, start))) return start
  const around = [...draft.actors.mentionsAt(token), ...placesAt(draft.places).overlapping(token)].filter(
    ({ end }) => end === token.end || end === tokens[at - 1]?.end,
  )
  return Math.min(start, ...around.map((mention) => mention.start))
}

/** Bodies and places named inside a span, in text order; of those that share words the longest, an actor before a place. */
function named(draft: Draft, actor: Actor, within: Span, withPlaces: boolean): Owner[] {
  const inside = ({ start, end }: Span): boolean => within.start <= start && end <= within.end
  const bodies = draft.actors
    .mentionsAt(within)
    .filter((mention) => inside(mention) && mention.actor !== actor && mention.actor.kind !== 'PERSON' && /\p{L}/u.test(mention.actor.name))
    .map((mention): Owner => ({ start: mention.start, end: mention.end, of: mention.actor }))
  const places = withPlaces
    ? placesAt(draft.places)
        .overlapping(within)
        .filter(inside)
        .map(({ start, end, place }): Owner => ({ start, end, of: place }))
    : []
  const kept: Owner[] = []
  for (const one of [...bodies.sort(longerFirst), ...places.sort(longerFirst)])
    if (!kept.some((other) => overlaps(one, other))) kept.push(one)
  return kept.sort((a, b) => a.start - b.start)
}

const longerFirst = (a: Span, b: Span): number => b.end - b.start - (a.end - a.start) || a.start - b.start
