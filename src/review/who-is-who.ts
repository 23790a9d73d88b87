import { type Decision, inOrderTaken, isReviewKind } from './decision.ts'

/** What standing decisions say together of who is who, or of what is one. */
export interface WhoIsWho {
  /** Nodes that stand apart from whatever the machine would join them to. */
  readonly apart: ReadonlySet<string>
  /** What is one by a person's word, in the order in which it was said. */
  readonly merges: readonly Merge[]
  /** Every node that a decision names, though a later one may have left nothing of it. */
  readonly named: ReadonlySet<string>
}

export interface Merge {
  readonly decision: Decision
  /** Who of them is left: a later split takes a node out. */
  readonly members: readonly string[]
}

/**
 * What decisions that were not undone say of who is who; a function of their set. The later word counts: a split takes its node out of the
 * merges before it, and a merge after it joins the node to those that it names and to no others.
 */
export function whoIsWho(decisions: readonly Decision[]): WhoIsWho {
  const apart = new Set<string>()
  let merges: Merge[] = []
  for (const decision of inOrderTaken(decisions)) {
    if (decision.kind === 'MERGE') merges.push({ decision, members: decision.targets })
    else if (decision.kind === 'SPLIT') {
      const taken = new Set(decision.targets)
      for (const one of taken) apart.add(one)
      merges = merges.map((merge) => ({ ...merge, members: merge.members.filter((member) => !taken.has(member)) }))
    }
  }
  const named = new Set(decisions.filter(({ kind }) => !isReviewKind(kind)).flatMap(({ targets }) => targets))
  return { apart, merges: merges.filter(({ members }) => members.length > 1), named }
}

/** What ids of each label of nodes that can be joined begin with. */
const beginnings = { Actor: 'actor:', Place: 'place:', Event: 'e:' } as const
export type JoinedLabel = keyof typeof beginnings
export const joinedLabels: readonly JoinedLabel[] = ['Actor', 'Place', 'Event']

/** Whether an id is of a label. */
export const isOfLabel = (label: JoinedLabel, id: string): boolean => id.startsWith(beginnings[label])

/** What is decided of nodes of one label. */
export function decidedOf(label: JoinedLabel, { apart, merges, named }: WhoIsWho): WhoIsWho {
  const own = (ids: Iterable<string>): string[] => [...ids].filter((id) => isOfLabel(label, id))
  const parts = merges.map((merge) => ({ ...merge, members: own(merge.members) }))
  return { apart: new Set(own(apart)), named: new Set(own(named)), merges: parts.filter(({ members }) => members.length > 1) }
}
