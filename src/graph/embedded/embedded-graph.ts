import type { GrafeoDB, Transaction } from '@grafeo-db/js'
import { AttestError, causeOf } from '../../errors.ts'
import type { Graph, Parameters, Query, Session } from '../port.ts'
import { checkRows, queryFault } from '../query-fault.ts'
import type { QueryLibrary } from '../query-library.ts'
import { searchByWords, type WordsQuery } from '../search-words.ts'
import { oneAtATime } from './one-at-a-time.ts'

const byWords: WordsQuery = { name: 'search/words-embedded', index: (label) => ({ label }) }

/** The port over an open Grafeo database. Transactions and queries of `write/` run one at a time, reads beside them on committed data. */
export function embeddedGraph(db: GrafeoDB, queries: QueryLibrary, closed: () => void): Graph {
  const inTurn = oneAtATime()
  const outside = sessionOver(db, queries)
  return {
    engine: 'embedded',
    run: (query, parameters) =>
      query.name.startsWith('write/') ? inTurn(() => outside.run(query, parameters)) : outside.run(query, parameters),
    transaction: (work) => inTurn(() => transact(db.beginTransaction(), queries, work)),
    searchText: (label, text, limit) => searchByWords(outside, byWords, label, text, limit),
    // In turn, so that work under way is finished first.
    close: () =>
      inTurn(async () => {
        db.close()
        closed()
      }),
  }
}

async function transact<T>(transaction: Transaction, queries: QueryLibrary, work: (session: Session) => Promise<T>): Promise<T> {
  const result = await work(sessionOver(transaction, queries)).catch((thrown: unknown) => {
    transaction.rollback()
    throw thrown
  })
  commit(transaction)
  return result
}

function commit(transaction: Transaction): void {
  try {
    transaction.commit()
  } catch (cause) {
    const fault = { code: 'GRAPH_COMMIT', component: 'graph/embedded', message: `what was written cannot be kept: ${causeOf(cause)}` }
    throw new AttestError({ ...fault, remedy: 'see that the disk is not full, then load again: what was loaded before is kept' }, { cause })
  }
}

function sessionOver(engine: Pick<GrafeoDB, 'executeCypher'>, queries: QueryLibrary): Session {
  return {
    run: async <Row>(query: Query<Row>, parameters: Parameters = {}): Promise<Row[]> => {
      let rows: readonly unknown[] = []
      for (const statement of queries.statements(query.name)) rows = await rowsOf(engine, query.name, statement, parameters)
      return checkRows(query, rows)
    },
  }
}

async function rowsOf(engine: Pick<GrafeoDB, 'executeCypher'>, name: string, statement: string, parameters: Parameters) {
  try {
    return (await engine.executeCypher(statement, parameters)).toArray()
  } catch (cause) {
    throw queryFault(name, cause)
  }
}
