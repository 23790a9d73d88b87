import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import { AttestError, causeOf } from '../errors.ts'
import type { Piece } from '../export/bulk/bulk-files.ts'
import { inNewFolder, type Refusals } from './new-folder.ts'

/** What stands in a folder. */
export interface BulkSize {
  readonly files: number
  readonly bytes: number
}

/** Writes pieces of files; all of them anew where it is called again. */
type Into = (pieces: AsyncIterable<Piece>) => Promise<BulkSize>

/**
 * Writes files into a new folder, which has its name when all are on the disk, and not before.
 * @param write hands the pieces over, while nothing of theirs changes
 * @throws AttestError `CLI_OUTPUT`, and what the pieces throw
 */
export const writeBulk = (folder: string, write: (into: Into) => Promise<BulkSize>): Promise<BulkSize> =>
  inNewFolder(folder, refusals, ({ path, begin }) =>
    write(async (pieces) => {
      await begin()
      return writeFiles(pieces, path)
    }),
  )

async function writeFiles(pieces: AsyncIterable<Piece>, folder: string): Promise<BulkSize> {
  const files = new Map<string, FileHandle>()
  let bytes = 0
  try {
    for await (const { file, text } of pieces) {
      const handle = files.get(file) ?? (await open(join(folder, file), 'wx'))
      files.set(file, handle)
      const { bytesWritten } = await handle.write(text)
      bytes += bytesWritten
    }
    for (const handle of files.values()) await handle.sync()
  } finally {
    for (const handle of files.values()) await handle.close()
  }
  return { files: files.size, bytes }
}

const refused = (folder: string, why: string, remedy: string, cause?: unknown): AttestError =>
  new AttestError({ code: 'CLI_OUTPUT', component: 'cli/export', message: `${folder} cannot be written: ${why}`, remedy }, { cause })

const refusals: Refusals = {
  exists: (folder) => refused(folder, 'it is there already', 'name a new folder: none is written over'),
  unwritable: (folder, cause) => refused(folder, causeOf(cause), 'see that its folder may be written and has room', cause),
}
