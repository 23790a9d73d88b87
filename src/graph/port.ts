import type { z } from 'zod'
import type { EngineName } from './capabilities.ts'

/** A query of `cypher/`: its file without extension ("read/articles-by-id"), and the schema that each row must fit. */
export interface Query<Row> {
  readonly name: string
  readonly row: z.ZodType<Row>
}

/** Parameters are plain data. Lists of rows go in as `$rows`. A missing optional filter is null, never left out. */
export type Parameters = Readonly<Record<string, unknown>>

/** What both a graph and a transaction on it can do. */
export interface Session {
  /**
   * Runs a query and checks every row. In a transaction queries run in the order in which they are asked, and none need wait for the answer
   * to the one before. Throws `GRAPH_QUERY` with the query's name.
   */
  run<Row>(query: Query<Row>, parameters?: Parameters): Promise<Row[]>
}

export interface TextHit {
  readonly id: string
  readonly score: number
}

/** A store of the graph. Engines: embedded (default) and, on a server, Neo4j. Only an engine's own file knows its engine. */
export interface Graph extends Session {
  /** What it can do and what it cannot is in `capabilities.ts`. */
  readonly engine: EngineName
  /** Articles a transaction that serve it best, where nobody says otherwise. */
  readonly usualBatch: number
  /** All or nothing. Throws what `work` throws, after rolling back, and `GRAPH_COMMIT` where the disk refuses what was written. */
  transaction<T>(work: (session: Session) => Promise<T>): Promise<T>
  /**
   * Runs `work`, which only reads, while nobody writes to the graph: those who would wait. It may be run again where the connection fails.
   */
  unchanging<T>(work: (session: Session) => Promise<T>): Promise<T>
  /**
   * What the graph has come to: another text after each write that Attest makes, whichever process makes it. Two reads with the same text before
   * and after them were of one state. What somebody else writes into a server's database is not counted.
   */
  revision(): Promise<string>
  /** As `searchByWords`, of the nodes of one label: at most `limit`, the best first. */
  searchText(label: string, text: string, limit: number): Promise<TextHit[]>
  close(): Promise<void>
}
