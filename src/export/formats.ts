import type { Session } from '../graph/port.ts'
import { jsonLines } from './json-lines.ts'

/** Writes a whole graph as text, piece by piece, so that memory does not grow with it. Throws `GRAPH_QUERY`. */
type Format = (graph: Session) => AsyncGenerator<string>

/** The names of `--format`; the first is taken where none is given. */
export const formatNames = ['jsonl'] as const
export type FormatName = (typeof formatNames)[number]

/** What a graph can be written as. */
export const formats: Readonly<Record<FormatName, Format>> = { jsonl: jsonLines }
