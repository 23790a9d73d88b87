import { type Session as DriverSession, isRetryableError, session as modes, Neo4jError, type QueryResult } from 'neo4j-driver'
import { z } from 'zod'
import type { Graph, Parameters, Query, Session } from '../port.ts'
import { checkRows, queryFault } from '../query-fault.ts'
import type { QueryLibrary } from '../query-library.ts'
import { searchByWords, type WordsQuery } from '../search-words.ts'
import type { Connection } from './connection.ts'
import { driverValue } from './driver-values.ts'
import { isTooLarge, serverFault } from './faults.ts'
import { sharedLooks } from './shared-looks.ts'

/** What a session and a transaction of the driver have in common. */
interface Runner {
  run(statement: string, parameters: unknown): PromiseLike<QueryResult>
}

/** Each transaction costs the server a commit to every full-text index, and plans of its own where lists are short. */
const usualBatch = 200

/** Asked in a transaction that may not write, as a user who may only read must. */
const onlyReads = /^((read|check|search|scan|browser)\/|store\/(mark|labels|taken-labels|revision)$)/
const byWords: WordsQuery = { name: 'search/words-neo4j', index: (label) => ({ index: `${label.toLowerCase()}_words` }) }
const writersTurn = { name: 'store/writers-turn', row: z.unknown() }
const revision = { name: 'store/revision', row: z.object({ revision: z.string() }) }

/**
 * The port over a server. Every query keeps the marks of what came before (bookmarks), so that a cluster's members answer with what this
 * process has written.
 */
export function neo4jGraph(connection: Connection, queries: QueryLibrary): Graph {
  const bookmarkManager = connection.driver.executeQueryBookmarkManager
  const within = async <T>(mode: 'READ' | 'WRITE', work: (session: DriverSession) => Promise<T>): Promise<T> => {
    const { driver, database } = connection
    const session = driver.session({ bookmarkManager, defaultAccessMode: modes[mode], ...(database !== undefined && { database }) })
    try {
      return await work(session)
    } finally {
      await session.close()
    }
  }
  const run = <Row>(query: Query<Row>, parameters: Parameters = {}): Promise<Row[]> =>
    withFaults(
      connection,
      () => query.name,
      async () => {
        const sent = driverValue(parameters)
        let rows: unknown[] = []
        for (const statement of queries.statements(query.name)) {
          rows = onlyReads.test(query.name)
            ? await within('READ', (session) => read(session, statement, sent))
            : await within('WRITE', (session) =>
                session.executeWrite(async (transaction) => rowsOf(await transaction.run(statement, sent))),
              )
        }
        return checkRows(query, rows)
      },
    )
  const transaction = <T>(work: (session: Session) => Promise<T>): Promise<T> =>
    within('WRITE', (session) => transact(session, connection, queries, work))
  return {
    engine: 'neo4j',
    usualBatch,
    run: (query, parameters) =>
      query.name.startsWith('write/') ? transaction((session) => session.run(query, parameters)) : run(query, parameters),
    transaction,
    // It holds the turn of writers until it ends.
    unchanging: transaction,
    // Questions that come together are answered by one look.
    revision: sharedLooks(async () => (await run(revision))[0]?.revision ?? ''),
    searchText: (label, text, limit) => searchByWords({ run }, byWords, label, text, limit),
    close: () => connection.driver.close(),
  }
}

/** A read in one round trip; where the connection fails it, the driver's own retries, which cost one more, take over. */
async function read(session: DriverSession, statement: string, parameters: unknown): Promise<unknown[]> {
  try {
    return rowsOf(await session.run(statement, parameters))
  } catch (thrown) {
    if (!(thrown instanceof Neo4jError && isRetryableError(thrown))) throw thrown
    return session.executeRead(async (transaction) => rowsOf(await transaction.run(statement, parameters)))
  }
}

/**
 * One transaction of the driver, which runs `work` again where the connection or a deadlock fails it. Writers take turns on the mark of the
 * store, whose revision each of them moves on: what they write depends on what is there. Nothing waits for the turn, since the server runs what it is sent in order.
 */
async function transact<T>(
  session: DriverSession,
  connection: Connection,
  queries: QueryLibrary,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  let failed = 'of a transaction'
  const over = (runner: Runner): Session => {
    let isWell = true
    return {
      run: async <Row>(query: Query<Row>, parameters: Parameters = {}): Promise<Row[]> => {
        let rows: unknown[] = []
        try {
          for (const statement of queries.statements(query.name)) rows = rowsOf(await runner.run(statement, driverValue(parameters)))
        } catch (thrown) {
          // Those behind the first that failed fail with it. The driver's faults pass as they are, so that it knows which to try again.
          if (isWell) failed = query.name
          isWell = false
          throw isTooLarge(thrown) ? (serverFault(thrown, connection, true) ?? thrown) : thrown
        }
        return checkRows(query, rows)
      },
    }
  }
  return withFaults(
    connection,
    () => failed,
    () =>
      session.executeWrite(async (transaction) => {
        const inside = over(transaction)
        const [, result] = await Promise.all([inside.run(writersTurn), work(inside)])
        return result
      }),
  )
}

const rowsOf = ({ records }: QueryResult): unknown[] => records.map((record) => record.toObject())

async function withFaults<T>(connection: Connection, asked: () => string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (thrown) {
    if (thrown instanceof Neo4jError) throw serverFault(thrown, connection, true) ?? queryFault(asked(), thrown)
    throw thrown
  }
}
