import { type Document, tokensIn, wordsOf } from '../../language/document.ts'
import type { ActorKind, EventType } from '../../record/kinds.ts'
import type { Participant } from '../../record/schema.ts'
import type { Draft } from '../draft.ts'
import type { EventCluster } from './event-clusters.ts'
import type { EventWords } from './event-words.ts'

/** Kinds that kill with intent where they are said to have killed. */
const able: ReadonlySet<ActorKind> = new Set<ActorKind>([
  'INSURGENT',
  'PRO_GOV_ARMED',
  'REMNANT',
  'STATE_MILITARY',
  'STATE_SECURITY',
  'FOREIGN_FIGHTERS',
  'UNIDENTIFIED_ARMED',
  'PERSON',
  'ORGANIZATION',
])

/**
 * The type of an event that kills by no named means: a deliberate killing where it was done by shooting or the like, or where the text
 * says who did it, and those killed are not under arms themselves.
 */
export function typeOfKilling(draft: Draft, cluster: EventCluster, words: EventWords): EventType {
  const kills = cluster.mentions.some(({ type }) => type === 'KILLING')
  if (!kills || (cluster.type !== 'KILLING' && cluster.type !== 'ATTACK')) return cluster.type
  const victims = cluster.participants.filter(({ role }) => role === 'victim')
  if (victims.length === 0 || victims.every((victim) => isArmed(draft.document, victim, words))) return cluster.type
  const isDeliberate =
    cluster.mentions.some((mention) => words.deliberate.has(wordsOf(draft.document, mention).toLowerCase().replace(/\s+/g, ' '))) ||
    cluster.participants.some((doer) => (doer.role === 'agent' || doer.role === 'accused') && isAble(draft, doer, words))
  return isDeliberate ? 'EXTRAJUDICIAL_KILLING' : cluster.type
}

const isAble = (draft: Draft, { actor, ...span }: Participant, words: EventWords): boolean => {
  const kind = actor === null ? undefined : draft.actors.byId(actor)?.kind
  return (kind !== undefined && able.has(kind)) || tokensIn(draft.document, span).some((token) => words.people.has(token.lower))
}

/** A common noun for people under arms: "two soldiers"; a named officer is not fighting. */
const isArmed = (document: Document, victim: Participant, words: EventWords): boolean => {
  const tokens = tokensIn(document, victim)
  return tokens.some((token) => words.armed.has(token.lower)) && !/^\p{Lu}\p{Ll}/u.test(tokens.at(-1)?.text ?? '')
}
