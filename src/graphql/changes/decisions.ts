import type { DecisionNode } from '../../graph/read/decisions.ts'
import { decisionsById } from '../../graph/read/decisions.ts'
import type { AnyNode } from '../../graph/read/nodes.ts'
import { type Said, takeDecision } from '../../graph/write/take-decision.ts'
import { undoDecision } from '../../graph/write/write-decisions.ts'
import { undoingOf } from '../../review/decision.ts'
import type { Context } from '../context.ts'
import { loadNode, present } from '../loading/by-id.ts'
import { one } from '../loading/keyed.ts'
import { type Changed, type Changes, change } from './changes.ts'

/** Who decides, and why. */
export interface Decider {
  readonly by: string
  readonly note?: string | null
}

/** What came of a decision, as GraphQL shows it. */
export interface DecisionTaken {
  readonly decision: DecisionNode | null
  readonly nodes: AnyNode[]
  readonly fault: Changed<unknown>['fault']
}

const loadDecision = one(decisionsById)

/** Takes a decision. Throws `CHANGES_OFF`, `CHANGES_BUSY`. */
export const decide = (context: Context, said: Pick<Said, 'kind' | 'targets' | 'label'>, { by, note }: Decider): Promise<DecisionTaken> =>
  decided(context, async ({ now }) => (await takeDecision(context.graph, { ...said, by, note: note ?? null }, now())).id)

/** Takes a decision back. Throws `CHANGES_OFF`, `CHANGES_BUSY`. */
export const undo = (context: Context, id: string, { by, note }: Decider): Promise<DecisionTaken> =>
  decided(context, async ({ now }) => {
    await undoDecision(context.graph, id, undoingOf({ by, at: now(), note: note ?? null }))
    return id
  })

/** Makes a change that answers with the id of its decision. */
export async function decided(context: Context, work: (changes: Changes) => Promise<string>): Promise<DecisionTaken> {
  const { made, fault } = await change(context, work)
  return made === null ? { decision: null, nodes: [], fault } : taken(context, made)
}

async function taken(context: Context, id: string): Promise<DecisionTaken> {
  const decision = present(await loadDecision(context, id), id)
  const found = await Promise.all(decision.targets.map((target) => loadNode(context, target)))
  const nodes = new Map(found.flatMap((node) => (node === null ? [] : [[node.id, node] as const])))
  return { decision, nodes: [...nodes.values()], fault: null }
}
