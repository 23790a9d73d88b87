import { z } from 'zod'
import type { Parameters, Query, Session } from '../port.ts'

const nothing = z.unknown()

/** How many rows go to the engine in one statement: enough to amortise the call, few enough to keep memory flat. */
const rowsAtOnce = 5000

/** A query of `cypher/write/` that takes `$rows` and answers nothing, with its rows; or one that takes `$ids`. */
export interface Write {
  readonly query: string
  readonly rows?: readonly unknown[]
  readonly ids?: readonly string[]
}

/** Sends all writes at once: a session runs what it is given in order, and none waits here for the answer to the one before. */
export async function writeAll(session: Session, writes: readonly Write[]): Promise<void> {
  await Promise.all(
    writes.flatMap(({ query, rows = [], ids = [] }) => [...sent(session, query, 'rows', rows), ...sent(session, query, 'ids', ids)]),
  )
}

function sent(session: Session, query: string, name: 'rows' | 'ids', values: readonly unknown[]): Promise<unknown>[] {
  const answers: Promise<unknown>[] = []
  for (let at = 0; at < values.length; at += rowsAtOnce) {
    answers.push(session.run({ name: `write/${query}`, row: nothing }, { [name]: values.slice(at, at + rowsAtOnce) }))
  }
  return answers
}

/** Runs a query of `cypher/write/` over a list of ids or keys; none where the list is empty. */
export async function overList<Row>(session: Session, query: Query<Row>, list: 'ids' | 'keys', values: readonly string[]): Promise<Row[]> {
  const parameters: Parameters = { [list]: values }
  return values.length === 0 ? [] : session.run(query, parameters)
}
