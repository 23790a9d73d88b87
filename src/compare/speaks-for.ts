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

/** What goes before the topic of a role: "special envoy for Ruritania". */
const links: ReadonlySet<string> = new Set(['of', 'for', 'at', 'with', 'from', 'in', 'to', 'on'])

/** The body that an actor speaks for by a role of it; null where the role is over or has not begun, or is the actor's own work. */
export function bodySpokenFor({ name, status }: Held, { id, name: body, kind }: Owner): Body | null {
  const words = name.toLowerCase().split(' ')
  const link = words.findIndex((word, index) => index > 0 && links.has(word))
  const head = words.at(link < 0 ? -1 : link - 1) ?? ''
  const one = head
    .replace(/men$/, 'man')
    .replace(/women$/, 'woman')
    .replace(/(?<=..)s$/, '')
  const isOwnWork = [head, one].some((word) => callings.has(word) || anybody.has(word))
  if (status !== 'current' || (isOwnWork && peoples.has(kind))) return null
  return { id, name: body, isOneVoice: !manyOffices.has(kind) && !elected.test(head) }
}
