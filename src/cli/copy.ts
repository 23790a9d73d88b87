import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { AttestError } from '../errors.ts'
import { type CopyReport, copyGraph } from '../graph/copy/copy-graph.ts'
import { describe, jsonOption, shareDatabaseOption } from './command.ts'
import { openStore } from './open-store.ts'
import { accessOptions, settingsFor } from './other-store.ts'
import { duration, type Progress, terminalProgress } from './progress.ts'
import { environmentName, type Settings } from './settings.ts'
import { print, type Terminal } from './terminal.ts'

/** `attest copy`: a whole graph from one store to another, on whatever engines. */
export function copyCommand(terminal: Terminal): Command {
  const command = describe({
    name: 'copy',
    summary: 'copy a whole graph to another store, on whatever engines, without reading articles again',
    store: new Option('--from <store>', `the graph: a folder, or neo4j://HOST:PORT (default .attest; ${environmentName('store')})`),
    examples: [
      ['attest copy --from .attest --to neo4j://localhost:7687', 'to a server; the password from NEO4J_PASSWORD'],
      ['attest copy --from neo4j://localhost:7687 --to backup', 'and back, into a folder'],
      ['attest copy --from neo4j://a --to neo4j://b --to-password-file b.key', 'between two servers with two passwords'],
      ['attest check --store .attest --against neo4j://localhost:7687', 'see that both are equal'],
    ],
  })
    .addOption(
      new Option(
        '--to <store>',
        'where to: an empty database, a new folder, or one that holds a part of the same graph',
      ).makeOptionMandatory(),
    )
    .addOption(shareDatabaseOption())
    .addOption(jsonOption())
    .action(async (options: { from?: string; to: string; json?: boolean }) => {
      const from = settingsFor('from', options.from ?? null, command, terminal)
      const to = settingsFor('to', options.to, command, terminal)
      refuseSame(from, to)
      const begin = terminal.elapsed()
      const report = await copied(from, to, terminal)
      const seconds = (terminal.elapsed() - begin) / 1000
      print(terminal, options.json === true ? JSON.stringify({ ...report, seconds }) : copyLine(report, seconds))
    })
  for (const option of [...accessOptions('from'), ...accessOptions('to')]) command.addOption(option)
  return command
}

/** Opens both stores, the one to read first: where it is missing, the other is not made. */
async function copied(from: Settings, to: Settings, terminal: Terminal): Promise<CopyReport> {
  const source = await openStore(from, true)
  try {
    const target = await openStore(to, false, { unfinished: true })
    const steps = new Map<string, Progress>()
    try {
      return await copyGraph({
        from: source,
        to: target,
        names: { from: from.store, to: to.store },
        run: randomUUID(),
        progress: (step, done, total) => {
          const shown = steps.get(step) ?? terminalProgress(terminal.stderr, 'nodes and edges', total, terminal.elapsed)
          steps.set(step, shown)
          shown.update(done, step)
        },
      })
    } finally {
      for (const shown of steps.values()) shown.end()
      await target.close()
    }
  } finally {
    await source.close()
  }
}

function refuseSame(from: Settings, to: Settings): void {
  const place = ({ store, database }: Settings): string => (store.includes('://') ? `${store} ${database ?? ''}` : resolve(store))
  if (place(from) !== place(to)) return
  throw new AttestError({
    code: 'CLI_SAME_STORE',
    component: 'cli/copy',
    message: `--from and --to are the same store, ${to.store}`,
    remedy: 'name two stores, or two databases of one server with --from-database and --to-database',
  })
}

/** What a copy did, in a line. */
export function copyLine({ copied, already }: CopyReport, seconds: number): string {
  const count = (n: number, one: string): string => `${n.toLocaleString('en')} ${n === 1 ? one : `${one}s`}`
  const size = ({ nodes, edges }: CopyReport['copied']): string => `${count(nodes, 'node')} and ${count(edges, 'edge')}`
  const written = copied.nodes + copied.edges
  if (written === 0) return `nothing to copy: all ${size(already)} are there`
  const rate = seconds > 0 ? ` (${Math.round(written / seconds).toLocaleString('en')}/s)` : ''
  return `${size(copied)} copied in ${duration(seconds)}${rate}${already.nodes === 0 ? '' : `; ${size(already)} were there`}`
}
