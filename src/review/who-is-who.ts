import { type Decision, inOrderTaken, isReviewKind } from './decision.ts'

/** What standing decisions say together of who is who. */
export interface WhoIsWho {
  /** Actors that stand apart from whatever the machine would join them to. */
  readonly apart: ReadonlySet<string>
  /** What is one by a person's word, in the order in which it was said. */
  readonly merges: readonly Merge[]
  /** Every actor that a decision names, though a later one may have left nothing of it. */
  readonly named: ReadonlySet<string>
}

export interface Merge {
  readonly decision: Decision
  /** Who of them is left: a later split takes an actor out. */
  readonly actors: readonly string[]
}

/**
 * What decisions that were not undone say of who is who; a function of their set. The later word counts: a split takes its actor out of the
 * merges before it, and a merge after it joins the actor to those that it names and to no others.
 */
export function whoIsWho(decisions: readonly Decision[]): WhoIsWho {
  const apart = new Set<string>()
  let merges: Merge[] = []
  for (const decision of inOrderTaken(decisions)) {
    if (decision.kind === 'MERGE') merges.push({ decision, actors: decision.targets })
    else if (decision.kind === 'SPLIT') {
      const taken = new Set(decision.targets)
      for (const actor of taken) apart.add(actor)
      merges = merges.map((merge) => ({ ...merge, actors: merge.actors.filter((actor) => !taken.has(actor)) }))
    }
  }
  const named = new Set(decisions.filter(({ kind }) => !isReviewKind(kind)).flatMap(({ targets }) => targets))
  return { apart, merges: merges.filter(({ actors }) => actors.length > 1), named }
}
