import { once } from 'node:events'
import { type Command, Option } from 'commander'
import type { Fault } from '../errors.ts'
import { isNeo4jAddress, usualBrowserAddress } from '../graph/neo4j/address.ts'
import { isThisMachine } from '../server/cross-site.ts'
import { logTo } from '../server/observability/log.ts'
import { logLevels } from '../server/observability/log-levels.ts'
import { refuseOpen, serve } from '../server/serve.ts'
import { accessOfSettings, accessOptions } from './access.ts'
import { trailOf } from './audited.ts'
import { describe, readerOption, settingsOf, shareDatabaseOption } from './command.ts'
import { warningLine } from './fault-lines.ts'
import { openOrMake, openStore } from './open-store.ts'
import type { Settings } from './settings.ts'
import { notice, print, type Terminal } from './terminal.ts'
import { toldGraph } from './with-graph.ts'

/** Milliseconds: somebody waits for each answer, and asks again more gladly than they wait for a lost server. */
const lostAfter = 3000

/** Whether what is served may be changed: on this machine alone, or where somebody says so. */
export const takesChanges = ({ host, publicUrl, readOnly, allowChanges }: Settings): boolean =>
  !readOnly && (allowChanges || (isThisMachine(host) && publicUrl === undefined))

/** Serves a store until the process is told to stop (SIGINT, SIGTERM), then lets requests under way finish; told again, it ends at once. */
export async function serveStore(settings: Settings, terminal: Terminal): Promise<void> {
  const changes = takesChanges(settings)
  const { host, publicUrl = null } = settings
  const access = accessOfSettings(settings, terminal)
  // Before the store is opened: what will not be served need not be made.
  refuseOpen({ host, publicUrl, access })
  const { graph, isNew } = await openServed(settings, changes)
  try {
    if (isNew) print(terminal, `There was no store at ${settings.store}: an empty one was made.`)
    const server = await serve({
      graph: await toldGraph(graph, terminal),
      mask: terminal.redaction?.mask ?? null,
      neo4jBrowser: terminal.redaction === null ? browserAddress(settings) : null,
      audit: trailOf(settings, terminal),
      host,
      port: settings.port,
      access,
      publicUrl,
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
    if (access !== null) print(terminal, 'Whoever asks must sign in, with a key of attest keys or a token of the issuer.')
    if (!isThisMachine(host) && publicUrl?.startsWith('https:') !== true)
      notice(terminal, 'Keys and answers pass over the network as they are: put a proxy with TLS before it (docs/security.md).')
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

/**
 * The address of Neo4j Browser that the desk leads to, null for none: the one that is given, else the usual one beside the store, but for
 * this machine alone: where a server's database is, is nothing to others.
 */
export function browserAddress({ store, user, database, host, publicUrl, neo4jBrowser }: Settings): string | null {
  if (!isNeo4jAddress(store)) return null
  if (neo4jBrowser !== undefined) return neo4jBrowser
  return isThisMachine(host) && publicUrl === undefined ? usualBrowserAddress(store, { user, database }) : null
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
export function serveCommand(terminal: Terminal): Command {
  const command = describe({
    name: 'serve',
    summary: 'serve the graph over GraphQL',
    examples: [
      ['attest serve', 'on http://127.0.0.1:4000/graphql'],
      ['attest serve --store ./graph --port 8080', 'another store and port'],
      ['attest serve --store neo4j://localhost:7687', 'the graph on a Neo4j server'],
      ['attest serve --host 0.0.0.0', 'for others who have a key of attest keys add, and can change nothing'],
      ['attest serve --public-url https://attest.example --allow-changes', 'behind a proxy with TLS'],
      ['attest serve --log-level info 2>> attest.log', 'with a line for each question'],
    ],
  })
    .option('--host <host>', 'address to listen on (default 127.0.0.1: this machine alone)')
    .option('--port <port>', 'port to listen on (default 4000; 0 takes a free one)')
    .option('--read-only', 'take no changes; other commands can read the store meanwhile (ATTEST_READ_ONLY)')
    .option('--allow-changes', 'take changes from others than this machine, of those whose role may make them (ATTEST_ALLOW_CHANGES)')
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
    .option('--neo4j-browser <url>', 'Neo4j Browser, which the desk leads to (default: beside the store, for this machine alone)')
    .action((_: unknown, command: Command) => serveStore(settingsOf(command, terminal), terminal))
  for (const option of accessOptions()) command.addOption(option)
  return command
}
