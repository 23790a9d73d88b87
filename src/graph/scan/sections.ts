import { z } from 'zod'
import { groupBy } from '../../group-by.ts'
import type { Session } from '../port.ts'
import { type EdgeElement, type Element, type NodeElement, properties } from './element.ts'
import { compareKeys } from './key-order.ts'
import { edgeKinds, type NodeKind, nodeKinds } from './kinds.ts'
import { pagesOf } from './pages.ts'

/** A part of the graph, read page by page in the order of its keys. */
export interface Section {
  /** Of no other. */
  readonly name: string
  readonly pages: (session: Session) => AsyncGenerator<readonly Element[]>
  /** How many of its nodes or edges are written in one transaction. */
  readonly written: number
}

const edgesWritten = 5000

const nodeRow = z.object({ id: z.string(), props: properties })
/**
 * An edge with the node it goes out from; and every node of the page alone, for one that no edge goes out from must be passed too. An
 * optional match would say both at once, and takes the embedded engine three times as long.
 */
const edgeRow = z.object({
  source: z.string(),
  type: z.string().nullable(),
  target: z.string().nullable(),
  labels: z.array(z.string()).nullable(),
  props: properties.nullable(),
})

/** Where a graph is read from: each of its sections, page by page. */
export type Source = (section: Section) => AsyncGenerator<readonly Element[]>

/** A store as a source. */
export const fromStore =
  (session: Session): Source =>
  ({ pages }) =>
    pages(session)

/**
 * The whole graph, every node before any edge: written in this order, an edge finds both its ends. One graph gives the same elements in
 * the same order whatever engine holds it. What stands beside it in a shared database is passed over.
 */
export const sections: readonly Section[] = [
  ...nodeKinds.map((kind) => ({ name: kind.plural, pages: (session: Session) => nodePages(session, kind), written: kind.atOnce })),
  ...nodeKinds
    .filter(({ label }) => edgeKinds.some(({ from }) => from === label))
    .map((kind) => ({
      name: `${kind.label.toLowerCase()}-edges`,
      pages: (session: Session) => edgePages(session, kind),
      written: edgesWritten,
    })),
]

async function* nodePages(session: Session, { label, plural, atOnce }: NodeKind): AsyncGenerator<NodeElement[]> {
  for await (const rows of pagesOf(session, { name: `scan/${plural}`, row: nodeRow }, atOnce, ({ id }) => id)) {
    yield rows.map(({ id, props }) => ({ key: [id], label, id, write: plural, each: [props] }))
  }
}

/** The edges that go out from the nodes of a label; a page holds all edges of its nodes. */
async function* edgePages(session: Session, { label, atOnce }: NodeKind): AsyncGenerator<EdgeElement[]> {
  const query = { name: `scan/${label.toLowerCase()}-edges`, row: edgeRow }
  for await (const rows of pagesOf(session, query, atOnce, ({ source }) => source)) {
    const bundles = groupBy(
      rows.flatMap((row) => edgeOf(label, row)),
      ({ key }) => JSON.stringify(key),
    )
    yield [...bundles.values()].flatMap(asOne).sort((a, b) => compareKeys(a.key, b.key))
  }
}

function edgeOf(label: string, { source, type, target, labels, props }: z.output<typeof edgeRow>): EdgeElement[] {
  const kind = edgeKinds.find((one) => one.from === label && one.type === type && labels?.includes(one.to) === true)
  if (kind === undefined || target === null || props === null) return []
  return [{ key: [source, kind.type, target], type: kind.type, from: source, to: target, write: kind.write, each: [props] }]
}

/** Edges between the same ends as one element. */
const asOne = (edges: readonly EdgeElement[]): EdgeElement[] =>
  edges.slice(0, 1).map((first) => ({ ...first, each: edges.flatMap(({ each }) => each) }))
