import { z } from 'zod'
import { type Decision, decisionKinds } from '../../review/decision.ts'
import type { Session } from '../port.ts'
import { optional } from '../read/property.ts'

const standing = {
  name: 'write/standing-decisions',
  row: z.object({
    id: z.string(),
    kind: z.enum(decisionKinds),
    targets: z.array(z.string()),
    by: z.string(),
    at: z.string(),
    note: optional(z.string()),
  }),
}

/** The decisions of a graph that nobody took back. People take few, so that all are read at once. */
export const standingDecisions = (session: Session): Promise<Decision[]> => session.run(standing)
