import { randomUUID } from 'node:crypto'
import type { Command } from 'commander'
import { AttestError } from '../errors.ts'
import { type CheckReport, checkGraph } from '../graph/check/check-graph.ts'
import { compareSources } from '../graph/check/compare-graphs.ts'
import { copySource } from '../graph/copy/copy-graph.ts'
import { unfinishedCopy } from '../graph/copy/unfinished-copy.ts'
import type { Graph } from '../graph/port.ts'
import { fromStore } from '../graph/scan/sections.ts'
import { sizeOf } from '../graph/scan/size.ts'
import { readBackup, verifyBackup } from './backup-folder.ts'
import { describe, jsonOption, settingsOf, shareDatabaseOption } from './command.ts'
import { openStore } from './open-store.ts'
import { type Progress, terminalProgress } from './progress.ts'
import type { Settings } from './settings.ts'
import { plain } from './table.ts'
import { notice, print, type Terminal } from './terminal.ts'

interface Restored extends CheckReport {
  readonly nodes: number
  readonly edges: number
  /** Nodes and edges that are not as the backup has them. */
  readonly differences: number
}

/** `attest restore`: a store out of a backup that is whole, checked when it is there. */
export const restoreCommand = (terminal: Terminal): Command =>
  describe({
    name: 'restore',
    summary: 'make a store of a backup: the backup is verified first, and what was restored is checked (docs/backups.md)',
    examples: [
      ['attest restore backups/2031-12-01 --store restored', 'into a new folder'],
      ['attest restore backups/2031-12-01 --store neo4j://localhost:7687', 'into an empty database'],
      ['attest restore backups/2031-12-01 --verify', 'only see that the backup is whole'],
    ],
  })
    .argument('<folder>', 'a backup')
    .option('--verify', 'read all of the backup, and restore nothing')
    .addOption(shareDatabaseOption())
    .addOption(jsonOption())
    .action(async (folder: string, { verify, json }: { verify?: boolean; json?: boolean }, command: Command) => {
      const { nodes, edges, ...manifest } = await withProgress(terminal, null, 'verifying', (update) => verifyBackup(folder, update))
      const size = `${nodes.toLocaleString('en')} nodes and ${edges.toLocaleString('en')} edges`
      if (verify === true) {
        const { madeAt, attest } = manifest
        print(
          terminal,
          json === true ? JSON.stringify({ nodes, edges, ...manifest }) : `${size}, made ${madeAt} by Attest ${attest}: whole`,
        )
        return
      }
      const settings = settingsOf(command, terminal)
      const restored = await restoreInto(folder, settings, terminal)
      const wrong = restored.findings + restored.differences
      print(
        terminal,
        json === true
          ? JSON.stringify(restored)
          : `${size} restored; compared with the backup, and ${restored.spans.toLocaleString('en')} spans with their texts: ${wrong === 0 ? 'nothing wrong' : `${wrong} wrong`}`,
      )
      if (wrong > 0) terminal.exit(1)
    })

async function restoreInto(folder: string, settings: Settings, terminal: Terminal): Promise<Restored> {
  const backup = await readBackup(folder)
  const total = backup.size.nodes + backup.size.edges
  const graph = await openStore(settings, false, { unfinished: true })
  try {
    await refuseFull(graph, settings.store)
    const names = { from: `the backup ${folder}`, to: settings.store }
    await withProgress(terminal, total, 'restoring', (update) =>
      copySource({ from: backup, to: graph, names, run: randomUUID(), progress: (_, done) => update(done) }),
    )
    const { differences } = await withProgress(terminal, total, 'comparing', (update) =>
      compareSources(backup.source, fromStore(graph), ({ element }) => notice(terminal, `differs: ${plain(element)}`), update),
    )
    const report = await checkGraph(graph, ({ code, id, message }) => notice(terminal, `${code}: ${plain(id)}: ${plain(message)}`))
    return { ...backup.size, ...report, differences }
  } finally {
    await graph.close()
  }
}

/** A store that holds a graph is never written over; one that a restore was begun in goes on. */
async function refuseFull(graph: Graph, store: string): Promise<void> {
  if ((await sizeOf(graph)).nodes === 0 || (await unfinishedCopy(graph)) !== null) return
  throw new AttestError({
    code: 'RESTORE_NOT_EMPTY',
    component: 'cli/restore',
    message: `${store} holds a graph already`,
    remedy: 'restore into a new folder or an empty database, then see with "attest check --against" what differs',
  })
}

async function withProgress<T>(
  terminal: Terminal,
  total: number | null,
  step: string,
  work: (update: (done: number) => void) => Promise<T>,
): Promise<T> {
  const progress: Progress = terminalProgress(terminal.stderr, 'nodes and edges', total, terminal.elapsed)
  try {
    return await work((done) => progress.update(done, step))
  } finally {
    progress.end()
  }
}
