import { z } from 'zod'

/** What a property may hold: as the graph's model has it, and no more. */
export const properties = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.array(z.number())]))
export type Properties = Readonly<z.output<typeof properties>>

/** A node, or all edges of one type from one node to another, as a scan gives them. */
export type Element = NodeElement | EdgeElement

interface Scanned {
  /** What it is found by: a node's id; the ids of an edge's ends with its type between them. */
  readonly key: readonly string[]
  /** The query of `cypher/write/` that makes it. */
  readonly write: string
  /** Properties: of the node, or of each of the edges. */
  readonly each: readonly Properties[]
}

export interface NodeElement extends Scanned {
  readonly label: string
  readonly id: string
}

export interface EdgeElement extends Scanned {
  readonly type: string
  readonly from: string
  readonly to: string
}

/** One node or edge with these properties, as the queries of `cypher/write/` take it. */
export const rowOf = (element: Element, props: Properties) =>
  'id' in element ? { id: element.id, props } : { from: element.from, to: element.to, props }

/** Properties as text that is equal where they are, though one engine keeps an empty list and another leaves it out. */
export const propertiesText = (props: Properties): string => JSON.stringify(inOrder(held(props)))

/** Properties in the order of their names: an engine gives them in an order of its own. */
export const inOrder = (props: Properties): Properties => Object.fromEntries(Object.entries(props).sort(([a], [b]) => (a < b ? -1 : 1)))

/** Properties without empty lists: to the model an empty list is an absent one. */
export const held = (props: Properties): Properties =>
  Object.fromEntries(Object.entries(props).filter(([, value]) => !(Array.isArray(value) && value.length === 0)))
