import titlesLexicon from '../../lexicon/titles.json' with { type: 'json' }
import { titlesSchema } from '../lexicon/titles.ts'
import type { ActorKind, RoleStatus } from '../record/kinds.ts'
import type { Body } from './claim.ts'

/** Somebody's place in a body: an office ("spokesman"), or what its members are called ("soldiers"). */
interface Held {
  readonly name: string
  readonly status: RoleStatus
}

interface Owner {
  readonly id: string
  readonly name: string
  readonly kind: ActorKind
}

const { anybody, callings } = titlesSchema.parse(titlesLexicon)

/** Whom people are of by birth or by law: an activist of a state does not speak for it. */
const peoples: ReadonlySet<ActorKind> = new Set<ActorKind>(['FOREIGN_STATE', 'STATE_GOV', 'COMMUNITY', 'CIVILIANS'])

/** Bodies of so many offices that two of them are two voices. */
const manyOffices: ReadonlySet<ActorKind> = new Set<ActorKind>([...peoples, 'IGO'])

/** Who is elected speaks for those who chose them: two members of a parliament are two voices. */
const elected =
  /^(?:members?|mps?|lawmakers?|legislators?|senators?|sen\.|congress(?:man|woman|men|women)|representatives?|rep\.|councillors?|delegates?)$/

/** Work that is the body's own, so that who does it tells what it found. */
const worksForAll: ReadonlySet<ActorKind> = new Set<ActorKind>(['NGO_MONITOR'])

/** Who runs a body speaks for it, whatever the calling. */
const running = /^(?:ceo|executive|founder|co-founder)$/

/** What goes before the topic of a role: "special envoy for Ruritania". */
const links: ReadonlySet<string> = new Set(['of', 'for', 'at', 'with', 'from', 'in', 'to', 'on'])

/**
 * The body that an actor speaks for by a role of it; null where the role is over or has not begun, is no more than a tie to it (a
 * patient, a son), or is the actor's own work in a state or people. In other bodies such work makes a voice beside the others: two professors of
 * one university are two.
 */
export function bodySpokenFor({ name, status }: Held, { id, name: body, kind }: Owner): Body | null {
  const words = name.toLowerCase().split(' ')
  const link = words.findIndex((word, index) => index > 0 && links.has(word))
  const head = words.at(link < 0 ? -1 : link - 1) ?? ''
  const one = head
    .replace(/men$/, 'man')
    .replace(/women$/, 'woman')
    .replace(/(?<=..)s$/, '')
  const isCalling = [head, one].some((word) => callings.has(word))
  const isAnybody = [head, one].some((word) => anybody.has(word))
  if (status !== 'current' || isAnybody || (isCalling && peoples.has(kind))) return null
  const isOwnWork = isCalling && !worksForAll.has(kind) && !running.test(one)
  return { id, name: body, isOneVoice: !manyOffices.has(kind) && !elected.test(head) && !isOwnWork }
}
