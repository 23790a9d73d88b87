import { Command, Option } from 'commander'
import { redactionOfFile } from './redaction-file.ts'
import { environmentName, readSettings, type Settings } from './settings.ts'
import type { Terminal } from './terminal.ts'

/** What the commands share: the store, `--config`, and examples under `--help`. */
export interface Description {
  readonly name: string
  readonly summary: string
  /** The flag that names the store; `--store` where nothing else is said. */
  readonly store?: Option
  /** Whole command lines, each with what it does. */
  readonly examples: readonly (readonly [line: string, meaning: string])[]
}

/** A command with the shared flags. */
export function describe({ name, summary, store = storeOption(), examples }: Description): Command {
  const width = Math.max(...examples.map(([line]) => line.length))
  return new Command(name)
    .description(summary)
    .addOption(store)
    .addOption(new Option('--redact <file>', `rules of what to hide in all that is shown (docs/security.md; ${environmentName('redact')})`))
    .addOption(
      new Option(
        '--audit <file>',
        `where it is written down what is changed and taken out (default STORE.audit.jsonl; ${environmentName('audit')})`,
      ),
    )
    .addOption(new Option('--config <file>', 'settings as JSON (default attest.config.json, if there is one)'))
    .addOption(serverOption('--user <name>', `who signs in (default neo4j; ${environmentName('user')})`))
    .addOption(serverOption('--password-file <file>', `a file that holds the password (or ${environmentName('password')})`))
    .addOption(serverOption('--database <name>', `which database (default: the user's own; ${environmentName('database')})`))
    .addHelpText('after', `\nExamples:\n${examples.map(([line, meaning]) => `  ${line.padEnd(width)}  ${meaning}`).join('\n')}`)
}

const storeOption = (): Option =>
  new Option('--store <address>', `the graph: a folder, or neo4j://HOST:PORT (default .attest; ${environmentName('store')})`)

/** A flag that means something to a server alone. */
export const serverOption = (flags: string, meaning: string): Option => new Option(flags, meaning).helpGroup('For a Neo4j server:')

/** For commands that write. */
export const shareDatabaseOption = (): Option => serverOption('--share-database', 'write into a database that holds something else too')

/** For commands that read articles. */
export const readerOption = (): Option =>
  new Option(
    '--reader <name>',
    `what reads the articles: model, or rules, which is faster and reads less well (default model; ${environmentName('reader')})`,
  )

/** For commands that read articles from wherever they are. */
export const allowUrlsOption = (): Option =>
  new Option(
    '--allow-urls',
    `fetch http and https addresses, of the public internet alone (docs/loading.md; ${environmentName('allowUrls')})`,
  )

export const jsonOption = (): Option => new Option('--json', 'print JSON for programs')

/**
 * The settings of a call: its flags, the environment, the file. From here on what they hide is hidden. Throws as `readSettings`, and
 * `REDACTION_RULES`, `REDACTION_FILE`.
 */
export function settingsOf(command: Command, terminal: Terminal): Settings {
  const settings = readSettings(command.opts(), terminal.environment)
  if (settings.redact !== undefined && terminal.redaction === null) terminal.hide(redactionOfFile(settings.redact))
  return settings
}
