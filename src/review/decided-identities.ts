import { groupBy } from '../group-by.ts'
import { actorIdentities, type GroupMember, type Identity } from '../resolve/actor-groups.ts'
import { longerFirst } from '../resolve/tally.ts'
import type { Decision } from './decision.ts'
import type { Merge, WhoIsWho } from './who-is-who.ts'

/** Who stands for an actor, and by whose decision where it is a person's. */
export interface DecidedIdentity extends Identity {
  readonly decision: Decision | null
}

/** A member of a group as the machine sees it. */
interface Placed extends Identity {
  readonly key: string
  /** The group's head by the machine's rules. */
  readonly unit: string
}

/**
 * Says who stands for whom when people have decided too: groups lose the actors that stand apart, and what people merged is joined whole,
 * each with the group that it is of. A function of the members and the decisions, so that no order of arrival shows.
 * @param groups as the machine's rules have them; a decided actor that is in none of them, and is in the graph, as a group of its own
 */
export function decidedIdentities(groups: readonly (readonly GroupMember[])[], { apart, merges }: WhoIsWho): DecidedIdentity[] {
  const placed = groups.flatMap((group) => [
    ...placedIn(group.filter(({ id }) => !apart.has(id))),
    ...group.filter(({ id }) => apart.has(id)).flatMap((member) => placedIn([member])),
  ])
  const rootOf = joined(placed, merges)
  const mergesOf = groupBy(merges, ({ actors }) => rootOf(actors[0] ?? ''))
  return [...groupBy(placed, ({ id }) => rootOf(id))].flatMap(([root, members]) => {
    const own = mergesOf.get(root)
    return own === undefined ? members.map(byMachine) : byPeople(members, own)
  })
}

const placedIn = (group: readonly GroupMember[]): Placed[] =>
  actorIdentities(group).map((identity, index) => ({ ...identity, key: group[index]?.key ?? '', unit: identity.canonical }))

const byMachine = ({ id, canonical, reason, score }: Placed): DecidedIdentity => ({ id, canonical, reason, score, decision: null })

/** Joins what is of one group of the machine's and what is of one merge; an actor that is not in the graph joins others all the same. */
function joined(placed: readonly Placed[], merges: readonly Merge[]): (id: string) => string {
  const parents = new Map<string, string>()
  const rootOf = (id: string): string => {
    let root = id
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent
    if (root !== id) parents.set(id, root)
    return root
  }
  const join = (a: string, b: string): void => {
    const [one, other] = [rootOf(a), rootOf(b)]
    if (one !== other) parents.set(one, other)
  }
  for (const { id, unit } of placed) join(id, unit)
  for (const { actors } of merges) for (const actor of actors) join(actor, actors[0] ?? actor)
  return rootOf
}

/** One group that people joined. The actor that the last merge puts first stands for it; where none of those is there, the longest name. */
function byPeople(members: readonly Placed[], merges: readonly Merge[]): DecidedIdentity[] {
  const there = new Map(members.map((member) => [member.id, member]))
  const latestFirst = [...merges].reverse()
  const chosen = latestFirst.flatMap(({ actors, decision }) => {
    const first = decision.targets[0] ?? ''
    return actors.includes(first) ? (there.get(first) ?? []) : []
  })[0]
  const head =
    chosen ?? members.filter(({ id, unit }) => id === unit).sort((a, b) => longerFirst(a.key, b.key) || (a.id < b.id ? -1 : 1))[0]
  if (head === undefined || members.length === 1)
    return members.map(({ id }) => ({ id, canonical: id, reason: null, score: 1, decision: null }))
  return members.map((member) => {
    const { id, unit, canonical, reason } = member
    if (id === head.id) return { id, canonical: id, reason: null, score: 1, decision: null }
    const named = latestFirst.find(({ actors }) => actors.includes(id))
    if (named !== undefined) return { id, canonical: head.id, reason: wordsOf(named.decision), score: 1, decision: named.decision }
    if (unit === head.unit && canonical === head.id) return { id, canonical, reason, score: member.score, decision: null }
    return carried(member, head, members, latestFirst)
  })
}

/** One that no merge names, and that goes with another of its group. */
function carried({ id, unit, score }: Placed, head: Placed, members: readonly Placed[], latestFirst: readonly Merge[]): DecidedIdentity {
  const group = new Map(members.filter((member) => member.unit === unit).map((member) => [member.id, member]))
  const merge = latestFirst.find(({ actors }) => actors.some((actor) => group.has(actor)))
  const named = [...(merge?.actors ?? [])].filter((actor) => group.has(actor)).sort()[0]
  const partner = group.get(named ?? '')
  if (merge === undefined || partner === undefined) return { id, canonical: head.id, reason: null, score, decision: null }
  const reason = `one with ${partner.key}, which was ${wordsOf(merge.decision)}`
  return { id, canonical: head.id, reason, score: Math.min(score, partner.score), decision: merge.decision }
}

const wordsOf = ({ by, at, note }: Decision): string => `merged by ${by} on ${at.slice(0, 10)}${note === null ? '' : `: ${note}`}`
