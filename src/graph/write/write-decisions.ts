import { AttestError } from '../../errors.ts'
import { type Decision, inOrderTaken, type Undoing } from '../../review/decision.ts'
import { decidedOf, isOfLabel, type JoinedLabel, joinedLabels, type WhoIsWho, whoIsWho } from '../../review/who-is-who.ts'
import type { Graph, Session } from '../port.ts'
import { type DecisionNode, decisionsById } from '../read/decisions.ts'
import { regroupedByDecision } from './actor-groups.ts'
import { reviewWrites } from './claim-reviews.ts'
import { eventsRedecided } from './event-decisions.ts'
import { placesDecided } from './place-decisions.ts'
import { type Write, writeAll } from './queries.ts'
import type { NodeRow, Properties } from './rows.ts'
import { standingDecisions } from './standing-decisions.ts'

/**
 * Takes decisions into a graph, all or nothing, and lets them hold for what it contains. They hold for what is loaded later too, and may name
 * what no article names yet. One that is there already is left as it is.
 * @throws AttestError `GRAPH_QUERY`, `GRAPH_COMMIT`
 */
export const writeDecisions = (graph: Graph, decisions: readonly Decision[]): Promise<void> =>
  graph.transaction((session) => writeDecisionsIn(session, decisions))

/** As `writeDecisions`, as a part of a transaction. */
export async function writeDecisionsIn(session: Session, decisions: readonly Decision[]): Promise<void> {
  const known = await decisionsIn(
    session,
    decisions.map(({ id }) => id),
  )
  const fresh = decisions.filter(({ id }) => !known.has(id))
  await writeAll(session, [{ query: 'decisions', rows: inOrderTaken(fresh).map(decisionRow) }])
  await applied(session, fresh)
}

/**
 * Takes a decision back: what it did is undone as if it had never been taken; that it was taken, and who took it back, stays.
 * @throws AttestError `DECISION_UNKNOWN`, `DECISION_UNDONE`, `GRAPH_QUERY`, `GRAPH_COMMIT`
 */
export async function undoDecision(graph: Graph, id: string, { by, at, note }: Undoing): Promise<void> {
  await graph.transaction(async (session) => {
    const decision = (await decisionsIn(session, [id])).get(id)
    if (decision === undefined) throw unknown(id)
    if (decision.undoneBy !== null) throw undone(decision, decision.undoneBy)
    const props = { undoneBy: by, undoneAt: at, undoneNote: note }
    await writeAll(session, [{ query: 'decision-undone', rows: [{ id, props }] }])
    await applied(session, [decision])
  })
}

async function decisionsIn(session: Session, ids: readonly string[]): Promise<Map<string, DecisionNode>> {
  if (ids.length === 0) return new Map()
  return new Map((await session.run(decisionsById, { keys: ids })).map(({ key, entry }) => [key, entry]))
}

/** The links of each label to be rewritten, for what is decided now and nodes that decisions named before. */
const redecided: Readonly<Record<JoinedLabel, (session: Session, decided: WhoIsWho, more: readonly string[]) => Promise<Write[]>>> = {
  Actor: regroupedByDecision,
  Place: (session, decided, more) => placesDecided(session, decided, { more }),
  Event: eventsRedecided,
}

/** Rewrites what changes with these decisions: who is who, and what is said of claims. */
async function applied(session: Session, changed: readonly Decision[]): Promise<void> {
  const targets = changed.flatMap(({ targets: ids, review }) => (review === null ? ids : []))
  if (targets.length > 0) {
    const decided = whoIsWho(await standingDecisions(session))
    for (const label of joinedLabels) {
      const own = targets.filter((id) => isOfLabel(label, id))
      if (own.length > 0) await writeAll(session, await redecided[label](session, decidedOf(label, decided), own))
    }
  }
  const articles = changed.flatMap(({ review }) => review?.about.article ?? [])
  await writeAll(session, await reviewWrites(session, [...new Set(articles)]))
}

const decisionRow = ({ id, kind, targets, by, at, note, review }: Decision): NodeRow => ({
  id,
  props: { name: `${kind.toLowerCase()} by ${by}`, order: `${at} ${id}`, kind, targets, by, at, note, ...reviewProperties(review) },
})

/** A review as properties of its decision: the words apart, so that it can be read and found by them. */
const reviewProperties = (review: Decision['review']): Properties => {
  if (review === null) return {}
  const { about, correction } = review
  const { label, part, article, quote, reading } = about
  return {
    label,
    part,
    article,
    ...quote,
    reading: JSON.stringify(reading),
    correction: correction === null ? null : JSON.stringify(correction),
  }
}

const unknown = (id: string): AttestError =>
  new AttestError({
    code: 'DECISION_UNKNOWN',
    component: 'graph/write',
    message: `no decision has the id ${id}`,
    remedy: 'see the list: attest decisions, or decisions in GraphQL',
  })

const undone = ({ id }: DecisionNode, by: string): AttestError =>
  new AttestError({
    code: 'DECISION_UNDONE',
    component: 'graph/write',
    message: `${id} was undone before, by ${by}`,
    remedy: 'take the decision anew where it shall hold again',
  })
