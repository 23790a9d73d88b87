import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Graph } from '../graph/port.ts'
import type { Changes } from '../graphql/changes/changes.ts'
import type { Extractor } from '../ingest/extractor.ts'
import { type TakenIn, takeIn } from '../ingest/take-in.ts'
import type { ReaderName } from '../reader/reader.ts'
import { changeQueue } from './change-queue.ts'

/** Loads that wait: each may take minutes, and whoever asked waits for the answer. */
const mostLoads = 8

export interface ChangeTools {
  readonly graph: Graph
  readonly reader: ReaderName
  /** Made when the first articles come: its workers take memory. */
  readonly extractor: () => Extractor
  readonly gazetteer: () => Gazetteer
  /** The moment as ISO 8601 in UTC. */
  readonly now: () => string
  /** Told what became of articles. */
  readonly onTaken?: (taken: readonly TakenIn[]) => void
}

/** What changes of a graph over HTTP go through. */
export const changesOf = ({ graph, reader, extractor, gazetteer, now, onTaken }: ChangeTools): Changes => ({
  now,
  inTurn: changeQueue(),
  loadInTurn: changeQueue(mostLoads),
  takeIn: async (given) => {
    const taken = await takeIn(given, { graph, reader, extractor: extractor(), gazetteer: gazetteer(), now })
    onTaken?.(taken)
    return taken
  },
})
