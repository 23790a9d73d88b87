import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { AttestError } from '../errors.ts'

/** A folder that is being written under another name. */
export interface Unfinished {
  readonly path: string
  /** Makes it, empty; again where the writing begins anew. */
  begin(): Promise<void>
}

/** Why a folder cannot be made. */
export interface Refusals {
  readonly exists: (folder: string) => AttestError
  readonly unwritable: (folder: string, cause: unknown) => AttestError
}

/**
 * Has a new folder written, which has its name when it is whole, and not before; where that fails, nothing of it is left.
 * @throws what `refusals` say, and AttestErrors that `write` throws
 */
export async function inNewFolder<T>(
  folder: string,
  { exists, unwritable }: Refusals,
  write: (unfinished: Unfinished) => Promise<T>,
): Promise<T> {
  if (await isThere(folder)) throw exists(folder)
  const path = `${folder}.unfinished`
  const begin = async (): Promise<void> => {
    await rm(path, { recursive: true, force: true })
    await mkdir(path, { recursive: true })
  }
  try {
    const written = await write({ path, begin })
    await rename(path, folder)
    await flushFolder(dirname(folder))
    return written
  } catch (cause) {
    // What went wrong first is told, whatever goes wrong here.
    await rm(path, { recursive: true, force: true }).catch(() => undefined)
    throw cause instanceof AttestError ? cause : unwritable(folder, cause)
  }
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

/** Waits until the disk has a folder's entries, so that a name once given outlasts a loss of power. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
