import { z } from 'zod'
import { AttestError } from '../../errors.ts'
import { groupBy } from '../../group-by.ts'
import type { Graph } from '../port.ts'
import type { rowOf } from '../scan/element.ts'
import { writeAll } from '../write/queries.ts'

/** One node or edge to be written, and the query of `cypher/write/` that does it. */
export interface CopiedRow {
  readonly write: string
  readonly row: ReturnType<typeof rowOf>
}

const nothing = z.unknown()
const batchesWritten = { name: 'copy/batches', row: z.object({ batches: z.number() }) }

/** A copy under way: its mark in the store says whose it is and how far it came. */
export interface CopyUnderWay {
  /** Writes a batch, all or nothing, and once even where the answer to its commit was lost and the engine tries again. */
  write(batch: readonly CopiedRow[]): Promise<void>
  end(): Promise<void>
}

/**
 * Marks a store as being copied to, which keeps others out until the copy ends. Where another copy was begun in it and may still run, that
 * one is stopped at its next batch.
 * @param run a name that no other copy has
 */
export async function beginCopy(to: Graph, source: string, run: string): Promise<CopyUnderWay> {
  await to.transaction((session) => session.run({ name: 'copy/begin', row: nothing }, { source, run }))
  let batches = 0
  return {
    write: async (batch) => {
      await to.transaction(async (session) => {
        const [mark] = await session.run(batchesWritten, { run })
        if (mark === undefined) throw takenOver()
        if (mark.batches > batches) return
        const kinds = groupBy(batch, ({ write }) => write)
        await writeAll(
          session,
          [...kinds].map(([query, rows]) => ({ query, rows: rows.map(({ row }) => row) })),
        )
        await session.run({ name: 'copy/acknowledge', row: nothing }, { run, batches: batches + 1 })
      })
      batches += 1
    },
    end: () => to.transaction(async (session) => void (await session.run({ name: 'copy/end', row: nothing }, { run }))),
  }
}

const takenOver = (): AttestError =>
  new AttestError({
    code: 'COPY_TAKEN_OVER',
    component: 'graph/copy',
    message: 'another copy to the same store was begun, and goes on in the place of this one',
    remedy: 'let the other one finish, then see with "attest check --against" that the graphs are equal',
  })
