import { AttestError } from '../../errors.ts'

/** Rows that one request may read: no answer that a person reads needs more, and nested lists multiply. */
const rowsPerRequest = 50_000

export interface RowBudget {
  /** @throws AttestError `QUERY_TOO_LARGE` when the request has read more rows than one may */
  spend(rows: number): void
}

export function rowBudget(limit = rowsPerRequest): RowBudget {
  let spent = 0
  return {
    spend: (rows) => {
      spent += rows
      if (spent <= limit) return
      throw new AttestError({
        code: 'QUERY_TOO_LARGE',
        component: 'graphql/limits',
        message: `the answer needs more than ${limit} rows of the graph`,
        remedy: 'ask for smaller pages with "first", or for fewer nested lists',
      })
    },
  }
}
