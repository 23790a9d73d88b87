import { once } from 'node:events'
import { type Command, Option } from 'commander'
import type { Fault } from '../errors.ts'
import { isThisMachine } from '../server/cross-site.ts'
import { logTo } from '../server/observability/log.ts'
import { logLevels } from '../server/observability/log-levels.ts'
import { serve } from '../server/serve.ts'
import { describe, readerOption, settingsOf, shareDatabaseOption } from './command.ts'
import { warningLine } from './fault-lines.ts'
import { openOrMake, openStore } from './open-store.ts'
import type { Settings } from './settings.ts'
import { notice, print, type Terminal } from './terminal.ts'

/** Milliseconds: somebody waits for each answer, and asks again more gladly than they wait for a lost server. */
const lostAfter = 3000

/** Whether what is served may be changed: on this machine alone, or where somebody says so. */
export const takesChanges = ({ host, readOnly, allowChanges }: Settings): boolean => !readOnly && (allowChanges || isThisMachine(host))

/** Serves a store until the process is told to stop (SIGINT, SIGTERM), then lets requests under way finish; told again, it ends at once. */
export async function serveStore(settings: Settings, terminal: Terminal): Promise<void> {
  const changes = takesChanges(settings)
  const { graph, isNew } = await openServed(settings, changes)
  try {
    if (isNew) print(terminal, `There was no store at ${settings.store}: an empty one was made.`)
    const server = await serve({
      graph,
      host: settings.host,
      port: settings.port,
      changes: changes ? readingOf(settings, terminal) : null,
      bounds: { atOnce: settings.requestsAtOnce, waiting: settings.requestsWaiting },
      grace: settings.stopWithin * 1000,
      log: logTo(terminal.stderr, settings.logLevel),
    })
    print(terminal, `The desk: ${new URL('/', server.url).href}`)
    print(terminal, `GraphQL and GraphiQL: ${server.url}`)
    if (graph.engine === 'neo4j') print(terminal, `In Neo4j Browser: :guide ${guideAddress(server.url)}`)
    if (changes && graph.engine === 'embedded')
      print(terminal, 'This server alone has the store; with --read-only other commands can read it too.')
    if (!changes) print(terminal, 'Nothing can be changed here.')
    print(terminal, 'Stop with Ctrl-C.')
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
    notice(terminal, 'stopping')
    const cut = await server.close()
    if (cut > 0) notice(terminal, `${cut} requests were not finished within ${settings.stopWithin} s`)
  } finally {
    await graph.close()
  }
}

/** What takes changes can begin from nothing: articles come over HTTP. */
const openServed = async (settings: Settings, changes: boolean) =>
  changes ? openOrMake(settings, { lostAfter }) : { graph: await openStore(settings, true, { lostAfter }), isNew: false }

const readingOf = ({ reader, threads }: Settings, terminal: Terminal) => ({
  reader,
  onFallback: (fault: Fault) => notice(terminal, warningLine(fault)),
  ...(threads !== undefined && { threads }),
})

/** The guide by a name of this machine that Neo4j's own settings let its Browser fetch from. */
function guideAddress(url: string): string {
  const guide = new URL('/browser-guide', url)
  if (guide.hostname === '127.0.0.1') guide.hostname = 'localhost'
  return guide.href
}

/** `attest serve`: GraphQL over HTTP. */
export const serveCommand = (terminal: Terminal): Command =>
  describe({
    name: 'serve',
    summary: 'serve the graph over GraphQL',
    examples: [
      ['attest serve', 'on http://127.0.0.1:4000/graphql'],
      ['attest serve --store ./graph --port 8080', 'another store and port'],
      ['attest serve --store neo4j://localhost:7687', 'the graph on a Neo4j server'],
      ['attest serve --host 0.0.0.0', 'for others too, who can change nothing'],
      ['attest serve --log-level info 2>> attest.log', 'with a line for each question'],
    ],
  })
    .option('--host <host>', 'address to listen on (default 127.0.0.1: this machine alone)')
    .option('--port <port>', 'port to listen on (default 4000; 0 takes a free one)')
    .option('--read-only', 'take no changes; other commands can read the store meanwhile (ATTEST_READ_ONLY)')
    .option('--allow-changes', 'take changes from whoever reaches another address than this machine (ATTEST_ALLOW_CHANGES)')
    .addOption(readerOption())
    .option('--threads <n>', 'worker threads for articles that are loaded (default: one a core)')
    .addOption(
      new Option('--log-level <level>', 'JSON lines on standard error; no word of an article but at debug (default warn)').choices(
        logLevels,
      ),
    )
    .option('--requests-at-once <n>', 'questions that are answered side by side (default 16)')
    .option('--requests-waiting <n>', 'requests that wait beyond those; more are refused with 503 (default 256)')
    .option('--stop-within <seconds>', 'for requests under way, when told to stop (default 30)')
    .addOption(shareDatabaseOption())
    .action((_: unknown, command: Command) => serveStore(settingsOf(command, terminal), terminal))
