import type { Group, Metric } from '../record/kinds.ts'
import type { Claim } from './claim.ts'

/** How what one claim counts stands to what another counts: the first within the second is `narrower`. */
export type Scope = 'same' | 'narrower' | 'wider' | 'apart'

/** Groups that stand for everybody: a text that names no group counts all it knows of. */
const everybody: ReadonlySet<Group> = new Set<Group>(['total', 'unspecified'])

/** Groups that are counted apart and do not overlap, so that they can be summed. */
export const summedGroups: ReadonlySet<Group> = new Set<Group>(['civilian', 'security', 'combatant', 'insurgent'])

/** Groups within a group, everybody aside. */
const within: Partial<Record<Group, readonly Group[]>> = { civilian: ['women', 'children'] }

/** Metrics whose counted things are of many kinds: only what bears the same name is compared. */
const manyKinds: ReadonlySet<Metric> = new Set<Metric>(['incidents', 'buildings', 'other'])

const households = /\b(?:famil(?:y|ies)|households?)\b/i
/** Words for people that name no calling or origin: all others narrow a group ("6 firefighters"). */
const plainPeople =
  /\b(?:civilians?|people|persons?|residents?|victims?|non-?combatants|inhabitants|citizens|deaths?|dead|fatalities|casualties|bodies|lives)\b/i
/** Words that give some of those told of before: "nine of the dead", "60 others", "an additional 5". */
const someOf = /\bof (?:the|them|those)\b|\bmore\b(?! tha[nt])|\b(?:others?|another|additional|further)\b/i
const foundBodies = /\b(?:recover|pull|retriev|found|find)\w*/i

export const isEverybody = ({ group }: Pick<Claim, 'group'>): boolean => everybody.has(group)

type Counted = Pick<Claim, 'metric' | 'group' | 'population' | 'raw' | 'context'>

/** True where the words give only some of a count: "six of the injured". */
export const isSome = ({ group, raw, population, context }: Counted): boolean =>
  everybody.has(group) &&
  (someOf.test(`${raw} ${population ?? ''}`) || (/\bbod(?:y|ies)\b/i.test(raw) && foundBodies.test(`${context ?? ''}`)))

/** How the people or things that `a` counts stand to those of `b`. Metrics must be the same. */
export function populations(a: Counted, b: Counted): Scope {
  if (households.test(wordsOf(a)) !== households.test(wordsOf(b))) return 'apart'
  if (manyKinds.has(a.metric)) {
    const [one, other] = [thingOf(a), thingOf(b)]
    return one === other || ((one === null || other === null) && a.metric === 'other') ? 'same' : 'apart'
  }
  const groups = groupScope(a.group, b.group)
  // Of whom "60 others" are some is not said: they may be of a group or not.
  if (groups !== 'same') return isSome(a) || isSome(b) ? 'apart' : groups
  const [some, others] = [isNarrowed(a), isNarrowed(b)]
  if (some && others) return wordsOf(a).toLowerCase() === wordsOf(b).toLowerCase() ? 'same' : 'apart'
  return some ? 'narrower' : others ? 'wider' : 'same'
}

function groupScope(a: Group, b: Group): Scope {
  if (a === b || (everybody.has(a) && everybody.has(b)) || bothFight(a, b)) return 'same'
  if (everybody.has(b) || within[b]?.includes(a)) return 'narrower'
  if (everybody.has(a) || within[a]?.includes(b)) return 'wider'
  return 'apart'
}

/** Fighters of no named side are most often those against the state, whose own forces are a group of their own. */
const bothFight = (a: Group, b: Group): boolean => [a, b].every((group) => group === 'combatant' || group === 'insurgent')

const isNarrowed = (counted: Counted): boolean =>
  isSome(counted) || (counted.group === 'civilian' && counted.population !== null && !plainPeople.test(counted.population))

const wordsOf = ({ raw, population }: Counted): string => population ?? raw

/** The counted thing's name: the last word, without marks and plural. */
function thingOf({ population }: Counted): string | null {
  const last = population
    ?.toLowerCase()
    .match(/\p{L}+/gu)
    ?.at(-1)
  return last === undefined ? null : last.replace(/s$/, '')
}

/** A group in words. */
export const groupWords = (group: Group): string =>
  ({
    civilian: 'civilians',
    combatant: 'fighters',
    security: 'the security forces',
    insurgent: 'insurgents',
    women: 'women',
    children: 'children',
    unspecified: 'everybody',
    total: 'everybody',
  })[group]
