import { userInfo } from 'node:os'
import type { Command } from 'commander'
import { type AuditTrail, auditTrail } from '../assembly/audit-trail.ts'
import type { AuditEvent } from '../audit/entry.ts'
import { AttestError } from '../errors.ts'
import { besideStore } from './beside-store.ts'
import { settingsOf } from './command.ts'
import { momentOf } from './decide.ts'
import type { Settings } from './settings.ts'
import type { Terminal } from './terminal.ts'

type About = (args: readonly unknown[], options: Readonly<Record<string, unknown>>) => AuditEvent['about'] | null

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(text) : [text(value)])
/** Of the options that are named, those that were given. */
const given = (options: Readonly<Record<string, unknown>>, ...names: string[]): AuditEvent['about'] =>
  Object.fromEntries(
    names.flatMap((name) => (['string', 'boolean', 'number'].includes(typeof options[name]) ? [[name, String(options[name])]] : [])),
  )

/** What is written down of each command that changes a store, its keys, or takes the graph out of one; null: nothing in this case. */
export const audited: Readonly<Record<string, About>> = {
  start: () => ({ examples: true }),
  load: ([paths]) => ({ paths: texts(paths) }),
  merge: ([ids], options) => ({ ids: texts(ids), ...given(options, 'by') }),
  split: ([id], options) => ({ id: text(id), ...given(options, 'by') }),
  undo: ([id], options) => ({ id: text(id), ...given(options, 'by') }),
  'review accept': ([id], options) => ({ id: text(id), ...given(options, 'by', 'attribution') }),
  'review reject': ([id], options) => ({ id: text(id), ...given(options, 'by', 'attribution') }),
  'review correct': ([id], options) => ({ id: text(id), ...given(options, 'by') }),
  decisions: (_, options) => (options.take === undefined ? null : given(options, 'take')),
  copy: (_, options) => given(options, 'from', 'to'),
  backup: ([folder]) => ({ folder: text(folder) }),
  restore: ([folder], options) => (options.verify === true ? null : { folder: text(folder) }),
  export: (_, options) => given(options, 'format', 'out', 'bulk', 'figures', 'metric', 'article', 'event', 'actor', 'outlet', 'from', 'to'),
  'keys add': (_, options) => given(options, 'name', 'role', 'expires'),
  'keys revoke': ([id]) => ({ id: text(id) }),
  'keys rotate': ([id]) => ({ id: text(id) }),
}

/** The commands that ask alone. A test sees that every command stands in one of the two lists. */
export const asking: readonly string[] = [
  ...['work', 'extract', 'serve', 'query', 'trace', 'origins', 'timeline', 'tolls', 'conflicts', 'revisions', 'who-said', 'actor'],
  ...['responses'],
  ...['review queue', 'stats', 'check', 'keys list', 'audit'],
]

/** `review accept`: a command by its name behind `attest`. */
export const pathOf = (command: Command): string =>
  command.parent === null || command.parent.parent === null ? command.name() : `${command.parent.name()} ${command.name()}`

/** The trail of a store, or of the file that the settings name. */
export const trailOf = ({ audit, store }: Pick<Settings, 'audit' | 'store'>, { redaction }: Terminal): AuditTrail =>
  auditTrail(audit ?? besideStore(store, 'audit.jsonl'), redaction?.mask)

/** What writes down a call when it has ended, with what came of it: undefined, or what was thrown. Null for a call that asks alone. Throws `AUDIT_UNWRITABLE`. */
export function auditOf(command: Command, terminal: Terminal): ((thrown: unknown) => void) | null {
  const action = pathOf(command)
  const options: Readonly<Record<string, unknown>> = command.opts()
  const about = audited[action]?.(command.processedArgs, options) ?? null
  if (about === null) return null
  const settings = settingsOf(command, terminal)
  const trail = trailOf({ ...settings, store: action === 'copy' ? text(options.to) : settings.store }, terminal)
  trail.ready()
  return (thrown) => {
    const outcome = thrown === undefined ? 'done' : thrown instanceof AttestError ? 'refused' : 'failed'
    const code = thrown instanceof AttestError ? thrown.code : null
    trail.record({ at: momentOf(terminal), who: account(), how: 'command line', action: `attest ${action}`, about, outcome, code })
  }
}

/** The account of the machine that runs this process; its number where it has no name. */
function account(): string {
  try {
    return userInfo().username
  } catch {
    return `account ${process.getuid?.() ?? 'unknown'}`
  }
}
