import { createHash } from 'node:crypto'
import { z } from 'zod'
import { AttestError } from '../errors.ts'

/** What a person decides: of actors who is who. */
export const decisionKinds = ['MERGE', 'SPLIT'] as const

const name = z.string().trim().min(1).max(200)
const note = z.string().trim().min(1).max(2000).nullable()

const decisionSchema = z.object({
  kind: z.enum(decisionKinds),
  /** Ids of the graph, whether it holds them or not. Of a MERGE the first stands for all. */
  targets: z.array(z.string().min(1).max(2000)).min(1).max(100),
  /** Who decides, as they call themselves. */
  by: name,
  /** Moment in UTC, ISO 8601. */
  at: z.iso.datetime(),
  note,
})

/** A decision as it was taken. It is never changed; what undoes it stands beside it. */
export interface Decision extends Readonly<z.output<typeof decisionSchema>> {
  readonly id: string
}

/** Who takes a decision back, when and why. */
const undoingSchema = z.object({ by: name, at: z.iso.datetime(), note })
export type Undoing = Readonly<z.output<typeof undoingSchema>>

/**
 * A decision of what somebody says, with its id: a function of all that it says, so that the same decision taken into a graph twice is one.
 * @throws AttestError `DECISION_INVALID`
 */
export function decisionOf(said: Omit<Decision, 'id'>): Decision {
  const decision = valid(decisionSchema, { ...said, targets: [...new Set(said.targets)] })
  if (decision.kind === 'MERGE' && decision.targets.length < 2) throw invalid('a merge names two actors or more')
  const { kind, targets, by, at, note: why } = decision
  const hash = createHash('sha256')
    .update(JSON.stringify([kind, targets, by, at, why]))
    .digest('hex')
  return { ...decision, id: `decision:${at}:${hash.slice(0, 8)}` }
}

/** What undoes a decision. Throws AttestError `DECISION_INVALID`. */
export const undoingOf = (said: Undoing): Undoing => valid(undoingSchema, said)

function valid<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw invalid(`${issue?.path.join('.') ?? 'decision'}: ${issue?.message ?? 'invalid'}`)
}

const invalid = (message: string): AttestError =>
  new AttestError({
    code: 'DECISION_INVALID',
    component: 'review/decision',
    message,
    remedy: 'say who decides (at most 200 characters), with a note of at most 2000, about 1 to 100 ids',
  })

/** Decisions in the order in which they count: by moment, then by id. */
export const inOrderTaken = (decisions: readonly Decision[]): Decision[] =>
  [...decisions].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1))
