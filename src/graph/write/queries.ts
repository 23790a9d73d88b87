import { z } from 'zod'
import type { Parameters, Query, Session } from '../port.ts'

const nothing = z.unknown()

/** How many rows go to the engine in one statement: enough to amortise the call, few enough to keep memory flat. */
const rowsAtOnce = 5000

/** Runs a query of `cypher/write/` that takes `$rows` and answers nothing; none where there are no rows. */
export async function writeRows(session: Session, name: string, rows: readonly unknown[]): Promise<void> {
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    await session.run({ name: `write/${name}`, row: nothing }, { rows: rows.slice(at, at + rowsAtOnce) })
  }
}

/** Runs a query of `cypher/write/` over a list of ids or keys; none where the list is empty. */
export async function overList<Row>(session: Session, query: Query<Row>, list: 'ids' | 'keys', values: readonly string[]): Promise<Row[]> {
  const parameters: Parameters = { [list]: values }
  return values.length === 0 ? [] : session.run(query, parameters)
}
