import type { Graph } from '../graph/port.ts'
import { type RowBudget, rowBudget } from './loading/row-budget.ts'

/** What every resolver of one request shares. Loaders keep what they read in it, so a new one must be made for each request. */
export interface Context {
  readonly graph: Graph
  readonly budget: RowBudget
}

/** The context of one request over a graph. */
export const requestContext = (graph: Graph): Context => ({ graph, budget: rowBudget() })
