import { Command, Option } from 'commander'
import { environmentName, readSettings, type Settings } from './settings.ts'
import type { Terminal } from './terminal.ts'

/** What the commands share: `--store`, `--config`, and examples under `--help`. */
export interface Description {
  readonly name: string
  readonly summary: string
  /** Whole command lines, each with what it does. */
  readonly examples: readonly (readonly [line: string, meaning: string])[]
}

/** A command with the shared flags. */
export function describe({ name, summary, examples }: Description): Command {
  const width = Math.max(...examples.map(([line]) => line.length))
  return new Command(name)
    .description(summary)
    .addOption(new Option('--store <address>', `the graph: a folder (default .attest; ${environmentName('store')})`))
    .addOption(new Option('--config <file>', 'settings as JSON (default attest.config.json, if there is one)'))
    .addHelpText('after', `\nExamples:\n${examples.map(([line, meaning]) => `  ${line.padEnd(width)}  ${meaning}`).join('\n')}`)
}

export const jsonOption = (): Option => new Option('--json', 'print JSON for programs')

/** The settings of a call: its flags, the environment, the file. Throws as `readSettings`. */
export const settingsOf = (command: Command, terminal: Terminal): Settings => readSettings(command.opts(), terminal.environment)
