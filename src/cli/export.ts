import { createWriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Command, Option } from 'commander'
import { AttestError, causeOf } from '../errors.ts'
import { evidencePack } from '../export/evidence-pack.ts'
import { type FormatName, formatNames } from '../export/formats.ts'
import type { Selection } from '../export/pack/selection.ts'
import type { Graph } from '../graph/port.ts'
import { metrics } from '../record/kinds.ts'
import { describe } from './command.ts'
import { idOfNamed } from './named.ts'
import { print, type Terminal } from './terminal.ts'
import { withGraph } from './with-graph.ts'

interface Options {
  format: FormatName
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
    ],
  })
    .addOption(new Option('--format <name>', 'as what').choices(formatNames).default(formatNames[0]))
    .addOption(new Option('--out <file>', 'where to (default: standard output)'))
    .option('--figures', 'only figures, with the statements that give them and the events they are of')
    .addOption(new Option('--metric <metric>', 'only figures of this metric').choices(metrics))
    .option('--article <id>', 'only what this article says')
    .option('--event <id>', 'only what is said of this event')
    .option('--actor <name or id>', 'only what this actor said, counted, answered or took part in, and is accused of')
    .option('--outlet <name or id>', 'only from articles of this outlet')
    .option('--from <day>', 'from this day on, YYYY-MM-DD')
    .option('--to <day>', 'up to this day, YYYY-MM-DD')
    .action(({ format, out, ...options }: Options, command: Command) =>
      withGraph(command, terminal, async (graph) => {
        const text = masked(evidencePack(graph, format, await selectionOf(graph, options)), terminal)
        if (out === undefined) return pipeline(Readable.from(text), terminal.stdout, { end: false })
        const size = await writeWhole(text, out)
        print(terminal, `${out}: ${(size / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 })} MB`)
      }),
    )

/** Pieces of text as they may be shown: a file is written past the terminal. */
async function* masked(text: AsyncIterable<string>, { redaction }: Terminal): AsyncGenerator<string> {
  for await (const piece of text) yield redaction === null ? piece : redaction.mask(piece)
}

/** What is asked for, with names looked up. Throws `CLI_NOT_FOUND`. */
async function selectionOf(graph: Graph, options: Omit<Options, 'format' | 'out'>): Promise<Selection> {
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
