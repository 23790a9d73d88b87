import { join } from 'node:path'
import type { Command } from 'commander'
import { packageRoot } from '../assembly/package-files.ts'
import { describe, readerOption, settingsOf } from './command.ts'
import { loadPaths, summaryLines } from './load.ts'
import { serveStore } from './serve.ts'
import { print, type Terminal } from './terminal.ts'

const tryFirst = `
Open the desk at the address below: drop articles of your own on its overview, and judge claims under Review.
On the command line, once this server is stopped (or with --read-only beside it, when nothing can be changed here):
  npx attest tolls killed              what each source counted, day by day
  npx attest trace "41 civilians"      the chain of one claim, with its words
  npx attest timeline                  what happened when, and who reported it
`

/** `attest start`: the example articles into the store, then `serve`. What is there already is left as it is. */
export const startCommand = (terminal: Terminal, version: string): Command =>
  describe({
    name: 'start',
    summary: 'load the example articles (fiction) and serve the graph: the quickest look',
    examples: [
      ['attest start', 'on http://127.0.0.1:4000/graphql'],
      ['attest start --port 0', 'on a free port'],
    ],
  })
    .option('--host <host>', 'address to listen on (default 127.0.0.1: this machine alone)')
    .option('--port <port>', 'port to listen on (default 4000; 0 takes a free one)')
    .option('--read-only', 'take no changes; other commands can read the store meanwhile (ATTEST_READ_ONLY)')
    .addOption(readerOption())
    .option('--threads <n>', 'worker threads for articles that are loaded (default: one a core)')
    .action(async (_: unknown, command: Command) => {
      const settings = settingsOf(command, terminal)
      const begin = terminal.elapsed()
      const summary = await loadPaths({ paths: [join(packageRoot, 'examples', 'articles')], quiet: true, version }, settings, terminal)
      print(
        terminal,
        `The example articles (fiction) into ${settings.store}: ${summaryLines(summary, (terminal.elapsed() - begin) / 1000)}`,
      )
      print(terminal, tryFirst)
      await serveStore(settings, terminal)
    })
