import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { z } from 'zod'
import { AttestError, causeOf } from '../../errors.ts'
import { type ApiKey, apiKeySchema } from './api-key.ts'

const fileSchema = z.strictObject({ version: z.literal(1), keys: z.array(apiKeySchema) })

/** The owner alone may read and write it. */
const ownersAlone = 0o600

/** The keys of a file; null where there is none. Throws `KEYS_FILE`, and `KEYS_READABLE` for a file that others of the machine may read. */
export function readKeys(file: string): readonly ApiKey[] | null {
  let mode: number
  try {
    mode = statSync(file).mode
  } catch (thrown) {
    if (/ENOENT/.test(causeOf(thrown))) return null
    throw unreadable(file, thrown)
  }
  // Windows has no such bits.
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) throw readableByOthers(file)
  try {
    return fileSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).keys
  } catch (thrown) {
    throw unreadable(file, thrown)
  }
}

/**
 * Changes the keys of a file, whole or not at all; the file is made where there is none. Another process that changes them at the same moment
 * is refused. Throws as `readKeys`, `KEYS_BUSY`, and what `change` throws.
 */
export function changeKeys(file: string, change: (keys: readonly ApiKey[]) => readonly ApiKey[]): void {
  const unfinished = `${file}.unfinished`
  const descriptor = begin(unfinished)
  try {
    writeSync(descriptor, `${JSON.stringify({ version: 1, keys: change(readKeys(file) ?? []) }, null, 2)}\n`)
    fsyncSync(descriptor)
    renameSync(unfinished, file)
  } catch (thrown) {
    rmSync(unfinished, { force: true })
    throw thrown
  } finally {
    closeSync(descriptor)
  }
}

function begin(unfinished: string): number {
  try {
    return openSync(unfinished, 'wx', ownersAlone)
  } catch (cause) {
    if (!/EEXIST/.test(causeOf(cause))) throw unreadable(unfinished, cause)
    const fault = { code: 'KEYS_BUSY', component: 'server/keys', message: `another process is changing the keys: ${unfinished} is there` }
    throw new AttestError({ ...fault, remedy: 'ask again; where no such process runs any more, delete that file' }, { cause })
  }
}

/** Reads a file of keys when it has changed since it was last asked for. */
export function watchedKeys(file: string): () => readonly ApiKey[] {
  let seen = ''
  let keys: readonly ApiKey[] = []
  return () => {
    const { mtimeMs, size, ino } = statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: 0, ino: 0 }
    const state = `${mtimeMs} ${size} ${ino}`
    if (state !== seen) {
      keys = readKeys(file) ?? []
      seen = state
    }
    return keys
  }
}

const unreadable = (file: string, cause: unknown): AttestError =>
  new AttestError(
    {
      code: 'KEYS_FILE',
      component: 'server/keys',
      message: `${file} cannot be used as a file of keys: ${causeOf(cause)}`,
      remedy: 'name another with --keys, or make one: attest keys add',
    },
    { cause },
  )

const readableByOthers = (file: string): AttestError =>
  new AttestError({
    code: 'KEYS_READABLE',
    component: 'server/keys',
    message: `${file} can be read by others of this machine`,
    remedy: `keep it to yourself: chmod 600 ${file}`,
  })
