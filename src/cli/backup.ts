import type { Command } from 'commander'
import { sizeOf } from '../graph/scan/size.ts'
import { writeBackup } from './backup-folder.ts'
import { describe, jsonOption } from './command.ts'
import { terminalProgress } from './progress.ts'
import { print, type Terminal } from './terminal.ts'
import { withWholeGraph } from './with-graph.ts'

/** `attest backup`: a whole graph into a folder, read back before it counts. */
export const backupCommand = (terminal: Terminal, version: string): Command =>
  describe({
    name: 'backup',
    summary: 'write the whole graph into a new folder, and read it back: "attest restore" makes a store of it again (docs/backups.md)',
    examples: [
      ['attest backup backups/2031-12-01', 'the folder must not be there yet'],
      ['attest backup backups/2031-12-01 --store neo4j://localhost:7687', 'of a server; who would write meanwhile waits'],
      ['attest restore backups/2031-12-01 --verify', 'see that it is whole, weeks later'],
    ],
  })
    .argument('<folder>', 'where to')
    .addOption(jsonOption())
    .action((folder: string, { json }: { json?: boolean }, command: Command) =>
      // What is hidden is in it too: a store that was restored without it would be another.
      withWholeGraph(command, terminal, async (graph) => {
        const { nodes, edges } = await sizeOf(graph)
        const progress = terminalProgress(terminal.stderr, 'nodes and edges', nodes + edges, terminal.elapsed)
        try {
          const madeAt = new Date(terminal.now()).toISOString()
          const manifest = await writeBackup(graph, folder, { attest: version, madeAt, progress: (done) => progress.update(done) })
          progress.end()
          const told = `${manifest.nodes.toLocaleString('en')} nodes and ${manifest.edges.toLocaleString('en')} edges`
          print(terminal, json === true ? JSON.stringify(manifest) : `${folder}: ${told}, read back and found whole`)
        } finally {
          progress.end()
        }
      }),
    )
