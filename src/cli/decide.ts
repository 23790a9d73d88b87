import { type Command, Option } from 'commander'
import { AttestError } from '../errors.ts'
import type { Graph } from '../graph/port.ts'
import { canonicalIds } from '../graph/read/nodes.ts'
import { settingsOf } from './command.ts'
import { openStore } from './open-store.ts'
import type { Terminal } from './terminal.ts'

/** Who decides and why: what every decision takes. */
export interface Said {
  by: string
  note?: string
}

/** Adds `--by` and `--note`. */
export const saidBy = (command: Command): Command =>
  command.addOption(new Option('--by <name>', 'who decides').makeOptionMandatory()).addOption(new Option('--note <text>', 'why, in words'))

/** Opens the store that a call names, which must be there, for writing, and closes it whatever happens. */
export async function withWritten<T>(command: Command, terminal: Terminal, work: (graph: Graph) => Promise<T>): Promise<T> {
  const settings = settingsOf(command, terminal)
  // A decision makes no store: where there is none, this says so.
  await (await openStore(settings, true)).close()
  const graph = await openStore(settings, false)
  try {
    return await work(graph)
  } finally {
    await graph.close()
  }
}

/** Throws `CLI_NOT_FOUND` where an id names no actor of the graph: a decision on a misspelt one would never do anything. */
export async function refuseUnknown(graph: Graph, ids: readonly string[]): Promise<void> {
  const rows = await graph.run(canonicalIds, { keys: ids })
  const known = new Set(rows.flatMap(({ key, entry }) => (entry.label === 'Actor' ? [key] : [])))
  const unknown = ids.find((id) => !known.has(id))
  if (unknown === undefined) return
  throw new AttestError({
    code: 'CLI_NOT_FOUND',
    component: 'cli/decide',
    message: `no actor has the id “${unknown}”`,
    remedy: `find ids by name with: attest query '{ actors(filter: { name: "NAME" }) { nodes { id name mergedFrom { id caption } } } }'`,
  })
}

/** The moment of a decision. */
export const momentOf = (terminal: Terminal): string => new Date(terminal.now()).toISOString()
