import type { Session } from '../../graph/port.ts'
import { type Element, inOrder, type Properties, propertiesText } from '../../graph/scan/element.ts'
import { sections } from '../../graph/scan/sections.ts'
import { formatVersion } from '../../graph/schema.ts'

/**
 * A whole graph as JSON Lines: a line that says what follows, then a node a line, then an edge a line. One graph gives the same bytes
 * whatever engine holds it; a page is in memory at a time.
 */
export async function* jsonLines(graph: Session): AsyncGenerator<string> {
  yield `${JSON.stringify({ format: 'attest-graph', version: formatVersion })}\n`
  for (const { pages } of sections) {
    for await (const page of pages(graph)) yield page.map(linesOf).join('')
  }
}

const linesOf = (element: Element): string =>
  [...element.each]
    .sort((a, b) => (propertiesText(a) < propertiesText(b) ? -1 : 1))
    .map((props) => `${JSON.stringify({ ...headOf(element), props: inOrder(withoutId(props)) })}\n`)
    .join('')

const headOf = (element: Element) =>
  'id' in element ? { id: element.id, labels: [element.label] } : { type: element.type, from: element.from, to: element.to }

/** The id stands at the head. */
const withoutId = ({ id: _, ...props }: Properties): Properties => props
