import { groupBy } from '../group-by.ts'
import type { Identity } from '../resolve/actor-groups.ts'
import type { Decision } from './decision.ts'
import type { Merge, WhoIsWho } from './who-is-who.ts'

/** Who stands for a node, and by whose decision where it is a person's. */
export interface DecidedIdentity extends Identity {
  readonly decision: Decision | null
}

/** The machine's rules for nodes of one kind. */
export interface MachineRules<Member> {
  /** Who stands for the members of one group, in their order. */
  readonly identities: (group: readonly Member[]) => Identity[]
  /** What a member is called in a reason. */
  readonly nameOf: (member: Member) => string
  /** The order in which members stand for what people joined, where no merge says who shall. */
  readonly byStanding: (a: Member, b: Member) => number
}

/** A member of a group as the machine sees it. */
interface Placed<Member> extends Identity {
  readonly member: Member
  /** The group's head by the machine's rules. */
  readonly unit: string
}

/**
 * Says who stands for whom when people have decided too: groups lose the nodes that stand apart, and what people merged is joined whole,
 * each with the group that it is of. A function of the members and the decisions, so that no order of arrival shows.
 * @param groups as the machine's rules have them; a decided node that is in none of them, and is in the graph, as a group of its own
 */
export function decidedIdentities<Member extends { readonly id: string }>(
  groups: readonly (readonly Member[])[],
  { apart, merges }: WhoIsWho,
  rules: MachineRules<Member>,
): DecidedIdentity[] {
  const placed = groups.flatMap((group) => [
    ...placedIn(
      group.filter(({ id }) => !apart.has(id)),
      rules,
    ),
    ...group.filter(({ id }) => apart.has(id)).flatMap((member) => placedIn([member], rules)),
  ])
  const rootOf = joined(placed, merges)
  const mergesOf = groupBy(merges, ({ members }) => rootOf(members[0] ?? ''))
  return [...groupBy(placed, ({ id }) => rootOf(id))].flatMap(([root, members]) => {
    const own = mergesOf.get(root)
    return own === undefined ? members.map(byMachine) : byPeople(members, own, rules)
  })
}

const placedIn = <Member>(group: readonly Member[], { identities }: MachineRules<Member>): Placed<Member>[] =>
  identities(group).flatMap((identity, index) => {
    const member = group[index]
    return member === undefined ? [] : [{ ...identity, member, unit: identity.canonical }]
  })

const byMachine = ({ id, canonical, reason, score }: Identity): DecidedIdentity => ({ id, canonical, reason, score, decision: null })

/** Joins what is of one group of the machine's and what is of one merge; a node that is not in the graph joins others all the same. */
function joined(placed: readonly { readonly id: string; readonly unit: string }[], merges: readonly Merge[]): (id: string) => string {
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
  for (const { members } of merges) for (const member of members) join(member, members[0] ?? member)
  return rootOf
}

/** One group that people joined. The node that the last merge puts first stands for it; where none of those is there, the first by standing. */
function byPeople<Member>(members: readonly Placed<Member>[], merges: readonly Merge[], rules: MachineRules<Member>): DecidedIdentity[] {
  const there = new Map(members.map((member) => [member.id, member]))
  const latestFirst = [...merges].reverse()
  const chosen = latestFirst.flatMap(({ members: named, decision }) => {
    const first = decision.targets[0] ?? ''
    return named.includes(first) ? (there.get(first) ?? []) : []
  })[0]
  const head = chosen ?? members.filter(({ id, unit }) => id === unit).sort((a, b) => rules.byStanding(a.member, b.member))[0]
  if (head === undefined || members.length === 1)
    return members.map(({ id }) => ({ id, canonical: id, reason: null, score: 1, decision: null }))
  return members.map((member) => {
    const { id, unit, canonical, reason } = member
    if (id === head.id) return { id, canonical: id, reason: null, score: 1, decision: null }
    const named = latestFirst.find((merge) => merge.members.includes(id))
    if (named !== undefined) return { id, canonical: head.id, reason: wordsOf(named.decision), score: 1, decision: named.decision }
    if (unit === head.unit && canonical === head.id) return { id, canonical, reason, score: member.score, decision: null }
    return carried(member, head, members, { latestFirst, rules })
  })
}

/** One that no merge names, and that goes with another of its group. */
function carried<Member>(
  { id, unit, score }: Placed<Member>,
  head: Placed<Member>,
  members: readonly Placed<Member>[],
  { latestFirst, rules }: { readonly latestFirst: readonly Merge[]; readonly rules: MachineRules<Member> },
): DecidedIdentity {
  const group = new Map(members.filter((member) => member.unit === unit).map((member) => [member.id, member]))
  const merge = latestFirst.find((one) => one.members.some((member) => group.has(member)))
  const named = [...(merge?.members ?? [])].filter((member) => group.has(member)).sort()[0]
  const partner = group.get(named ?? '')
  if (merge === undefined || partner === undefined) return { id, canonical: head.id, reason: null, score, decision: null }
  const reason = `one with ${rules.nameOf(partner.member)}, which was ${wordsOf(merge.decision)}`
  return { id, canonical: head.id, reason, score: Math.min(score, partner.score), decision: merge.decision }
}

const wordsOf = ({ by, at, note }: Decision): string => `merged by ${by} on ${at.slice(0, 10)}${note === null ? '' : `: ${note}`}`
