import grafeo, { type GrafeoDB } from '@grafeo-db/js'
import { AttestError, causeOf } from '../../errors.ts'
import type { Graph } from '../port.ts'
import type { QueryLibrary } from '../query-library.ts'
import { applySchema, searchedLabels } from '../schema.ts'
import { embeddedGraph } from './embedded-graph.ts'
import { openStoreFolder, type StoreFolder, unusable } from './store-folder.ts'

export interface EmbeddedOptions {
  /** The store's folder; made where it is missing, unless `readOnly`. */
  readonly folder: string
  readonly queries: QueryLibrary
  /** Several processes may read at once while none writes; one alone may write. */
  readonly readOnly?: boolean
}

/**
 * Opens the embedded graph and makes its schema.
 * @throws AttestError `STORE_MISSING`, `STORE_FORMAT`, `STORE_UNUSABLE`, `STORE_BUSY` (another process has it open), `STORE_DAMAGED`
 */
export async function openEmbedded({ folder, queries, readOnly = false }: EmbeddedOptions): Promise<Graph> {
  const store = openStoreFolder(folder, !readOnly)
  const db = openDatabase(store, folder, readOnly)
  if (readOnly) return embeddedGraph(db, queries, { committed: () => undefined, closed: () => undefined })
  claim(store, folder, db)
  const graph = embeddedGraph(db, queries, { committed: store.flush, closed: store.release })
  await applySchema(graph, graph.engine)
  // Every word as it stands: they are folded already, and none is left out.
  for (const label of searchedLabels) await db.createTextIndex(label, 'folded', { tokenizer: 'standard', stopWords: [] })
  return graph
}

function openDatabase(store: StoreFolder, folder: string, readOnly: boolean): GrafeoDB {
  try {
    return readOnly ? grafeo.GrafeoDB.openReadOnly(store.data) : grafeo.GrafeoDB.create(store.data)
  } catch (cause) {
    const words = causeOf(cause)
    if (/\blocked\b/.test(words)) throw busy(store, folder, readOnly, cause)
    throw /Permission denied|Read-only file system/.test(words)
      ? unusable(folder, `cannot be ${readOnly ? 'read' : 'written'}`, cause)
      : damaged(folder, cause)
  }
}

function claim(store: StoreFolder, folder: string, db: GrafeoDB): void {
  try {
    store.claim(process.pid)
  } catch (cause) {
    db.close()
    throw unusable(folder, 'cannot be written', cause)
  }
}

// The engine's own lock on its file decides, and ends with the process that holds it; writer.json only gives it a name. Readers share the
// lock, so only a writer keeps a reader out; what keeps a writer out reads, unless a living process says that it writes.
const busy = (store: StoreFolder, folder: string, readOnly: boolean, cause: unknown): AttestError => {
  const pid = store.writer()
  const isWritten = readOnly || (pid !== null && isAlive(pid))
  const holder = !isWritten || pid === null ? 'another process' : pid === process.pid ? 'this process' : `the process ${pid}`
  const wait = isWritten
    ? 'wait until it ends, or stop it ("attest serve --read-only" lets others read beside it)'
    : 'stop what reads it ("attest serve --read-only" reads all the time), then try again'
  return new AttestError(
    {
      code: 'STORE_BUSY',
      component: 'graph/embedded',
      message: `the store ${folder} is being ${isWritten ? 'written' : 'read'} by ${holder}`,
      remedy: `${wait}; only a store on a server can be read while it is written: --store neo4j://HOST:7687`,
    },
    { cause },
  )
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM' // another user's
  }
}

const damaged = (folder: string, cause: unknown): AttestError =>
  new AttestError(
    {
      code: 'STORE_DAMAGED',
      component: 'graph/embedded',
      message: `the store ${folder} cannot be opened: ${causeOf(cause)}`,
      remedy:
        'see that the disk is not full and the folder is readable; else load the articles again into a new folder with --store FOLDER',
    },
    { cause },
  )
