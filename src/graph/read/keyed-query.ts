import { z } from 'zod'
import type { Query } from '../port.ts'

/** A row of a query that answers for many keys at once. */
interface KeyedRow<Entry> {
  readonly key: string
  readonly entry: Entry
}

/** One round trip for many keys; a key has no row, one or several. */
export type KeyedQuery<Entry> = Query<KeyedRow<Entry>>

/** A query that gives nodes for keys. */
export const keyedNodes = <Node>(name: string, node: z.ZodType<Node>): KeyedQuery<Node> => ({
  name: `read/${name}`,
  row: z.object({ key: z.string(), node }).transform(({ key, node: entry }) => ({ key, entry })),
})

/** A query that gives columns of its own for keys. */
export const keyedColumns = <Entry>(name: string, entry: z.ZodType<Entry>): KeyedQuery<Entry> => ({
  name: `read/${name}`,
  row: z.looseObject({ key: z.string() }).transform(({ key, ...columns }) => ({ key, entry: entry.parse(columns) })),
})
