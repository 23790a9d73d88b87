import { createWriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Command, Option } from 'commander'
import { AttestError, causeOf } from '../errors.ts'
import { type FormatName, formatNames, formats } from '../export/formats.ts'
import { describe } from './command.ts'
import { print, type Terminal } from './terminal.ts'
import { withGraph } from './with-graph.ts'

/** `attest export`: the whole graph as text, to standard output or a file. */
export const exportCommand = (terminal: Terminal): Command =>
  describe({
    name: 'export',
    summary: 'write the whole graph as text: a node or an edge a line (docs/copying.md)',
    examples: [
      ['attest export > graph.jsonl', 'JSON lines; the same graph gives the same bytes'],
      ['attest export --out graph.jsonl', 'a file that is there whole or not at all'],
      ['attest export --store neo4j://localhost:7687 | gzip > graph.jsonl.gz', 'from a server'],
    ],
  })
    .addOption(new Option('--format <name>', 'how').choices(formatNames).default(formatNames[0]))
    .addOption(new Option('--out <file>', 'where to (default: standard output)'))
    .action((options: { format: FormatName; out?: string }, command: Command) =>
      withGraph(command, terminal, async (graph) => {
        const text = formats[options.format](graph)
        if (options.out === undefined) return pipeline(Readable.from(text), terminal.stdout, { end: false })
        const size = await writeWhole(text, options.out)
        print(terminal, `${options.out}: ${(size / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 })} MB`)
      }),
    )

/** Writes a file beside `file` and renames it when it is whole; gives its size in bytes. Throws `CLI_OUTPUT` where the disk refuses. */
async function writeWhole(text: AsyncIterable<string>, file: string): Promise<number> {
  const unfinished = `${file}.unfinished`
  try {
    await pipeline(Readable.from(text), createWriteStream(unfinished))
    await rename(unfinished, file)
    return (await stat(file)).size
  } catch (cause) {
    await rm(unfinished, { force: true })
    if (cause instanceof AttestError) throw cause
    const fault = { code: 'CLI_OUTPUT', component: 'cli/export', message: `${file} cannot be written: ${causeOf(cause)}` }
    throw new AttestError({ ...fault, remedy: 'see that its folder is there, may be written and has room' }, { cause })
  }
}
