import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Input } from '../../../loaders/load-articles.ts'
import { AttestError, causeOf } from '../../errors.ts'

/** A file on disk as an input: opened when it is read, closed when reading stops. */
export const fileInput = (file: string): Input => ({
  file,
  open: () => read(file),
  beside: (name) => readBeside(join(dirname(file), name)),
})

async function* read(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file)
  } catch (error) {
    throw unreadable(file, error)
  }
}

/** Bytes: metadata is a few lines, and is read whole. */
const mostBeside = 1_000_000

async function readBeside(file: string): Promise<Uint8Array | null> {
  try {
    const found = await stat(file)
    // A pipe or a device may never end.
    if (!found.isFile() || found.size > mostBeside) throw new Error('it is no file of metadata, which has 1 MB at most')
    return await readFile(file)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw unreadable(file, error)
  }
}

const unreadable = (file: string, error: unknown): AttestError =>
  new AttestError(
    {
      code: 'DISCOVER_UNREADABLE',
      component: 'ingest/discover',
      message: `cannot read ${file}: ${causeOf(error)}`,
      remedy: 'check that it is there and that you may read it',
    },
    { cause: error },
  )
