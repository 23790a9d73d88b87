import { AttestError } from '../../errors.ts'
import { type Decision, decisionOf } from '../../review/decision.ts'
import { type JoinedLabel, joinedLabels } from '../../review/who-is-who.ts'
import type { Graph, Session } from '../port.ts'
import { latestDecisions } from '../read/decisions.ts'
import { canonicalIds } from '../read/nodes.ts'
import { writeDecisionsIn } from './write-decisions.ts'

/** What a person says, who they are, and why. */
export interface Said extends Pick<Decision, 'kind' | 'targets' | 'by' | 'note'> {
  /** The label that all targets must have; any that can be joined where it is left out. */
  readonly label?: JoinedLabel
}

/**
 * Takes what a person says as a decision into the graph, all or nothing, and lets it hold. It counts after every decision that is there,
 * whatever their clocks said.
 * @param now the moment as ISO 8601 in UTC
 * @throws AttestError `DECISION_INVALID`, `DECISION_TARGET` (an id names no actor, place or event of the graph, or they are of two kinds), `GRAPH_QUERY`, `GRAPH_COMMIT`
 */
export const takeDecision = (graph: Graph, { label, ...said }: Said, now: string): Promise<Decision> =>
  graph.transaction(async (session) => {
    // What is wrong in itself is told before what the graph lacks.
    const { targets } = decisionOf({ ...said, at: now })
    const [at] = await Promise.all([momentAfterAll(session, now), refuseUnknown(session, targets, label)])
    const decision = decisionOf({ ...said, at })
    await writeDecisionsIn(session, [decision])
    return decision
  })

/** `now` or, where that is no later than the latest decision of the graph, the millisecond after it. */
export async function momentAfterAll(session: Session, now: string): Promise<string> {
  const [latest] = await session.run(latestDecisions, { about: null, limit: 1 })
  return latest === undefined ? now : laterOf(now, latest.at)
}

/** `now` or, where that is no later than another moment, the millisecond after that. */
const laterOf = (now: string, other: string): string => (now > other ? now : new Date(Date.parse(other) + 1).toISOString())

/** Throws where an id names nothing in the graph that can be joined, or where they are of two kinds: a decision on a misspelt one would never do anything. */
async function refuseUnknown(session: Session, ids: readonly string[], only?: JoinedLabel): Promise<void> {
  const allowed = only === undefined ? joinedLabels : [only]
  const rows = await session.run(canonicalIds, { keys: ids })
  const labels = new Map(rows.flatMap(({ key, entry }) => allowed.flatMap((label) => (label === entry.label ? [[key, label]] : []))))
  const unknown = ids.find((id) => !labels.has(id))
  if (unknown !== undefined) {
    const remedy =
      'find ids by name with the query { actors(filter: { name: "NAME" }) { nodes { id name mergedFrom { id caption } } } }, or places, or events'
    throw misplaced(`no ${allowed.join(', ').toLowerCase()} has the id “${unknown}”`, remedy)
  }
  const [first, other] = [...new Set(labels.values())]
  if (first !== undefined && other !== undefined)
    throw misplaced(
      `some of these ids are of the kind ${first}, others of the kind ${other}`,
      'join actors with actors, places with places, events with events',
    )
}

const misplaced = (message: string, remedy: string): AttestError =>
  new AttestError({ code: 'DECISION_TARGET', component: 'graph/write', message, remedy })
