import type { Session } from '../port.ts'
import type { Element } from '../scan/element.ts'
import { inStep } from '../scan/in-step.ts'
import { fromStore, type Source, sections } from '../scan/sections.ts'
import type { GraphSize } from '../scan/size.ts'
import { type Difference, differencesIn } from './difference.ts'

/** What was compared. */
export interface Comparison {
  readonly left: GraphSize
  readonly right: GraphSize
  readonly differences: number
}

/**
 * Compares two graphs, on whatever engines: every node by its id, every edge by its type and ends, and all their properties but when an
 * article was loaded. Differences go to `found` as they come; memory does not grow with the graphs.
 * @param passed is told now and then how many nodes and edges of `left` were compared
 * @throws AttestError `GRAPH_QUERY`
 */
export const compareGraphs = (
  left: Session,
  right: Session,
  found: (difference: Difference) => void,
  passed?: (elements: number) => void,
): Promise<Comparison> => compareSources(fromStore(left), fromStore(right), found, passed)

/** As `compareGraphs`, of graphs wherever they are read from. */
export async function compareSources(
  left: Source,
  right: Source,
  found: (difference: Difference) => void,
  passed: (elements: number) => void = () => undefined,
): Promise<Comparison> {
  const sizes = { left: { nodes: 0, edges: 0 }, right: { nodes: 0, edges: 0 } }
  let differences = 0
  for (const section of sections) {
    for await (const pairs of inStep(section, left, right)) {
      for (const pair of pairs) {
        count(sizes.left, pair.left)
        count(sizes.right, pair.right)
        for (const difference of differencesIn(pair)) {
          differences += 1
          found(difference)
        }
      }
      passed(sizes.left.nodes + sizes.left.edges)
    }
  }
  return { ...sizes, differences }
}

function count(size: { nodes: number; edges: number }, element: Element | null): void {
  if (element !== null) size['id' in element ? 'nodes' : 'edges'] += element.each.length
}
