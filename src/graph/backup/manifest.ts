import { z } from 'zod'
import { AttestError } from '../../errors.ts'
import { sections } from '../scan/sections.ts'
import { formatVersion } from '../schema.ts'

/** Of how a backup is written down. */
const backupVersion = 1

const count = z.int().nonnegative()

const partSchema = z.strictObject({
  /** Of which section of the graph. */
  section: z.string(),
  file: z.string().regex(/^[a-z-]+\.jsonl\.gz$/),
  /** Lines: nodes, or edges. */
  elements: count,
  /** Of the file, packed as it is. */
  bytes: count,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

const manifestSchema = z.strictObject({
  format: z.literal('attest-backup'),
  version: z.int(),
  /** The version of Attest that made it. */
  attest: z.string(),
  /** Of what the nodes and edges hold. */
  graphVersion: z.int(),
  /** ISO 8601, UTC. */
  madeAt: z.string(),
  nodes: count,
  edges: count,
  parts: z.array(partSchema),
})

export type BackupPart = z.output<typeof partSchema>
/** What a backup says of itself. */
export type Manifest = z.output<typeof manifestSchema>

/** The manifest of these parts; nodes and edges are their sums. */
export function manifestOf(
  parts: readonly (BackupPart & { readonly nodes: number; readonly edges: number })[],
  attest: string,
  madeAt: string,
): Manifest {
  const sum = (key: 'nodes' | 'edges'): number => parts.reduce((total, part) => total + part[key], 0)
  return {
    format: 'attest-backup',
    version: backupVersion,
    attest,
    graphVersion: formatVersion,
    madeAt,
    nodes: sum('nodes'),
    edges: sum('edges'),
    parts: parts.map(({ section, file, elements, bytes, sha256 }) => ({ section, file, elements, bytes, sha256 })),
  }
}

const head = z.looseObject({ format: z.literal('attest-backup'), version: z.int(), attest: z.string(), graphVersion: z.int() })

/**
 * Reads a manifest.
 * @param name what people call the backup
 * @throws AttestError `BACKUP_DAMAGED`, `BACKUP_NEWER`, `BACKUP_OLDER`
 */
export function readManifest(text: string, name: string): Manifest {
  const json = parsed(text)
  const told = head.safeParse(json)
  if (!told.success) throw damaged(name, 'its manifest cannot be read')
  const { version, graphVersion, attest } = told.data
  if (version > backupVersion || graphVersion > formatVersion) throw newer(name, attest)
  if (graphVersion < formatVersion) throw older(name, attest, graphVersion)
  const read = manifestSchema.safeParse(json)
  if (!read.success) throw damaged(name, `its manifest cannot be read: ${read.error.issues[0]?.path.join('.') ?? ''}`)
  const named = read.data.parts.map(({ section }) => section)
  const missing = sections.find((section) => !named.includes(section.name))
  if (missing !== undefined) throw damaged(name, `its manifest names no part ${missing.name}`)
  return read.data
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const component = 'graph/backup'

/** A backup that is not what was written. */
export const damaged = (name: string, what: string): AttestError =>
  new AttestError({
    code: 'BACKUP_DAMAGED',
    component,
    message: `the backup ${name} is damaged: ${what}`,
    remedy: 'take another copy of it, or another backup; nothing was restored',
  })

const newer = (name: string, attest: string): AttestError =>
  new AttestError({
    code: 'BACKUP_NEWER',
    component,
    message: `the backup ${name} was made by Attest ${attest}, which is newer than this one`,
    remedy: `restore it with Attest ${attest} or later`,
  })

const older = (name: string, attest: string, graphVersion: number): AttestError =>
  new AttestError({
    code: 'BACKUP_OLDER',
    component,
    message: `the backup ${name} holds a graph of format version ${graphVersion}, this Attest reads version ${formatVersion}`,
    remedy: `restore it with Attest ${attest}; or load the articles again with this one`,
  })
