import { readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { AttestError } from '../errors.ts'
import type { Graph } from '../graph/port.ts'
import { decisionsById } from '../graph/read/decisions.ts'
import { undoDecision, writeDecisions } from '../graph/write/write-decisions.ts'
import { claimReviewSchema } from '../review/claim-review.ts'
import { type Decision, decisionKinds, decisionOf, undoingOf } from '../review/decision.ts'
import type { Terminal } from './terminal.ts'

const shown = z.array(
  z.object({
    id: z.string(),
    kind: z.enum(decisionKinds),
    targets: z.array(z.string()),
    by: z.string(),
    at: z.string(),
    note: z.string().nullable(),
    review: claimReviewSchema.nullable(),
    undoneBy: z.string().nullable(),
    undoneAt: z.string().nullable(),
    undoneNote: z.string().nullable(),
  }),
)

/**
 * Takes into a graph the decisions that `attest decisions --json` printed of another, those that were undone too.
 * @param file `-` for standard input
 * @returns how many were not there yet
 * @throws AttestError `CLI_DECISIONS` for what that command did not print, `DECISION_INVALID`
 */
export async function takeDecisions(graph: Graph, file: string, terminal: Terminal): Promise<number> {
  const given = parsed(file === '-' ? await text(terminal.stdin) : readFileSync(file, 'utf8'))
  const decisions = given.map(asTaken)
  const known = new Map(
    (await graph.run(decisionsById, { keys: decisions.map(({ id }) => id) })).map(({ key, entry }) => [key, entry] as const),
  )
  await writeDecisions(graph, decisions)
  for (const { id, undoneBy, undoneAt, undoneNote } of given) {
    if (undoneBy === null || undoneAt === null || (known.get(id)?.undoneBy ?? null) !== null) continue
    await undoDecision(graph, id, undoingOf({ by: undoneBy, at: undoneAt, note: undoneNote }))
  }
  return decisions.filter(({ id }) => !known.has(id)).length
}

/** The decision with the id that it had. */
function asTaken({ id, kind, targets, by, at, note, review }: z.output<typeof shown>[number]): Decision {
  const decision = decisionOf({ kind, targets, by, at, note, review })
  if (decision.id === id) return decision
  throw unreadable(`${id} says something else than when it was taken`)
}

function parsed(json: string): z.output<typeof shown> {
  try {
    return shown.parse(JSON.parse(json))
  } catch (thrown) {
    throw unreadable('no decisions can be read there', thrown)
  }
}

const unreadable = (message: string, cause?: unknown): AttestError =>
  new AttestError(
    { code: 'CLI_DECISIONS', component: 'cli/decisions', message, remedy: 'give what attest decisions --json printed, unchanged' },
    { cause },
  )
