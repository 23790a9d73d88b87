import { createHash } from 'node:crypto'
import { z } from 'zod'

export const outcomes = ['done', 'refused', 'failed'] as const

/** What is said of one thing that was done: no text of articles, no notes, no keys. */
export const eventSchema = z.strictObject({
  /** The moment as ISO 8601 in UTC. */
  at: z.string(),
  /** Who: the name of a key or token; on the command line the account of the machine. */
  who: z.string(),
  how: z.enum(['http', 'command line']),
  /** `Mutation.review`, `attest load`. */
  action: z.string(),
  /** Ids, formats and numbers of what it was about. */
  about: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])),
  outcome: z.enum(outcomes),
  /** The code of the fault, where there was one. */
  code: z.string().nullable(),
})
export type AuditEvent = z.output<typeof eventSchema>

/** A line of the trail: its place, what happened, the hash of the line before, and its own. */
const lineSchema = z.strictObject({
  seq: z.int().positive(),
  ...eventSchema.shape,
  before: z.string(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
})
export type AuditLine = z.output<typeof lineSchema>

/** What the first line stands behind. */
export const beginning = { seq: 0, hash: '0'.repeat(64) } as const

/** The line that an event is behind another, as it is written. */
export function lineAfter({ seq, hash: before }: Pick<AuditLine, 'seq' | 'hash'>, event: AuditEvent): string {
  const line = { seq: seq + 1, ...event, before }
  return JSON.stringify({ ...line, hash: hashOf(line) })
}

const hashOf = (line: Omit<AuditLine, 'hash'>): string => createHash('sha256').update(JSON.stringify(line)).digest('hex')

/** A line as it was written; null for any other text, and for one that was changed. */
export function readLine(text: string): AuditLine | null {
  try {
    const line = lineSchema.parse(JSON.parse(text))
    const { hash, ...rest } = line
    // The order of keys is part of what was written.
    return JSON.stringify({ ...rest, hash: hashOf(rest) }) === text && hash === hashOf(rest) ? line : null
  } catch {
    return null
  }
}
