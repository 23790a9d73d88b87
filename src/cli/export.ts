import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Command, Option } from 'commander'
import { AttestError, causeOf } from '../errors.ts'
import { bulkFiles } from '../export/bulk/bulk-files.ts'
import { evidencePack } from '../export/evidence-pack.ts'
import { type FormatName, formatNames } from '../export/formats.ts'
import type { Selection } from '../export/pack/selection.ts'
import type { Graph } from '../graph/port.ts'
import { metrics } from '../record/kinds.ts'
import { type BulkSize, writeBulk } from './bulk-folder.ts'
import { describe } from './command.ts'
import { idOfNamed } from './named.ts'
import { print, type Terminal } from './terminal.ts'
import { withGraph } from './with-graph.ts'

interface Options {
  format?: FormatName
  bulk?: string
  out?: string
  figures?: boolean
  metric?: (typeof metrics)[number]
  article?: string
  event?: string
  actor?: string
  outlet?: string
  from?: string
  to?: string
}

/** What says what of the graph is written, and how; a table for an import is of all of it. */
const selecting = ['format', 'out', 'figures', 'metric', 'article', 'event', 'actor', 'outlet', 'from', 'to']

/** `attest export`: the whole graph, or a part of it, as text, to standard output or a file. */
export const exportCommand = (terminal: Terminal): Command =>
  describe({
    name: 'export',
    summary: 'write the graph, or what it holds of an event, an actor, an article, as text for other tools (docs/exporting.md)',
    examples: [
      ['attest export > graph.jsonl', 'JSON lines of the whole graph; the same graph gives the same bytes'],
      ['attest export --format csv --figures --metric killed', 'a table of the figures of the killed, with their words'],
      ['attest export --format stix --event e:harbour-watch-1:112-121 --out pack.json', 'all that is said of one event'],
      ['attest export --format geojson --from 2031-09-02 --to 2031-09-05', 'four days on a map'],
      ['attest export --store neo4j://localhost:7687 | gzip > graph.jsonl.gz', 'from a server'],
      ['attest export --bulk tables', 'the whole graph as tables that neo4j-admin makes a database of'],
    ],
  })
    .addOption(new Option('--format <name>', `as what (default ${formatNames[0]})`).choices(formatNames))
    .addOption(new Option('--out <file>', 'where to (default: standard output)'))
    .addOption(new Option('--bulk <folder>', 'tables for neo4j-admin database import, into a new folder').conflicts(selecting))
    .option('--figures', 'only figures, with the statements that give them and the events they are of')
    .addOption(new Option('--metric <metric>', 'only figures of this metric').choices(metrics))
    .option('--article <id>', 'only what this article says')
    .option('--event <id>', 'only what is said of this event')
    .option('--actor <name or id>', 'only what this actor said, counted, answered or took part in, and is accused of')
    .option('--outlet <name or id>', 'only from articles of this outlet')
    .option('--from <day>', 'from this day on, YYYY-MM-DD')
    .option('--to <day>', 'up to this day, YYYY-MM-DD')
    .action(({ format = formatNames[0], out, bulk, ...options }: Options, command: Command) =>
      withGraph(command, terminal, async (graph) => {
        if (bulk !== undefined) return print(terminal, bulkLines(bulk, await bulkOf(graph, bulk, terminal)))
        const text = masked(evidencePack(graph, format, await selectionOf(graph, options)), terminal)
        if (out === undefined) return pipeline(Readable.from(text), terminal.stdout, { end: false })
        const size = await writeWhole(text, out)
        print(terminal, `${out}: ${megabytes(size)}`)
      }),
    )

/** Writes the tables while nobody else writes; of a graph that hides something, as it is told. */
async function bulkOf(graph: Graph, folder: string, { redaction }: Terminal): Promise<BulkSize> {
  if (redaction === null) return writeBulk(folder, (into) => graph.unchanging((session) => into(bulkFiles(session, randomUUID()))))
  const hidden = async function* () {
    for await (const { file, text } of bulkFiles(graph, randomUUID())) yield { file, text: redaction.mask(text) }
  }
  return writeBulk(folder, (into) => into(hidden()))
}

const bulkLines = (folder: string, { files, bytes }: BulkSize): string =>
  `${folder}: ${files} files, ${megabytes(bytes)}. To make a database of them, while its server is stopped:
  cd ${folder} && neo4j-admin database import full neo4j --overwrite-destination @import.args
Then start the server, and have its indexes made and the graphs compared:
  attest copy --from STORE --to neo4j://HOST:7687`

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 })} MB`

/** Pieces of text as they may be shown: a file is written past the terminal. */
async function* masked(text: AsyncIterable<string>, { redaction }: Terminal): AsyncGenerator<string> {
  for await (const piece of text) yield redaction === null ? piece : redaction.mask(piece)
}

/** What is asked for, with names looked up. Throws `CLI_NOT_FOUND`. */
async function selectionOf(graph: Graph, options: Omit<Options, 'format' | 'out' | 'bulk'>): Promise<Selection> {
  // By name: the options of the store stand beside them.
  const { figures = false, metric = null, article = null, event = null, actor, outlet, from = null, to = null } = options
  return {
    ...{ figures, metric, article, event, from, to },
    actor: actor === undefined ? null : await idOfNamed(graph, 'actor', actor),
    outlet: outlet === undefined ? null : await idOfNamed(graph, 'actor', outlet),
  }
}

/** Writes a file beside `file` and renames it when it is whole; gives its size in bytes. Throws `CLI_OUTPUT` where the disk refuses. */
async function writeWhole(text: AsyncIterable<string>, file: string): Promise<number> {
  const unfinished = `${file}.unfinished`
  try {
    // Left by one that was killed; made anew, so that a link that somebody put there leads nowhere.
    await rm(unfinished, { force: true })
    await pipeline(Readable.from(text), createWriteStream(unfinished, { flags: 'wx' }))
    await rename(unfinished, file)
    return (await stat(file)).size
  } catch (cause) {
    await rm(unfinished, { force: true })
    if (cause instanceof AttestError) throw cause
    const fault = { code: 'CLI_OUTPUT', component: 'cli/export', message: `${file} cannot be written: ${causeOf(cause)}` }
    throw new AttestError({ ...fault, remedy: 'see that its folder is there, may be written and has room' }, { cause })
  }
}
