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
/** Men without a group of their own: as "women" and "children", some of everybody. */
const menOnly = /^(?:(?!women|girls).)*\b(?:men|boys|males)\b(?!.*\b(?:women|girls|children|females)\b)/i
const foundBodies = /\b(?:recover|pull|retriev|found|find)\w*/i

export const isEverybody = ({ group }: Pick<Claim, 'group'>): boolean => everybody.has(group)

type Counted = Pick<Claim, 'metric' | 'group' | 'population' | 'raw' | 'context'>

/** What a claim's words say of the counted, read once however many claims it is held against. */
interface Reading {
  readonly isHouseholds: boolean
  readonly isSome: boolean
  readonly isMen: boolean
  /** A calling or origin within a group, or some of those told of before. */
  readonly isNarrowed: boolean
  /** The counted thing's name: the last word, without marks and plural. */
  readonly thing: string | null
  readonly words: string
}

const readings = new WeakMap<Counted, Reading>()

function readingOf(counted: Counted): Reading {
  const before = readings.get(counted)
  if (before !== undefined) return before
  const { group, raw, population, context } = counted
  const isBodies = /\bbod(?:y|ies)\b/i.test(raw) && foundBodies.test(context ?? '')
  const men = everybody.has(group) && menOnly.test(population ?? raw)
  const some = men || (everybody.has(group) && (someOf.test(`${raw} ${population ?? ''}`) || isBodies))
  const last = population
    ?.toLowerCase()
    .match(/\p{L}+/gu)
    ?.at(-1)
  const reading = {
    isHouseholds: households.test(population ?? raw),
    isSome: some,
    isMen: men,
    isNarrowed: some || (group === 'civilian' && population !== null && !plainPeople.test(population)),
    thing: last === undefined ? null : last.replace(/s$/, ''),
    words: (population ?? raw).toLowerCase(),
  }
  readings.set(counted, reading)
  return reading
}

/** Equal for claims whose words count the same, so that they stand alike to all others. */
export function populationKey(counted: Counted): string {
  const { isHouseholds, isSome, isNarrowed, thing, words } = readingOf(counted)
  return JSON.stringify([isHouseholds, isSome, countsManyKinds(counted) ? thing : null, isNarrowed ? words : null])
}

/** True where families or houses are counted, rather than people. */
export const isHouseholds = (counted: Counted): boolean => readingOf(counted).isHouseholds

/** True for metrics whose counted things are of many kinds. */
export const countsManyKinds = ({ metric }: Pick<Counted, 'metric'>): boolean => manyKinds.has(metric)

/** The counted thing's name; null where the words give none. */
export const thingOf = (counted: Counted): string | null => readingOf(counted).thing

/** True where the words give only some of a count: "six of the injured". */
export const isSome = (counted: Counted): boolean => readingOf(counted).isSome

/** Of what sex and age somebody is counted; null where the words do not say. */
export function ageOf(counted: Counted): 'men' | 'women' | 'children' | null {
  if (counted.group === 'women' || counted.group === 'children') return counted.group
  return readingOf(counted).isMen ? 'men' : null
}

/** How the people or things that `a` counts stand to those of `b`. Metrics must be the same. */
export function populations(a: Counted, b: Counted): Scope {
  const [one, other] = [readingOf(a), readingOf(b)]
  if (one.isHouseholds !== other.isHouseholds) return 'apart'
  if (manyKinds.has(a.metric)) {
    const isUnnamed = a.metric === 'other' && (one.thing === null || other.thing === null)
    return one.thing === other.thing || isUnnamed ? 'same' : 'apart'
  }
  const groups = groupScope(a.group, b.group)
  // Of whom "60 others" are some is not said: they may be of a group or not.
  if (groups !== 'same') return one.isSome || other.isSome ? 'apart' : groups
  if (one.isNarrowed && other.isNarrowed) return one.words === other.words ? 'same' : 'apart'
  return one.isNarrowed ? 'narrower' : other.isNarrowed ? 'wider' : 'same'
}

function groupScope(a: Group, b: Group): Scope {
  if (a === b || (everybody.has(a) && everybody.has(b)) || (fighters.has(a) && fighters.has(b))) return 'same'
  if (everybody.has(b) || within[b]?.includes(a)) return 'narrower'
  if (everybody.has(a) || within[a]?.includes(b)) return 'wider'
  return 'apart'
}

/** Fighters of no named side are most often those against the state, whose own forces are a group of their own. */
const fighters: ReadonlySet<Group> = new Set<Group>(['combatant', 'insurgent'])

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
