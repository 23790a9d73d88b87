import { type Command, Option } from 'commander'
import { AttestError } from '../errors.ts'
import type { Graph } from '../graph/port.ts'
import { canonicalIds } from '../graph/read/nodes.ts'
import { writeDecisions } from '../graph/write/write-decisions.ts'
import { type Decision, decisionOf } from '../review/decision.ts'
import { settingsOf } from './command.ts'
import { openStore } from './open-store.ts'
import { print, type Terminal } from './terminal.ts'

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

/** Takes a decision into the store that a call names, and prints its id. Throws `CLI_NOT_FOUND`, `DECISION_INVALID`. */
export const decide = (command: Command, terminal: Terminal, { by, note }: Said, said: Pick<Decision, 'kind' | 'targets'>): Promise<void> =>
  withWritten(command, terminal, async (graph) => {
    const decision = decisionOf({ ...said, by, at: momentOf(terminal), note: note ?? null })
    await refuseUnknown(graph, decision.targets)
    await writeDecisions(graph, [decision])
    print(terminal, decision.id)
  })

/** Throws `CLI_NOT_FOUND` where an id names no actor of the graph: a decision on a misspelt one would never do anything. */
async function refuseUnknown(graph: Graph, ids: readonly string[]): Promise<void> {
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
