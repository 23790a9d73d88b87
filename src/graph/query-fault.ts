import type { z } from 'zod'
import { AttestError, causeOf } from '../errors.ts'
import type { Query } from './port.ts'

/** What an engine throws for a query that failed: `GRAPH_QUERY`, with the query's name and the engine's own words as the cause. */
export const queryFault = (name: string, cause: unknown): AttestError =>
  new AttestError(
    {
      code: 'GRAPH_QUERY',
      component: 'graph/query',
      message: `query ${name} failed: ${causeOf(cause)}`,
      remedy: 'this is a defect of Attest or a damaged store: run "attest check", and report the query\'s name',
    },
    { cause },
  )

/** Checks the rows that an engine gave for a query. Throws `GRAPH_QUERY` naming the query, the row and the column. */
export function checkRows<Row>(query: Query<Row>, rows: readonly unknown[]): Row[] {
  return rows.map((row, index) => {
    const checked: z.ZodSafeParseResult<Row> = query.row.safeParse(row)
    if (checked.success) return checked.data
    const issue = checked.error.issues[0]
    throw queryFault(query.name, new Error(`row ${index}, column ${issue?.path.join('.') ?? '?'}: ${issue?.message ?? 'invalid'}`))
  })
}
