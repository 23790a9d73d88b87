import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { lines } from '../../loaders/byte-stream.ts'
import { AttestError, causeOf } from '../errors.ts'
import { elementOf, lineOf } from '../graph/backup/element-lines.ts'
import { type BackupPart, damaged, type Manifest, manifestOf, readManifest } from '../graph/backup/manifest.ts'
import type { WholeGraph } from '../graph/copy/copy-graph.ts'
import type { Graph } from '../graph/port.ts'
import type { Element } from '../graph/scan/element.ts'
import { type Section, type Source, sections } from '../graph/scan/sections.ts'
import { inNewFolder } from './new-folder.ts'

const manifestName = 'manifest.json'
/** Nodes or edges that are held in memory. */
const pageSize = 1000
/** Bytes of a line: many times those of the longest article that is taken. A part that unpacks to one endless line fills no memory. */
const longestLine = 64_000_000

/** Is told how many nodes and edges are done. */
type Progress = (done: number) => void

/** What is told of a backup that is made. */
export interface BackupCall {
  readonly attest: string
  /** ISO 8601, UTC. */
  readonly madeAt: string
  readonly progress: Progress
}

/**
 * Writes a graph into a new folder, a part for each section of it, while nobody writes to it; then reads all of it back. It has its name
 * when it is whole, and not before.
 * @throws AttestError `BACKUP_EXISTS`, `BACKUP_OUTPUT`, `BACKUP_DAMAGED` where the disk does not give back what it took, `GRAPH_QUERY`
 */
export async function writeBackup(graph: Graph, folder: string, { attest, madeAt, progress }: BackupCall): Promise<Manifest> {
  await inNewFolder(folder, { exists, unwritable: cannotWrite }, async ({ path, begin }) => {
    const parts = await graph.unchanging(async (session) => {
      await begin()
      const written: Awaited<ReturnType<typeof writePart>>[] = []
      let done = 0
      for (const section of sections) {
        const part = await writePart(path, section, section.pages(session), (more) => progress(done + more))
        done += part.nodes + part.edges
        written.push(part)
      }
      return written
    })
    await writeFile(join(path, manifestName), `${JSON.stringify(manifestOf(parts, attest, madeAt), null, 1)}\n`, { flush: true })
    await verifyBackup(path)
  })
  return manifestIn(folder)
}

async function writePart(folder: string, section: Section, pages: AsyncGenerator<readonly Element[]>, progress: Progress) {
  const file = `${section.name}.jsonl.gz`
  const counts = { elements: 0, nodes: 0, edges: 0, bytes: 0 }
  const hash = createHash('sha256')
  const lines = async function* () {
    for await (const page of pages) {
      counts.elements += page.length
      for (const element of page) counts['id' in element ? 'nodes' : 'edges'] += element.each.length
      yield page.map((element) => `${lineOf(element)}\n`).join('')
      progress(counts.nodes + counts.edges)
    }
  }
  const measured = async function* (packed: AsyncIterable<Buffer>) {
    for await (const piece of packed) {
      hash.update(piece)
      counts.bytes += piece.length
      yield piece
    }
  }
  await pipeline(Readable.from(lines()), createGzip(), measured, createWriteStream(join(folder, file), { flush: true }))
  return { section: section.name, file, ...counts, sha256: hash.digest('hex') }
}

/** The graph that a backup holds, and what it says of itself; read anew each time that it is asked for. Throws as `readManifest`, and `BACKUP_MISSING`. */
export async function readBackup(folder: string): Promise<WholeGraph & { readonly manifest: Manifest }> {
  const manifest = await manifestIn(folder)
  const { nodes, edges, parts } = manifest
  const source: Source = ({ name }) => {
    const part = parts.find(({ section }) => section === name)
    if (part === undefined) throw damaged(folder, `it has no part ${name}`)
    return elementsIn(folder, part)
  }
  return { manifest, source, size: { nodes, edges } }
}

/**
 * Reads every byte of a backup: that it is what was written, and holds what it says.
 * @throws AttestError `BACKUP_MISSING`, `BACKUP_DAMAGED`, `BACKUP_NEWER`, `BACKUP_OLDER`
 */
export async function verifyBackup(folder: string, progress: Progress = () => undefined): Promise<Manifest> {
  const manifest = await manifestIn(folder)
  const found = { nodes: 0, edges: 0 }
  for (const part of manifest.parts) {
    if ((await hashOf(folder, part)) !== part.sha256) throw damaged(folder, `${part.file} is not what was written`)
    let elements = 0
    for await (const page of elementsIn(folder, part)) {
      elements += page.length
      for (const element of page) found['id' in element ? 'nodes' : 'edges'] += element.each.length
      progress(found.nodes + found.edges)
    }
    if (elements !== part.elements) throw damaged(folder, `${part.file} holds ${elements} lines, not ${part.elements}`)
  }
  if (found.nodes !== manifest.nodes || found.edges !== manifest.edges)
    throw damaged(folder, 'its manifest counts otherwise than its parts')
  return manifest
}

async function hashOf(folder: string, { file }: BackupPart): Promise<string> {
  const hash = createHash('sha256')
  try {
    for await (const piece of createReadStream(join(folder, file))) hash.update(piece)
  } catch (cause) {
    throw damaged(folder, `${file} cannot be read: ${causeOf(cause)}`)
  }
  return hash.digest('hex')
}

async function* elementsIn(folder: string, { file, elements }: BackupPart): AsyncGenerator<Element[]> {
  const unpacked = createGunzip()
  const reading = pipeline(createReadStream(join(folder, file)), unpacked)
  // Thrown below, when all that could be read has been.
  reading.catch(() => undefined)
  let page: Element[] = []
  try {
    for await (const line of lines(unpacked, longestLine)) {
      if (line.number > elements) throw damaged(folder, `${file} holds more than ${elements} lines`)
      const element = line.bytes === null ? null : elementOf(Buffer.from(line.bytes).toString('utf8'))
      if (element === null) throw damaged(folder, `line ${line.number} of ${file} is no node and no edge`)
      page.push(element)
      if (page.length < pageSize) continue
      yield page
      page = []
    }
    await reading
  } catch (cause) {
    throw cause instanceof AttestError ? cause : damaged(folder, `${file} cannot be unpacked: ${causeOf(cause)}`)
  } finally {
    unpacked.destroy()
  }
  if (page.length > 0) yield page
}

async function manifestIn(folder: string): Promise<Manifest> {
  let text: string
  try {
    text = await readFile(join(folder, manifestName), 'utf8')
  } catch (cause) {
    throw missing(folder, cause)
  }
  return readManifest(text, folder)
}

const component = 'cli/backup'

const exists = (folder: string): AttestError =>
  new AttestError({
    code: 'BACKUP_EXISTS',
    component,
    message: `${folder} is there already`,
    remedy: 'name a new folder: a backup is never written over another',
  })

const missing = (folder: string, cause: unknown): AttestError =>
  new AttestError(
    {
      code: 'BACKUP_MISSING',
      component,
      message: `there is no backup at ${folder}: ${causeOf(cause)}`,
      remedy: 'name the folder that "attest backup" wrote, with its manifest.json',
    },
    { cause },
  )

const cannotWrite = (folder: string, cause: unknown): AttestError =>
  new AttestError(
    {
      code: 'BACKUP_OUTPUT',
      component,
      message: `the backup ${folder} cannot be written: ${causeOf(cause)}`,
      remedy: 'see that its folder may be written and has room; nothing was left there',
    },
    { cause },
  )
