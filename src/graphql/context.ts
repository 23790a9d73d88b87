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

/** What every resolver of one request shares. Loaders keep what they read in it, so a new one must be made for each request. */
export interface Context extends Knowledge {
  readonly graph: Graph
  readonly budget: RowBudget
  /** What changes go through; null where none are taken. */
  readonly changes: Changes | null
  /** Loaders keep what they read under `since`: a change puts another in its place, since what was read before may no longer be so. */
  readonly reads: { since: object }
}

/** The context of one request over a graph. */
export const requestContext = (graph: Graph, { placesNamed, wordRarity }: Knowledge, changes: Changes | null = null): Context => ({
  graph,
  placesNamed,
  wordRarity,
  budget: rowBudget(),
  changes,
  reads: { since: {} },
})
