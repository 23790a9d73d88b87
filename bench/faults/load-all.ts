import { loadGazetteer } from '../../src/assembly/gazetteer.ts'
import { AttestError } from '../../src/errors.ts'
import type { Graph } from '../../src/graph/port.ts'
import type { Extractor } from '../../src/ingest/extractor.ts'
import { load } from '../../src/ingest/load.ts'
import type { Article } from '../../src/record/article.ts'

/**
 * Loads articles as `attest load` does, `batch` a transaction. Tells the id of each when it is acknowledged.
 * @throws AttestError the first fault, if there is one
 */
export async function loadAll(
  graph: Graph,
  articles: readonly Article[],
  extractor: Extractor,
  batch: number,
  acknowledged: (id: string) => void = () => undefined,
): Promise<void> {
  const outcomes = async function* () {
    for (const ok of articles) yield { ok, origin: { file: ok.id } }
  }
  const tools = {
    graph,
    extractor,
    reader: 'rules',
    gazetteer: loadGazetteer(),
    batch,
    now: () => '2033-01-01T00:00:00Z',
    onFate: (_: unknown, { id }: { id: string | null }) => {
      if (id !== null) acknowledged(id)
    },
    onFault: (fault: ConstructorParameters<typeof AttestError>[0]) => {
      if (fault.severity !== 'notice') throw new AttestError(fault)
    },
  } as const
  for await (const _ of load(outcomes(), tools));
}
