import {
  closeSync,
  existsSync,
  fdatasyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { AttestError, causeOf } from '../../errors.ts'
import { otherFormat } from '../other-format.ts'
import { formatVersion } from '../schema.ts'

const component = 'graph/embedded'
const descriptionName = 'store.json'
const storeFile = z.object({ format: z.literal('attest-store'), version: z.int() })
const writerFile = z.object({ pid: z.int() })

/** The files of a store folder. */
export interface StoreFolder {
  /** Where the engine keeps its data; it puts `graph.wal` beside it. */
  readonly data: string
  /** Pid of the process that says it is writing; null where none does. It may be dead. */
  writer(): number | null
  /** Waits until the disk has what the engine wrote to its log: it does so itself from time to time only. */
  flush(): void
  claim(pid: number): void
  release(): void
}

/**
 * Opens a store folder, making it where it is missing.
 * @throws AttestError `STORE_MISSING` (only with `create` false), `STORE_FORMAT` for a folder of another kind or version, `STORE_UNUSABLE`
 */
export function openStoreFolder(folder: string, create: boolean): StoreFolder {
  const description = join(folder, descriptionName)
  const writer = join(folder, 'writer.json')
  const data = join(folder, 'graph')
  if (existsSync(description)) checkDescription(description)
  else if (!create) throw missing(folder)
  else describe(folder, description)
  return {
    data,
    writer: () => (existsSync(writer) ? (writerFile.safeParse(parsed(writer)).data?.pid ?? null) : null),
    flush: () => flushFiles(join(folder, 'graph.wal')),
    claim: (pid) => writeFileSync(writer, `${JSON.stringify({ pid })}\n`),
    release: () => rmSync(writer, { force: true }),
  }
}

/** True for a folder that some version of Attest keeps a store in. */
export const isStoreFolder = (folder: string): boolean =>
  storeFile.pick({ format: true }).safeParse(parsed(join(folder, descriptionName))).success

function flushFiles(folder: string): void {
  for (const name of readdirSync(folder)) {
    const file = openSync(join(folder, name), 'r+')
    try {
      fdatasyncSync(file)
    } finally {
      closeSync(file)
    }
  }
}

function describe(folder: string, description: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    // Renamed into place: a process killed here leaves no half file behind.
    writeFileSync(`${description}.new`, `${JSON.stringify({ format: 'attest-store', version: formatVersion })}\n`)
    renameSync(`${description}.new`, description)
  } catch (cause) {
    throw unusable(folder, 'cannot be made', cause)
  }
}

/** A store whose folder the disk does not let be used. */
export const unusable = (folder: string, what: string, cause: unknown): AttestError =>
  new AttestError(
    {
      code: 'STORE_UNUSABLE',
      component,
      message: `the store ${folder} ${what}: ${causeOf(cause)}`,
      remedy:
        'see who owns the folder and whether the disk is full or read-only, or choose another with --store FOLDER; reading alone changes nothing there',
    },
    { cause },
  )

function checkDescription(description: string): void {
  const read = storeFile.safeParse(parsed(description))
  if (read.success && read.data.version === formatVersion) return
  if (read.success) throw otherFormat(component, dirname(description), read.data.version, 'into a new folder with --store FOLDER')
  throw new AttestError({
    code: 'STORE_FORMAT',
    component,
    message: `not the description of an Attest store: ${description}`,
    remedy: 'name another folder with --store FOLDER; where this was a store, restore a backup or load the articles again into a new one',
  })
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

const missing = (folder: string): AttestError =>
  new AttestError({
    code: 'STORE_MISSING',
    component,
    message: `there is no store at ${folder}`,
    remedy: 'load articles first with "attest load", or name another folder with --store FOLDER',
  })
