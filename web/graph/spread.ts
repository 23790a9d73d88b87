import { edgeWords } from './edge-words.ts'
import type { Around, GraphNode } from './graph-answer.ts'

interface Placed {
  /** One of its own for each item: a node stands once, and is pointed to from elsewhere. */
  readonly key: string
  /** Steps from the centre. */
  readonly depth: number
  /** The key of the node it hangs from; null for the centre. */
  readonly parent: string | null
  /** What the edge says, as read from there. */
  readonly words: string
  /** Whether it is the first of its edge. */
  readonly leads: boolean
}

/** A node where it stands. */
export interface NodeItem extends Placed {
  readonly type: 'node'
  readonly node: GraphNode
  readonly isOpen: boolean
}

/** An edge to a node that stands elsewhere in the picture. */
export interface AgainItem extends Placed {
  readonly type: 'again'
  readonly node: GraphNode
}

/** Neighbours that are not shown. */
export interface MoreItem extends Placed {
  readonly type: 'more'
  /** The id of the node that they stand around. */
  readonly of: string
  readonly count: number
  /** Whether they can be shown: not where many are already. */
  readonly canShow: boolean
}

export type Item = NodeItem | AgainItem | MoreItem

interface Spread {
  readonly centre: string
  readonly around: ReadonlyMap<string, Around>
  /** Nodes of which many neighbours are shown. */
  readonly wide: ReadonlySet<string>
}

/**
 * The open nodes and their neighbours as a list, each followed by what hangs from it. Each node stands once, as near to the centre as it
 * goes; other edges to it point there. Depends on the answer alone: the same address gives the same picture.
 */
export function spread({ centre, around, wide }: Spread): Item[] {
  const start = around.get(centre)
  if (start === undefined) return []
  const owners = ownersOf(centre, around)
  const items: Item[] = []
  const hang = (node: GraphNode, place: Omit<Placed, 'key'>, cameBy: string | null): void => {
    const its = around.get(node.id)
    items.push({ ...place, type: 'node', key: node.id, node, isOpen: its !== undefined })
    for (const { kind, outward, nodes, totalCount } of its?.groups ?? []) {
      const edge = edgeOf(node.id, kind, outward)
      const shown = nodes.filter(({ id }) => !(`${id}` === place.parent && cameBy === edgeOf(id, kind, !outward)))
      const below = { depth: place.depth + 1, parent: node.id, words: edgeWords(kind, outward) }
      shown.forEach((other, index) => {
        const at = { ...below, leads: index === 0 }
        if (owners.get(other.id) === edge) hang(other, at, edge)
        else items.push({ ...at, type: 'again', key: `${edge} ${other.id}`, node: other })
      })
      const count = totalCount - nodes.length
      if (count > 0)
        items.push({
          ...{ ...below, type: 'more', leads: shown.length === 0 },
          ...{ key: `${edge} more`, of: node.id, count, canShow: !wide.has(node.id) },
        })
    }
  }
  hang(start.node, { depth: 0, parent: null, words: '', leads: true }, null)
  return items
}

const edgeOf = (id: string, kind: string, outward: boolean): string => `${id} ${kind} ${outward ? 'out' : 'in'}`

/** The edge that each node hangs from: the first that is met on the way outward from the centre. */
function ownersOf(centre: string, around: ReadonlyMap<string, Around>): Map<string, string> {
  const owners = new Map([[centre, '']])
  const waiting = [centre]
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    for (const { kind, outward, nodes } of around.get(id)?.groups ?? []) {
      for (const other of nodes) {
        if (owners.has(other.id)) continue
        owners.set(other.id, edgeOf(id, kind, outward))
        waiting.push(other.id)
      }
    }
  }
  return owners
}
