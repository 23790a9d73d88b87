import type { Graph } from '../graph/port.ts'
import type { WordRarity } from '../language/word-rarity.ts'
import type { Changes } from './changes/changes.ts'
import { type RowBudget, rowBudget } from './loading/row-budget.ts'

/** Ids of the places of the world that bear a name in any spelling, whether the graph has them or not. */
export type PlacesNamed = (name: string) => readonly string[]

/** What answers need besides the graph. */
export interface Knowledge {
  readonly placesNamed: PlacesNamed
  readonly wordRarity: WordRarity
}

/** Addresses that open Neo4j Browser, beside the server that is the store, with what the desk shows. */
export interface Neo4jBrowser {
  /** What stands around some nodes, by their canonical ids; `first` neighbours over each kind of edge. */
  around(ids: readonly string[], first: number): string
  /** The way of a statement or figure. */
  wayOf(claim: string): string
}

/** What every resolver of one request shares. Loaders keep what they read in it, so a new one must be made for each request. */
export interface Context extends Knowledge {
  readonly graph: Graph
  readonly budget: RowBudget
  /** What changes go through; null where none are taken. */
  readonly changes: Changes | null
  /** Null where the store is no server, or where its Browser is no matter of those who ask. */
  readonly neo4jBrowser: Neo4jBrowser | null
  /** Loaders keep what they read under `since`: a change puts another in its place, since what was read before may no longer be so. */
  readonly reads: { since: object }
}

/** The context of one request over a graph. */
export const requestContext = (
  graph: Graph,
  { placesNamed, wordRarity }: Knowledge,
  changes: Changes | null = null,
  neo4jBrowser: Neo4jBrowser | null = null,
): Context => ({
  graph,
  placesNamed,
  wordRarity,
  budget: rowBudget(),
  changes,
  neo4jBrowser,
  reads: { since: {} },
})
