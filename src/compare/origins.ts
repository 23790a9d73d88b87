import { groupBy } from '../group-by.ts'
import type { SameOriginKind } from '../record/kinds.ts'
import type { Claim } from './claim.ts'
import type { Copy } from './reuse/copied-claims.ts'

/** A claim, of a number or in words, as far as it says whose word it is. */
export type Voiced = Pick<Claim, 'id' | 'article' | 'voice' | 'voiceName' | 'ownVoice' | 'named' | 'relays' | 'speaksFor'>

/** Why two claims go back to one voice. */
export interface SameOrigin<Told extends Voiced = Claim> {
  readonly kind: SameOriginKind
  readonly claim: Told
  readonly as: Told
  readonly reason: string
  /** The passage that both articles share, where the words were copied; its `a` and `b` are the two in either order. */
  readonly copy: Copy<Told> | null
}

/** Claims that go back to one voice. */
export interface ClaimOrigin<Told extends Voiced = Claim> {
  /** The first whose article names a source for it, else the first. */
  readonly first: Told
  /** In the order given. */
  readonly claims: readonly Told[]
  /** What joins them: one less than there are claims. */
  readonly same: readonly SameOrigin<Told>[]
}

/** What must be known of claims beside their words. */
interface Around<Told extends Voiced> {
  /** The voice of a claim; for an outlet's own voice, those that its article names for such a claim. */
  namedBy(claim: Told): ReadonlySet<string>
  readonly copies: { readonly found: readonly Copy<Told>[] }
}

interface Group<Told extends Voiced> {
  readonly claims: Told[]
  readonly same: SameOrigin<Told>[]
}

/**
 * The origins behind claims that say one thing, each ultimate voice once, with the reasons why two are the same; the plainest reasons first. Those
 * without a proper name may be anybody's and are left out beside named ones, unless one of those passed them on, or one was copied from the
 * other. Which claims are of one origin depends on the set of claims alone.
 * @param claims in order of publication
 * @param firstTextOf id of the article of which a claim's article is a text
 */
export function originsBehind<Told extends Voiced>(
  claims: readonly Told[],
  around: Around<Told>,
  firstTextOf: (claim: Told) => string = ({ article }) => article,
): ClaimOrigin<Told>[] {
  const place = new Map(claims.map(({ id }, i) => [id, i]))
  const placeOf = ({ id }: Told): number => place.get(id) ?? 0
  const groups = new Map<string, Group<Told>>(claims.map((claim) => [claim.id, { claims: [claim], same: [] }]))
  const join = (links: readonly SameOrigin<Told>[]): void => {
    for (const link of links) joinInto(groups, link)
  }
  const isEcho = (claim: Told): boolean => claim.ownVoice && !around.namedBy(claim).has(claim.voice)
  const byVoice = groupBy(
    claims.filter((claim) => !isEcho(claim)),
    ({ voice }) => voice,
  )
  for (const told of byVoice.values()) if (told[0]?.named === true) join(ofOneVoice(told, firstTextOf))
  join(claims.filter(isEcho).flatMap((claim) => echoed(claim, byVoice, around)))
  const voiced = [...byVoice.values()].flat()
  join(voiced.flatMap((claim) => [...passedOn(claim, byVoice), ...spokenFor(claim, byVoice)]))
  join(spokenTogether(voiced))
  join(copied(around.copies.found, placeOf))
  const speaks = (claim: Told): boolean => claim.named && !isEcho(claim)
  const isNamed = claims.some(speaks)
  // Among themselves they are one: each may be the other.
  if (!isNamed)
    join(claims.slice(1).flatMap((claim) => linked('unnamed', claim, claims[0], 'Neither voice has a proper name: they may be one.')))
  return [...new Set(groups.values())]
    .filter((group) => !isNamed || group.claims.some(speaks))
    .map((group) => originOf(group, placeOf, isEcho))
}

function joinInto<Told extends Voiced>(groups: Map<string, Group<Told>>, link: SameOrigin<Told>): void {
  const [one, other] = [groups.get(link.as.id), groups.get(link.claim.id)]
  if (one === undefined || other === undefined || one === other) return
  one.claims.push(...other.claims)
  one.same.push(...other.same, link)
  for (const { id } of other.claims) groups.set(id, one)
}

/** A reason; none where there is no other claim. */
const linked = <Told extends Voiced>(kind: SameOriginKind, claim: Told, as: Told | undefined, reason: string): SameOrigin<Told>[] =>
  as === undefined || as === claim ? [] : [{ kind, claim, as, reason, copy: null }]

/** All that one voice gives; what stands in two texts of one article is told of as such. */
function ofOneVoice<Told extends Voiced>(told: readonly Told[], firstTextOf: (claim: Told) => string): SameOrigin<Told>[] {
  return told.slice(1).flatMap((claim, i) => {
    const former = told.slice(0, i + 1).find((other) => other.article !== claim.article && firstTextOf(other) === firstTextOf(claim))
    if (former !== undefined)
      return linked('later_text', claim, former, `${former.article} and ${claim.article} are two texts of one article.`)
    return linked('same_voice', claim, told[0], `Both are the word of ${claim.voiceName}.`)
  })
}

/** A number that an outlet gives in its own voice goes back to whom its article names for it; one of them is enough. */
function echoed<Told extends Voiced>(claim: Told, byVoice: ReadonlyMap<string, readonly Told[]>, around: Around<Told>): SameOrigin<Told>[] {
  const sources = [...around.namedBy(claim)].sort().flatMap((voice) => byVoice.get(voice) ?? [])
  const source = sources.find(({ article }) => article === claim.article) ?? sources[0]
  const reason = `${claim.voiceName} gives it in its own voice in an article that names ${source?.voiceName ?? 'another'} for it.`
  return linked('named_source', claim, source, reason)
}

/** A voice and whoever passed it on are one, whatever the name: the chain says so. */
const passedOn = <Told extends Voiced>(claim: Told, byVoice: ReadonlyMap<string, readonly Told[]>): SameOrigin<Told>[] =>
  claim.relays.flatMap((relay) => {
    const [passer] = byVoice.get(relay) ?? []
    return linked('relayed', claim, passer, `${passer?.voiceName} passed on the words of ${claim.voiceName} in article ${claim.article}.`)
  })

/** A body, and who holds an office of it or belongs to it. */
const spokenFor = <Told extends Voiced>(claim: Told, byVoice: ReadonlyMap<string, readonly Told[]>): SameOrigin<Told>[] =>
  claim.speaksFor.flatMap(({ id }) => {
    const [other] = byVoice.get(id) ?? []
    return linked('spoken_for', claim, other, `${claim.voiceName} has an office of ${other?.voiceName ?? 'it'}, or belongs to it.`)
  })

/** All who speak for one body, whether it says something itself or not. */
function spokenTogether<Told extends Voiced>(claims: readonly Told[]): SameOrigin<Told>[] {
  const told = claims.flatMap((claim) => claim.speaksFor.filter(({ isOneVoice }) => isOneVoice).map((body) => ({ body, claim })))
  return [...groupBy(told, ({ body }) => body.id).values()].flatMap(([first, ...others]) =>
    others.flatMap(({ body, claim }) => {
      const reason = `${claim.voiceName} and ${first?.claim.voiceName ?? 'another'} both have an office of ${body.name}, or belong to it.`
      return claim.voice === first?.claim.voice ? [] : linked('spoken_for', claim, first?.claim, reason)
    }),
  )
}

/** Copies, from whoever printed it first. */
const copied = <Told extends Voiced>(copies: readonly Copy<Told>[], placeOf: (claim: Told) => number): SameOrigin<Told>[] =>
  copies
    .map((copy): SameOrigin<Told> => {
      const [as, claim] = placeOf(copy.a) < placeOf(copy.b) ? [copy.a, copy.b] : [copy.b, copy.a]
      const reason = `The words stand in a passage that articles ${as.article} and ${claim.article} share, ${copy.words} words of it alike.`
      return { kind: 'copied', claim, as, reason, copy }
    })
    .sort((p, q) => placeOf(p.as) - placeOf(q.as) || placeOf(p.claim) - placeOf(q.claim))

/** What stands for them: a named source before an outlet's own voice, both before whoever has no proper name, and all before an echo. */
function originOf<Told extends Voiced>(
  { claims: joined, same }: Group<Told>,
  placeOf: (claim: Told) => number,
  isEcho: (claim: Told) => boolean,
): ClaimOrigin<Told> {
  const rankOf = (claim: Told): number => (isEcho(claim) ? 3 : !claim.named ? 2 : claim.ownVoice ? 1 : 0)
  const claims = joined.toSorted((a, b) => placeOf(a) - placeOf(b))
  const [first] = claims.toSorted((a, b) => rankOf(a) - rankOf(b) || placeOf(a) - placeOf(b))
  if (first === undefined) throw new RangeError('an origin has a claim')
  return { first, claims, same }
}
