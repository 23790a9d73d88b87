import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { AttestError, causeOf } from '../errors.ts'
import type { Piece } from '../export/bulk/bulk-files.ts'

/** What stands in a folder. */
export interface BulkSize {
  readonly files: number
  readonly bytes: number
}

/**
 * Writes pieces of files into a new folder, which has its name when all are on the disk, and not before.
 * @throws AttestError `CLI_OUTPUT`, and what the pieces throw
 */
export async function writeBulk(pieces: AsyncIterable<Piece>, folder: string): Promise<BulkSize> {
  if (await isThere(folder)) throw refused(folder, 'it is there already', 'name a new folder: none is written over')
  const unfinished = `${folder}.unfinished`
  const files = new Map<string, FileHandle>()
  let bytes = 0
  try {
    await rm(unfinished, { recursive: true, force: true })
    await mkdir(unfinished, { recursive: true })
    for await (const { file, text } of pieces) {
      const handle = files.get(file) ?? (await open(join(unfinished, file), 'wx'))
      files.set(file, handle)
      const { bytesWritten } = await handle.write(text)
      bytes += bytesWritten
    }
    for (const handle of files.values()) await handle.sync()
  } catch (cause) {
    await closed(files)
    // What went wrong first is told, whatever goes wrong here.
    await rm(unfinished, { recursive: true, force: true }).catch(() => undefined)
    throw cause instanceof AttestError ? cause : refused(folder, causeOf(cause), 'see that its folder may be written and has room', cause)
  }
  await closed(files)
  await rename(unfinished, folder)
  return { files: files.size, bytes }
}

const closed = async (files: ReadonlyMap<string, FileHandle>): Promise<void> => {
  for (const handle of files.values()) await handle.close()
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

const refused = (folder: string, why: string, remedy: string, cause?: unknown): AttestError =>
  new AttestError({ code: 'CLI_OUTPUT', component: 'cli/export', message: `${folder} cannot be written: ${why}`, remedy }, { cause })
