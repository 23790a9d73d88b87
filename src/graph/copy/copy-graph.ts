import { AttestError } from '../../errors.ts'
import { compareSources } from '../check/compare-graphs.ts'
import { type Difference, lacking } from '../check/difference.ts'
import type { Graph } from '../port.ts'
import { rowOf } from '../scan/element.ts'
import { inStep } from '../scan/in-step.ts'
import { fromStore, type Source, sections } from '../scan/sections.ts'
import { type GraphSize, sizeOf } from '../scan/size.ts'
import { beginCopy, type CopiedRow } from './copy-batches.ts'

export interface CopyCall<From = Graph> {
  readonly from: From
  readonly to: Graph
  /** What people call the two stores. */
  readonly names: { readonly from: string; readonly to: string }
  /** A name that no other copy has. */
  readonly run: string
  /** Is told how many nodes and edges of how many are done, in each of the two steps; the first only where the store holds something. */
  readonly progress?: (step: 'comparing' | 'copying', done: number, total: number) => void
}

/** What became of a copy. */
export interface CopyReport {
  readonly copied: GraphSize
  /** What was there before. */
  readonly already: GraphSize
}

/**
 * Copies a whole graph to a store that is empty, or holds a part of the same graph, which is completed. Pages are read and written in
 * batches, so that memory does not grow with the graph; a copy that was stopped at any moment is completed by the same call.
 * @throws AttestError `COPY_OTHER_GRAPH` before anything is written, `COPY_CHANGED`, `COPY_TAKEN_OVER`, `GRAPH_QUERY`
 */
export const copyGraph = async ({ from, ...call }: CopyCall): Promise<CopyReport> =>
  copySource({ ...call, from: { source: fromStore(from), size: await sizeOf(from) } })

/** A whole graph, wherever it is read from, and how large it is. */
export interface WholeGraph {
  readonly source: Source
  readonly size: GraphSize
}

/** As `copyGraph`, of a graph wherever it is read from. */
export async function copySource({ from, to, names, run, progress = () => undefined }: CopyCall<WholeGraph>): Promise<CopyReport> {
  const already = await sizeOf(to)
  const { source, size: whole } = from
  const total = whole.nodes + whole.edges
  if (already.nodes > 0) {
    const refuse = (difference: Difference): void => refuseOther(difference, names.to)
    await compareSources(source, fromStore(to), refuse, (done) => progress('comparing', done, total))
  }
  const copy = await beginCopy(to, names.from, run)
  const copied = { nodes: 0, edges: 0 }
  let done = 0
  for (const section of sections) {
    let batch: CopiedRow[] = []
    const write = async (): Promise<void> => {
      if (batch.length > 0) await copy.write(batch)
      batch = []
      progress('copying', done, total)
    }
    for await (const pairs of inStep(section, source, fromStore(to))) {
      for (const { left, right } of pairs) {
        if (left === null) continue
        const missing = lacking(left, right)
        batch.push(...missing.map((props) => ({ write: left.write, row: rowOf(left, props) })))
        copied['id' in left ? 'nodes' : 'edges'] += missing.length
        done += left.each.length
        if (batch.length >= section.written) await write()
      }
    }
    await write()
  }
  await refuseChanged(whole, await sizeOf(to), names)
  await copy.end()
  return { copied, already }
}

function refuseOther({ element, foundIn, properties }: Difference, name: string): void {
  if (foundIn === 'left') return
  const how = foundIn === 'right' ? 'is only there' : `has another ${properties.map((property) => property.name).join(', ')} there`
  throw new AttestError({
    code: 'COPY_OTHER_GRAPH',
    component: 'graph/copy',
    message: `${name} holds another graph: ${element} ${how}`,
    remedy: 'copy to an empty database or a new folder; "attest check --against" lists what differs',
  })
}

async function refuseChanged(whole: GraphSize, now: GraphSize, names: CopyCall['names']): Promise<void> {
  if (whole.nodes === now.nodes && whole.edges === now.edges) return
  const size = ({ nodes, edges }: GraphSize): string => `${nodes} nodes and ${edges} edges`
  throw new AttestError({
    code: 'COPY_CHANGED',
    component: 'graph/copy',
    message: `one of the stores was written to meanwhile: ${names.from} had ${size(whole)}, ${names.to} has ${size(now)}`,
    remedy: 'see that nothing is loaded into either, then copy again to an empty database or a new folder',
  })
}
