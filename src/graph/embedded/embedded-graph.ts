import type { GrafeoDB, Transaction } from '@grafeo-db/js'
import { AttestError, causeOf } from '../../errors.ts'
import type { Graph, Parameters, Query, Session } from '../port.ts'
import { checkRows, queryFault } from '../query-fault.ts'
import type { QueryLibrary } from '../query-library.ts'
import { searchByWords, type WordsQuery } from '../search-words.ts'
import { oneAtATime, untilOneFails } from './one-at-a-time.ts'

/** More leave more of their rows behind in the engine's memory. */
const usualBatch = 50

/** What the store of a database does at its turns. */
interface Keeper {
  /** After a commit, before anybody hears of it. */
  readonly committed: () => void
  readonly closed: () => void
}

const byWords: WordsQuery = { name: 'search/words-embedded', index: (label) => ({ label }) }

/** The port over an open Grafeo database. Transactions and queries of `write/` run one at a time, reads beside them on committed data. */
export function embeddedGraph(db: GrafeoDB, queries: QueryLibrary, { committed, closed }: Keeper): Graph {
  const inTurn = oneAtATime()
  const outside = sessionOver(db, queries)
  let revision = 0
  const changing = <T>(work: () => Promise<T>): Promise<T> =>
    inTurn(async () => {
      revision++
      try {
        return await work()
      } finally {
        // What was read while it was written may be of either state.
        revision++
      }
    })
  return {
    engine: 'embedded',
    usualBatch,
    run: (query, parameters) =>
      query.name.startsWith('write/') ? changing(() => outside.run(query, parameters)) : outside.run(query, parameters),
    transaction: (work) => changing(() => transact(db.beginTransaction(), queries, committed, work)),
    // The lock on its file keeps other processes out: open for writing it has one writer, open for reading none.
    unchanging: (work) => inTurn(() => work(outside)),
    revision: () => Promise.resolve(String(revision)),
    searchText: (label, text, limit) => searchByWords(outside, byWords, label, text, limit),
    // In turn, so that work under way is finished first.
    close: () =>
      inTurn(async () => {
        db.close()
        closed()
      }),
  }
}

async function transact<T>(
  transaction: Transaction,
  queries: QueryLibrary,
  committed: () => void,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const inTurn = untilOneFails()
  const session = sessionOver(transaction, queries)
  const result = await work({ run: (query, parameters) => inTurn(() => session.run(query, parameters)) }).catch(async (thrown: unknown) => {
    // What waits behind a failure is never begun, so that nothing of the transaction runs any more after this.
    await inTurn(async () => undefined).catch(() => undefined)
    transaction.rollback()
    throw thrown
  })
  commit(transaction, committed)
  return result
}

function commit(transaction: Transaction, committed: () => void): void {
  try {
    transaction.commit()
    committed()
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
