import type { Session } from '../../graph/port.ts'
import { type Element, held } from '../../graph/scan/element.ts'
import { edgeKinds } from '../../graph/scan/kinds.ts'
import { sections } from '../../graph/scan/sections.ts'
import { formatVersion } from '../../graph/schema.ts'
import { groupBy } from '../../group-by.ts'
import { argumentsFile, type BulkFile } from './import-arguments.ts'
import { type Columns, fractionsOf, headerOf, lineOf, type Row, widened } from './table.ts'

/** A piece of text at the end of a file. */
export interface Piece {
  readonly file: string
  readonly text: string
}

interface Part extends BulkFile {
  readonly columns: Columns
}

/**
 * A whole graph as files for `neo4j-admin database import`: a table for the nodes of a label, for the edges of a kind; a new one where a
 * property turns up that the one before had no column for. A page is in memory at a time. Last comes `import.args`, the arguments of the
 * import. Throws `GRAPH_QUERY`, `EXPORT_BULK`.
 * @param made a name that no other store has: what is kept of one store's answers is no answer of another
 */
export async function* bulkFiles(graph: Session, made: string): AsyncGenerator<Piece> {
  const files: Part[] = []
  const current = new Map<string, Part>()
  /** The table that rows go into, and its header where it is a new one. */
  const partFor = (kind: Kind, rows: readonly Row[], fractions: string): { part: Part; header: string } => {
    const key = `${kind.name} ${fractions}`
    const before = current.get(key)
    const columns = widened(before?.columns ?? new Map(), rows, kind.name)
    if (before !== undefined && columns.size === before.columns.size) return { part: before, header: '' }
    const number = files.filter(({ name }) => name === kind.name).length + 1
    const part = { ...kind, columns, file: `${kind.name}${number === 1 ? '' : `-${number}`}.csv` }
    files.push(part)
    current.set(key, part)
    return { part, header: headerOf(kind, columns) }
  }
  const pieces = function* (kind: Kind, rows: readonly Row[]): Generator<Piece> {
    for (const [fractions, alike] of groupBy(rows, fractionsOf)) {
      const { part, header } = partFor(kind, alike, fractions)
      yield { file: part.file, text: header + alike.map((row) => lineOf(row, part.columns, kind.name)).join('') }
    }
  }
  // What `attest` knows its own database by.
  yield* pieces(nodesOf('AttestStore'), [{ ends: [], props: { id: 'attest-store', version: formatVersion, name: 'Attest graph', made } }])
  for (const { pages } of sections) {
    for await (const page of pages(graph)) {
      for (const [name, elements] of groupBy(page, nameOf)) {
        const [first] = elements
        if (first === undefined) continue
        yield* pieces('id' in first ? nodesOf(name) : edgesOf(first.write, name), elements.flatMap(rowsOf))
      }
    }
  }
  yield { file: argumentsFile.name, text: argumentsFile.text(files) }
}

type Kind = Pick<BulkFile, 'name' | 'kind' | 'label' | 'from' | 'to'>

const nodesOf = (label: string): Kind => ({ name: label, kind: 'nodes', label, from: '', to: '' })

function edgesOf(write: string, name: string): Kind {
  const { type, from, to } = kindOf(write)
  return { name, kind: 'relationships', label: type, from, to }
}

const kindOf = (write: string) => edgeKinds.find((kind) => kind.write === write) ?? { from: '', type: '', to: '' }

function nameOf(element: Element): string {
  if ('id' in element) return element.label
  const { from, type, to } = kindOf(element.write)
  return `${from}-${type}-${to}`
}

/** An empty list is an absent one. */
const rowsOf = (element: Element): Row[] =>
  element.each.map((props) =>
    'id' in element ? { ends: [], props: { ...held(props), id: element.id } } : { ends: [element.from, element.to], props: held(props) },
  )
