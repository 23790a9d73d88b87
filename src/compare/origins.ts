import { groupBy } from '../group-by.ts'
import type { SameOriginKind } from '../record/kinds.ts'
import type { Claim } from './claim.ts'
import type { Copy } from './reuse/copied-claims.ts'
import type { Surroundings } from './surroundings.ts'

/** Why two claims go back to one voice. */
export interface SameOrigin {
  readonly kind: SameOriginKind
  readonly claim: Claim
  readonly as: Claim
  readonly reason: string
  /** The passage that both articles share, where the words were copied; its `a` and `b` are the two in either order. */
  readonly copy: Copy | null
}

/** Claims that go back to one voice. */
export interface ClaimOrigin {
  /** The first whose article names a source for it, else the first. */
  readonly first: Claim
  /** In the order given. */
  readonly claims: readonly Claim[]
  /** What joins them: one less than there are claims. */
  readonly same: readonly SameOrigin[]
}

interface Group {
  readonly claims: Claim[]
  readonly same: SameOrigin[]
}

/**
 * The origins behind claims to one number, each ultimate voice once, with the reasons why two are the same; the plainest reasons first. Those
 * without a proper name may be anybody's and are left out beside named ones, unless one of those passed them on, or one was copied from the
 * other. Which claims are of one origin depends on the set of claims alone.
 * @param claims in order of publication
 * @param firstTextOf id of the article of which a claim's article is a text
 */
export function originsBehind(
  claims: readonly Claim[],
  around: Surroundings,
  firstTextOf: (claim: Claim) => string = ({ article }) => article,
): ClaimOrigin[] {
  const place = new Map(claims.map(({ id }, i) => [id, i]))
  const placeOf = ({ id }: Claim): number => place.get(id) ?? 0
  const groups = new Map<string, Group>(claims.map((claim) => [claim.id, { claims: [claim], same: [] }]))
  const join = (links: readonly SameOrigin[]): void => {
    for (const link of links) joinInto(groups, link)
  }
  const isEcho = (claim: Claim): boolean => claim.ownVoice && !around.namedBy(claim).has(claim.voice)
  const byVoice = groupBy(
    claims.filter((claim) => !isEcho(claim)),
    ({ voice }) => voice,
  )
  for (const told of byVoice.values()) if (told[0]?.named === true) join(ofOneVoice(told, firstTextOf))
  join(claims.filter(isEcho).flatMap((claim) => echoed(claim, byVoice, around)))
  join([...byVoice.values()].flat().flatMap((claim) => passedOn(claim, byVoice)))
  join(copied(around.copies.found, placeOf))
  const isNamed = claims.some(({ named }) => named)
  // Among themselves they are one: each may be the other.
  if (!isNamed)
    join(claims.slice(1).flatMap((claim) => linked('unnamed', claim, claims[0], 'Neither voice has a proper name: they may be one.')))
  return [...new Set(groups.values())]
    .filter((group) => !isNamed || group.claims.some(({ named }) => named))
    .map((group) => originOf(group, placeOf))
}

function joinInto(groups: Map<string, Group>, link: SameOrigin): void {
  const [one, other] = [groups.get(link.as.id), groups.get(link.claim.id)]
  if (one === undefined || other === undefined || one === other) return
  one.claims.push(...other.claims)
  one.same.push(...other.same, link)
  for (const { id } of other.claims) groups.set(id, one)
}

/** A reason; none where there is no other claim. */
const linked = (kind: SameOriginKind, claim: Claim, as: Claim | undefined, reason: string): SameOrigin[] =>
  as === undefined || as === claim ? [] : [{ kind, claim, as, reason, copy: null }]

/** All that one voice gives; what stands in two texts of one article is told of as such. */
function ofOneVoice(told: readonly Claim[], firstTextOf: (claim: Claim) => string): SameOrigin[] {
  return told.slice(1).flatMap((claim, i) => {
    const former = told.slice(0, i + 1).find((other) => other.article !== claim.article && firstTextOf(other) === firstTextOf(claim))
    if (former !== undefined)
      return linked('later_text', claim, former, `${former.article} and ${claim.article} are two texts of one article.`)
    return linked('same_voice', claim, told[0], `Both are the word of ${claim.voiceName}.`)
  })
}

/** A number that an outlet gives in its own voice goes back to whom its article names for it; one of them is enough. */
function echoed(claim: Claim, byVoice: ReadonlyMap<string, readonly Claim[]>, around: Surroundings): SameOrigin[] {
  const sources = [...around.namedBy(claim)].sort().flatMap((voice) => byVoice.get(voice) ?? [])
  const source = sources.find(({ article }) => article === claim.article) ?? sources[0]
  const reason = `${claim.voiceName} gives it in its own voice in an article that names ${source?.voiceName ?? 'another'} for it.`
  return linked('named_source', claim, source, reason)
}

/** A voice and whoever passed it on are one, whatever the name: the chain says so. */
const passedOn = (claim: Claim, byVoice: ReadonlyMap<string, readonly Claim[]>): SameOrigin[] =>
  claim.relays.flatMap((relay) => {
    const [passer] = byVoice.get(relay) ?? []
    return linked('relayed', claim, passer, `${passer?.voiceName} passed on the words of ${claim.voiceName} in article ${claim.article}.`)
  })

/** Copies, from whoever printed it first. */
const copied = (copies: readonly Copy[], placeOf: (claim: Claim) => number): SameOrigin[] =>
  copies
    .map((copy): SameOrigin => {
      const [as, claim] = placeOf(copy.a) < placeOf(copy.b) ? [copy.a, copy.b] : [copy.b, copy.a]
      const reason = `The words stand in a passage that articles ${as.article} and ${claim.article} share, ${copy.words} words of it alike.`
      return { kind: 'copied', claim, as, reason, copy }
    })
    .sort((p, q) => placeOf(p.as) - placeOf(q.as) || placeOf(p.claim) - placeOf(q.claim))

function originOf({ claims: joined, same }: Group, placeOf: (claim: Claim) => number): ClaimOrigin {
  const claims = joined.toSorted((a, b) => placeOf(a) - placeOf(b))
  const [first] = claims.toSorted((a, b) => rankOf(a) - rankOf(b) || placeOf(a) - placeOf(b))
  if (first === undefined) throw new RangeError('an origin has a claim')
  return { first, claims, same }
}

/** A named source before an outlet's own voice, and both before whoever has no proper name. */
const rankOf = ({ named, ownVoice }: Claim): number => (named ? (ownVoice ? 1 : 0) : 2)
