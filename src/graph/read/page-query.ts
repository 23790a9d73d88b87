import { z } from 'zod'
import type { Query } from '../port.ts'

/** One entry of a list: the key of what it belongs to, its place in the list's order, and itself. */
export interface PageRow<Entry> {
  readonly key: string
  readonly position: string
  readonly entry: Entry
}

/** A list that can be paged in both directions and counted: `NAME.cypher` and `NAME-count.cypher`. */
export interface PageQuery<Entry> {
  readonly page: Query<PageRow<Entry>>
  readonly count: Query<{ key: string; total: number }>
  /** The same page where an index gives the order of the list, so that it costs the same in a list of any length. */
  readonly ordered?: Query<PageRow<Entry>>
}

const place = { key: z.string(), position: z.string() }
const countRow = z.object({ key: z.string(), total: z.number() })

/** A list of nodes. */
export const nodePages = <Node>(name: string, node: z.ZodType<Node>): PageQuery<Node> => ({
  page: nodePage(name, node),
  count: { name: `read/${name}-count`, row: countRow },
})

const nodePage = <Node>(name: string, node: z.ZodType<Node>): Query<PageRow<Node>> => ({
  name: `read/${name}`,
  row: z.object({ ...place, node }).transform(({ key, position, node: entry }) => ({ key, position, entry })),
})

/**
 * All nodes of a label in the order of their property `order`, between the bounds `$above` and `$below`. An index serves one direction of
 * it only, so there is a `NAME-backward.cypher` too.
 */
export interface WholeQuery<Entry> extends PageQuery<Entry> {
  readonly backward: Query<PageRow<Entry>>
}

/** The list of all nodes of a label. */
export const wholePages = <Node>(name: string, node: z.ZodType<Node>): WholeQuery<Node> => ({
  ...nodePages(name, node),
  backward: nodePage(`${name}-backward`, node),
})

/** A list whose entries are edges, each given by columns of its own. */
export const edgePages = <Edge>(name: string, edge: z.ZodType<Edge>): PageQuery<Edge> => ({
  page: {
    name: `read/${name}`,
    row: z.looseObject(place).transform(({ key, position, ...columns }) => ({ key, position, entry: edge.parse(columns) })),
  },
  count: { name: `read/${name}-count`, row: countRow },
})

/** A list that can also be narrowed by its entries' other ends, which costs: `NAME-narrowed.cypher` checks those conditions. */
export interface NarrowableQuery<Entry> {
  readonly wide: PageQuery<Entry>
  readonly narrowed: PageQuery<Entry>
}

/** A list of nodes that can be narrowed. */
export const narrowableNodes = <Node>(name: string, node: z.ZodType<Node>): NarrowableQuery<Node> => ({
  wide: nodePages(name, node),
  narrowed: nodePages(`${name}-narrowed`, node),
})

/** A list of nodes that may be long: `NAME-ordered.cypher` reads a page by an index. */
export const orderedNodes = <Node>(name: string, node: z.ZodType<Node>): PageQuery<Node> => ({
  ...nodePages(name, node),
  ordered: nodePage(`${name}-ordered`, node),
})

/** A list of nodes that can be narrowed and may be long: `NAME-ordered.cypher` reads a page of either kind by an index. */
export const longNodes = <Node>(name: string, node: z.ZodType<Node>): NarrowableQuery<Node> => {
  const { wide, narrowed } = narrowableNodes(name, node)
  const ordered = nodePage(`${name}-ordered`, node)
  return { wide: { ...wide, ordered }, narrowed: { ...narrowed, ordered } }
}
