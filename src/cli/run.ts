import { Command, CommanderError } from 'commander'
import type { Redaction } from '../redaction/redaction.ts'
import { auditOf } from './audited.ts'
import { faultLines } from './fault-lines.ts'
import { notice, type Terminal } from './terminal.ts'
import { veiled, written } from './veiled.ts'

type MakeCommand = (terminal: Terminal, version: string) => Command

/**
 * Every command, in the order of `attest --help`: putting in, taking out, looking after. Each is imported when it is called, since the
 * engine and the language model take a while to load and most calls need one of them alone.
 */
const commands: ReadonlyMap<string, () => Promise<MakeCommand>> = new Map([
  ['start', async () => (await import('./start.ts')).startCommand],
  ['load', async () => (await import('./load.ts')).loadCommand],
  ['work', async () => (await import('./work.ts')).workCommand],
  ['extract', async () => (await import('./extract.ts')).extractCommand],
  ['serve', async () => (await import('./serve.ts')).serveCommand],
  ['keys', async () => (await import('./keys.ts')).keysCommand],
  ['query', async () => (await import('./query.ts')).queryCommand],
  ['trace', async () => (await import('./trace.ts')).traceCommand],
  ['origins', async () => (await import('./origins.ts')).originsCommand],
  ['timeline', async () => (await import('./timeline.ts')).timelineCommand],
  ['tolls', async () => (await import('./tolls.ts')).tollsCommand],
  ['conflicts', async () => (await import('./conflicts.ts')).conflictsCommand],
  ['revisions', async () => (await import('./revisions.ts')).revisionsCommand],
  ['who-said', async () => (await import('./who-said.ts')).whoSaidCommand],
  ['actor', async () => (await import('./actor.ts')).actorCommand],
  ['responses', async () => (await import('./responses.ts')).responsesCommand],
  ['review', async () => (await import('./review.ts')).reviewCommand],
  ['merge', async () => (await import('./merge.ts')).mergeCommand],
  ['split', async () => (await import('./split.ts')).splitCommand],
  ['undo', async () => (await import('./undo.ts')).undoCommand],
  ['decisions', async () => (await import('./decisions.ts')).decisionsCommand],
  ['stats', async () => (await import('./stats.ts')).statsCommand],
  ['check', async () => (await import('./check.ts')).checkCommand],
  ['copy', async () => (await import('./copy.ts')).copyCommand],
  ['backup', async () => (await import('./backup.ts')).backupCommand],
  ['restore', async () => (await import('./restore.ts')).restoreCommand],
  ['audit', async () => (await import('./audit.ts')).auditCommand],
  ['export', async () => (await import('./export.ts')).exportCommand],
])

export interface Call extends Omit<Terminal, 'exit' | 'redaction' | 'hide'> {
  /** What `--version` prints. */
  readonly version: string
}

/** The commands that a call needs: the one it names, or all where it names none and help will be shown. */
const neededBy = (argv: readonly string[]): (() => Promise<MakeCommand>)[] => {
  const named = commands.get(argv[0] ?? '')
  return named === undefined ? [...commands.values()] : [named]
}

/**
 * Runs one call of `attest` and gives its exit status: 0 all went well; 1 something was refused, failed or not found; 2 the call was wrong.
 * @param argv the words after `attest`
 */
export async function run(argv: readonly string[], call: Call): Promise<number> {
  let status = 0
  const hiding: { redaction: Redaction | null } = { redaction: null }
  const mask = (text: string): string => hiding.redaction?.mask(text) ?? text
  const terminal: Terminal = {
    ...call,
    stdout: veiled(call.stdout, mask),
    stderr: veiled(call.stderr, mask),
    get redaction() {
      return hiding.redaction
    },
    hide: (redaction) => {
      hiding.redaction = redaction
    },
    exit: (next) => {
      status = Math.max(status, next)
    },
  }
  const program = new Command('attest')
    .description(
      'News articles in, an event-timeline knowledge graph with attribution out: who reported what, on whose word, in which words.',
    )
    .version(call.version)
  for (const make of neededBy(argv)) program.addCommand((await make())(terminal, call.version))
  for (const command of [program, ...program.commands, ...program.commands.flatMap(({ commands: own }) => own)]) {
    command
      .exitOverride()
      .showHelpAfterError('(--help shows what can be given, with examples)')
      .configureOutput({ writeOut: (text) => terminal.stdout.write(text), writeErr: (text) => terminal.stderr.write(text) })
  }
  let ended: ((thrown: unknown) => void) | null = null
  program.hook('preAction', (_, command) => {
    ended = auditOf(command, terminal)
  })
  program.hook('postAction', () => ended?.(undefined))
  try {
    await program.parseAsync([...argv], { from: 'user' })
  } catch (thrown) {
    told(ended, thrown, terminal)
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : 2
    notice(terminal, faultLines(thrown))
    if (call.environment.ATTEST_DEBUG === '1' && thrown instanceof Error) notice(terminal, thrown.stack ?? '')
    return 1
  } finally {
    await Promise.all([written(terminal.stdout), written(terminal.stderr)])
  }
  return status
}

/** Writes down what was thrown; where even that cannot be written, that is told as well. */
function told(ended: ((thrown: unknown) => void) | null, thrown: unknown, terminal: Terminal): void {
  try {
    ended?.(thrown)
  } catch (unwritable) {
    notice(terminal, faultLines(unwritable))
  }
}
