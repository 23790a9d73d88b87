import { groupBy } from '../group-by.ts'
import { agree, intervalOf, isBelow, isRounder, isSameNumber } from './amount.ts'
import type { Body, Claim } from './claim.ts'
import { pairOf } from './comparable.ts'
import { isTotalOf, leavesGap, type PartSum, partSums, smallTotal } from './part-sums.ts'
import { placeScope } from './place-scope.ts'
import { isEverybody, isSome } from './population.ts'
import { type Copies, noCopies } from './reuse/copied-claims.ts'

/** What gives away that a number told of a group counts everybody. */
export interface TotalBehind {
  /** The claim that gives the number for everybody; null where only the sum does. */
  readonly whole: Claim | null
  readonly sum: PartSum | null
  /** What is counted of the group itself. */
  readonly part: Claim
}

/** What rules must know of all the claims, beside the two they look at. */
export interface Surroundings {
  /** What was copied among the claims. */
  readonly copies: Copies
  /** The voice of a claim; for an outlet's own voice, those that its article names for such a number. */
  namedBy(claim: Claim): ReadonlySet<string>
  /** Voices that a claim goes back to: as `namedBy` of it and of all that it was copied from or to, those of named sources where there are any. */
  originsOf(claim: Claim): ReadonlySet<string>
  /** The sum that makes up `whole` with a number such as `part` as its largest; null where there is none. */
  sumWith(part: Claim, whole: Claim): PartSum | null
  /** The parts told beside `whole` whose largest is `part`, where they nearly make it up. */
  gapWith(part: Claim, whole: Claim): PartSum | null
  totalBehind(claim: Claim): TotalBehind | null
  /** The claim by which its own article replaces a number; null where none does. */
  replacementOf(claim: Claim): Claim | null
  /** Whether an article tells two such numbers of two things: "a second strike, on Sunday, killed nine". */
  areToldApart(one: Claim, other: Claim): boolean
  /** Whether two voices are one, one of them speaks for the other, or both for one body. */
  isOneVoice(one: string, other: string): boolean
  /** False for a voice without a proper name. */
  isNamed(voice: string): boolean
  /**
   * The claim of another article that says that a number was wrong: of the same voice “down from 745”, or in an outlet's own voice or a correction
   * that its article prints, of whoever had it; null where none does.
   */
  retractionOf(claim: Claim): Claim | null
}

/** Wholes or parts that one claim is held against in search of its total; further ones would say the same. */
const mostHeldAgainst = 50

/** What the claims of a set say of each other; looked up by number, source and article, so that no claim is held against all. */
export function surroundingsOf(claims: readonly Claim[], copies: Copies = noCopies): Surroundings {
  const ordered = [...claims].sort((a, b) => (a.id < b.id ? -1 : 1))
  const replacements = new Map(ordered.flatMap((newer) => newer.updates.map((former) => [former, newer] as const)))
  const unnamed = new Set(ordered.flatMap(({ named, voice }) => (named ? [] : [voice])))
  const bodies = new Map(ordered.map(({ voice, speaksFor }) => [voice, speaksFor]))
  const isOneVoice = (one: string, other: string): boolean =>
    one === other || speakTogether(bodies.get(one) ?? [], bodies.get(other) ?? [], one, other)
  const byArticle = groupBy(ordered, ({ article, metric }) => `${metric} ${article}`)
  const retractions = groupBy(takenBack(ordered, byArticle), ({ key }) => key)
  const sumsOfArticle = new Map([...byArticle].map(([key, told]) => [key, partSums(told)]))
  const sumsByTotal = groupBy([...sumsOfArticle.values()].flat(), ({ largest, total }) => `${largest.metric} ${total}`)
  const wholes = groupBy(ordered.filter(isWhole), ({ metric, value }) => `${metric} ${value}`)
  const wholesOfVoice = new Map(
    [...groupBy(ordered.filter(isWhole), ({ metric, voice }) => `${metric} ${voice}`)].map(([key, wholes]) => [key, rising(wholes)]),
  )
  const byVoice = groupBy(ordered, ({ metric, voice }) => `${metric} ${voice}`)

  const namedBy = memo((claim: Claim): ReadonlySet<string> => {
    if (!claim.ownVoice) return new Set([claim.voice])
    const beside = byArticle.get(`${claim.metric} ${claim.article}`) ?? []
    const named = beside.filter((other) => !other.ownVoice && agree(claim, other)).map(({ voice }) => voice)
    return new Set(named.length === 0 ? [claim.voice] : named)
  })

  const originsOf = memo((claim: Claim): ReadonlySet<string> => {
    // What an outlet says in its headline too was copied with what its text says.
    const told = claim.ownVoice
      ? (byArticle.get(`${claim.metric} ${claim.article}`) ?? []).filter(
          (other) => other.voice === claim.voice && other.ownVoice && agree(claim, other),
        )
      : [claim]
    const behind = told.flatMap(copies.behind)
    const sourced = behind.filter((copy) => !copy.ownVoice || !namedBy(copy).has(copy.voice))
    return new Set((sourced.length === 0 ? behind : sourced).flatMap((copy) => [...namedBy(copy)]))
  })

  /** The sums that make up a number: of its own article; for a number given in full, of others too. */
  const sumsTo = memo((whole: Claim): PartSum[] => {
    const own = sumsOfArticle.get(`${whole.metric} ${whole.article}`) ?? []
    const others = whole.comparator === 'exact' ? (sumsByTotal.get(`${whole.metric} ${whole.value}`) ?? []) : []
    return [...own, ...others.slice(0, mostHeldAgainst).filter((sum) => isUnlikelyChance(sum, whole))].filter((sum) =>
      isTotalOf(sum, whole),
    )
  })

  /** Whether a source gives everybody more than this by then, so that it may well be the group's. */
  const isOutgrown = (claim: Claim): boolean =>
    claim.day !== null && mostByDay(wholesOfVoice.get(`${claim.metric} ${claim.voice}`) ?? [], claim.day) > intervalOf(claim).most

  const totalBehind: Surroundings['totalBehind'] = memo((claim: Claim): TotalBehind | null => {
    if (isEverybody(claim) || claim.value === null || isOutgrown(claim)) return null
    const sum = nearest(
      sumsTo(claim).filter(({ by, largest }) => by === 'group' && isPart(largest, claim)),
      claim,
    )
    if (sum !== null) return { whole: null, sum, part: sum.largest }
    for (const whole of (wholes.get(`${claim.metric} ${claim.value}`) ?? []).slice(0, mostHeldAgainst)) {
      if (pairOf(whole, claim) === null) continue
      const beside = [
        // What the article has from another source is no part of what this one counts.
        ...(byArticle.get(`${claim.metric} ${whole.article}`) ?? []).filter(
          (other) => other.voice === whole.voice || other.ownVoice || whole.ownVoice,
        ),
        ...(byVoice.get(`${claim.metric} ${whole.voice}`) ?? []).slice(0, mostHeldAgainst),
      ]
      const part = beside.find((other) => isPart(other, claim))
      if (part !== undefined) return { whole, sum: null, part }
    }
    // "Over 1,000" goes with the 1,018 that its article gives for the group as well.
    const inFull = (byArticle.get(`${claim.metric} ${claim.article}`) ?? []).find(
      (other) => other.comparator === 'exact' && other.group === claim.group && isRounder(claim, other),
    )
    return inFull === undefined ? null : totalBehind(inFull)
  })

  const alike = groupBy(ordered.filter(isDated), toldKey)
  /** The claims that give the same number of the same days, and of no other place, by article. */
  const sameTold = memo(
    (claim: Claim): Tellings =>
      groupBy(
        (alike.get(toldKey(claim)) ?? []).filter((other) => placeScope(claim.places, other.places) !== 'apart'),
        ({ article }) => article,
      ),
    (claim) => `${toldKey(claim)} ${JSON.stringify(claim.places)}`,
  )
  /** What was copied with a claim, by article. */
  const copiedWith = memo(
    (claim: Claim): Tellings => groupBy(copies.behind(claim), ({ article }) => article),
    (claim) => copies.behind(claim)[0]?.id ?? claim.id,
  )
  /** What an article tells of a claim's number, or has of it from others. */
  const tellingsIn = (claim: Claim, article: string): readonly Claim[] => [
    ...(sameTold(claim).get(article) ?? []),
    ...(copiedWith(claim).get(article) ?? []),
  ]

  return {
    copies,
    namedBy,
    originsOf,
    totalBehind,
    replacementOf: ({ id }) => replacements.get(id) ?? null,
    isOneVoice,
    areToldApart: (one, other) => {
      if (one.metric !== other.metric || !isOfOtherDays(one, other)) return false
      return [...new Set([...sameTold(one).keys(), ...copiedWith(one).keys()])].some((article) => {
        const others = tellingsIn(other, article)
        return others.length > 0 && tellingsIn(one, article).some((claim) => others.some((beside) => isOfOtherDays(claim, beside)))
      })
    },
    isNamed: (voice) => !unnamed.has(voice),
    retractionOf: memo(
      (claim) =>
        (retractions.get(`${claim.metric} ${claim.value}`) ?? []).find((taken) => isTakenBack(claim, taken, namedBy(claim), isOneVoice))
          ?.newer ?? null,
    ),
    sumWith: (part, whole) =>
      nearest(
        sumsTo(whole).filter(({ largest }) => numberOf(largest) === numberOf(part)),
        whole,
      ),
    gapWith: (part, whole) =>
      (sumsOfArticle.get(`${whole.metric} ${whole.article}`) ?? [])
        .filter((sum) => sum.largest.id === part.id && leavesGap(sum, whole))
        .at(-1) ?? null,
  }
}

/** Claims by article. */
type Tellings = ReadonlyMap<string, readonly Claim[]>

const toldKey = ({ metric, group, value, min, max, from, to }: Claim): string => JSON.stringify([metric, group, value, min, max, from, to])

/** Of days that its article tells: that of the report is as often the day on which somebody spoke. */
const isDated = ({ from, to, day, cumulative }: Claim): boolean => from !== null && to !== null && to !== day && cumulative !== true

/** Whether two numbers of one article are of different days and of no one event, and neither of a count that goes on or takes the other's place. */
function isOfOtherDays(one: Claim, other: Claim): boolean {
  if (!isDated(one) || !isDated(other) || (one.event !== null && one.event === other.event)) return false
  if (one.updates.includes(other.id) || other.updates.includes(one.id)) return false
  return (one.to ?? '') < (other.from ?? '') || (other.to ?? '') < (one.from ?? '')
}

/** Whether one of two voices speaks for the other, or both for one body. */
function speakTogether(bodies: readonly Body[], others: readonly Body[], one: string, other: string): boolean {
  if (bodies.some(({ id }) => id === other) || others.some(({ id }) => id === one)) return true
  return bodies.some(({ id, isOneVoice }) => isOneVoice && others.some((body) => body.isOneVoice && body.id === id))
}

interface TakenBack {
  readonly key: string
  readonly newer: Claim
  /** Whose number an article says that it had wrong; null where a count was replaced, not wrong. */
  readonly mistakenOf: string | null
}

/** The numbers that articles say were replaced by lower ones, or were wrong, each with what replaced it, in order of time. */
function takenBack(claims: readonly Claim[], byArticle: ReadonlyMap<string, readonly Claim[]>): TakenBack[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const replaced = claims.flatMap((newer) =>
    newer.updates.flatMap((id): TakenBack[] => {
      const former = byId.get(id)
      return former === undefined || former.value === null || !isBelow(newer, former) ? [] : [takenBackBy(newer, former, null)]
    }),
  )
  const mistaken = claims.flatMap((former): TakenBack[] => {
    if (!former.mistaken || former.value === null) return []
    const right = (byArticle.get(`${former.metric} ${former.article}`) ?? []).find((other) => isRightFor(other, former))
    return right === undefined ? [] : [takenBackBy(right, former, former.voice)]
  })
  const dayOf = ({ newer: { day } }: TakenBack): string => day ?? '9999'
  return [...replaced, ...mistaken].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0))
}

const takenBackBy = (newer: Claim, { metric, value }: Claim, mistakenOf: string | null): TakenBack => ({
  key: `${metric} ${value}`,
  newer,
  mistakenOf,
})

/** UTF-16 units in which what is right follows what was wrong: "was 32. It is 30." */
const besideMistake = 200

/** A number that an article gives for what it had wrong: of the same people, told right after it or near it in size; else something else was wrong. */
function isRightFor(claim: Claim, former: Claim): boolean {
  if (claim.mistaken || claim.value === null || former.value === null || claim.value === former.value) return false
  const isBeside = claim.start >= former.end && claim.start - former.end <= besideMistake
  const isNear = Math.abs(claim.value - former.value) <= Math.max(claim.value, former.value) / 4
  return (isBeside || isNear) && pairOf(claim, former)?.population === 'same'
}

/**
 * Whether a number is one that was taken back: by its own voice or who speaks for it, up to the day on which that was said; by anybody, where an outlet says in its own
 * voice that the count was revised, or somebody without a proper name does. What an article had wrong itself takes back its own number, that of
 * whom it had named, and those of outlets that name the same source or none: others counted for themselves.
 */
function isTakenBack(
  claim: Claim,
  { newer, mistakenOf }: TakenBack,
  namedBy: ReadonlySet<string>,
  isOneVoice: (one: string, other: string) => boolean,
): boolean {
  if (newer.article === claim.article || pairOf(claim, newer) === null) return false
  const isBefore = newer.day === null || claim.day === null || claim.day <= newer.day
  if (isOneVoice(claim.voice, newer.voice) && claim.named) return isBefore
  const isAnybodys = claim.ownVoice ? namedBy.has(claim.voice) || namedBy.has(newer.voice) : !claim.named
  if (mistakenOf !== null) return isAnybodys || (claim.voice === mistakenOf && isBefore)
  return isAnybodys || ((newer.ownVoice || !newer.named) && isBefore)
}

/** A day, and the most that was counted by it at the least. */
type Rise = readonly [day: string, most: number]

/** The days on which dated claims rise above all before, in order. */
function rising(claims: readonly Claim[]): Rise[] {
  const counts = claims.flatMap((claim) => (claim.day === null ? [] : [[claim.day, intervalOf(claim).least] as const]))
  const found: Rise[] = []
  for (const count of counts.sort(([a], [b]) => (a < b ? -1 : 1))) if (count[1] > (found.at(-1)?.[1] ?? -1)) found.push(count)
  return found
}

const mostByDay = (rises: readonly Rise[], day: string): number => rises.findLast(([by]) => by <= day)?.[1] ?? -1

const isWhole = (claim: Claim): boolean => isEverybody(claim) && claim.value !== null && !isSome(claim)

/** True for a lower count of the same group. */
function isPart(part: Claim, claim: Claim): boolean {
  return part.group === claim.group && isBelow(part, claim) && !isSameNumber(part, claim) && pairOf(part, claim)?.population === 'same'
}

/** The sum that comes nearest to a total, of those that do the one of most parts; the first of equals. */
function nearest(sums: readonly PartSum[], whole: Claim): PartSum | null {
  const miss = ({ total }: PartSum): number => Math.abs(total - (whole.value ?? 0))
  return sums.toSorted((a, b) => miss(a) - miss(b) || b.parts.length - a.parts.length)[0] ?? null
}

/** A sum of another article speaks for a total only where it is large: small numbers add up to it by chance. */
const isUnlikelyChance = ({ total, largest }: PartSum, whole: Claim): boolean => total >= smallTotal && pairOf(largest, whole) !== null

const numberOf = ({ metric, group, value }: Claim): string => `${metric} ${group} ${value}`

/** @param keyOf claims of one key have one answer */
function memo<Answer>(answer: (claim: Claim) => Answer, keyOf = ({ id }: Claim): string => id): (claim: Claim) => Answer {
  const known = new Map<string, Answer>()
  return (claim) => {
    const key = keyOf(claim)
    const before = known.get(key)
    if (before !== undefined) return before
    const made = answer(claim)
    known.set(key, made)
    return made
  }
}
