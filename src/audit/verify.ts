import { type AuditLine, beginning, readLine } from './entry.ts'

/** What is wrong with a trail, and at which line of the file, from 1. */
export interface Break {
  readonly line: number
  readonly what: 'changed' | 'missing before' | 'unfinished'
}

export interface Verdict {
  readonly lines: number
  readonly breaks: readonly Break[]
  /** Hash of the last whole line: who notes it elsewhere can tell later whether lines were cut off, or all written anew. */
  readonly head: string
  /** Whether a hash that was noted before is that of one of the lines; null where none was given. */
  readonly expected: boolean | null
}

/** Holds each line of a trail against the one before it. @param expected a hash noted before; null for none */
export function verifyTrail(text: string, expected: string | null = null): Verdict {
  const rows = text.split('\n')
  const rest = rows.pop() ?? ''
  const breaks: Break[] = []
  let last: Pick<AuditLine, 'seq' | 'hash'> = beginning
  let found = expected === beginning.hash
  for (const [index, row] of rows.entries()) {
    const line = readLine(row)
    if (line === null) {
      breaks.push({ line: index + 1, what: 'changed' })
      continue
    }
    if (line.before !== last.hash || line.seq !== last.seq + 1) breaks.push({ line: index + 1, what: 'missing before' })
    if (line.hash === expected) found = true
    last = line
  }
  if (rest !== '') breaks.push({ line: rows.length + 1, what: 'unfinished' })
  return { lines: rows.length, breaks, head: last.hash, expected: expected === null ? null : found }
}
