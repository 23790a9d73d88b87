import { type Command, Option } from 'commander'
import type { Graph } from '../graph/port.ts'
import { type Said, takeDecision } from '../graph/write/take-decision.ts'
import { settingsOf } from './command.ts'
import { openToWrite } from './open-store.ts'
import { print, type Terminal } from './terminal.ts'
import { toldGraph } from './with-graph.ts'

/** Who decides and why: what every decision takes. */
export interface DecisionCall {
  by: string
  note?: string
}

/** Adds `--by` and `--note`. */
export const saidBy = (command: Command): Command =>
  command.addOption(new Option('--by <name>', 'who decides').makeOptionMandatory()).addOption(new Option('--note <text>', 'why, in words'))

/** Opens the store that a call names, which must be there, for writing, and closes it whatever happens. */
export async function withWritten<T>(command: Command, terminal: Terminal, work: (graph: Graph) => Promise<T>): Promise<T> {
  const graph = await openToWrite(settingsOf(command, terminal))
  try {
    return await work(await toldGraph(graph, terminal))
  } finally {
    await graph.close()
  }
}

/** Takes a decision into the store that a call names, and prints its id. Throws as `takeDecision`. */
export const decide = (
  command: Command,
  terminal: Terminal,
  { by, note }: DecisionCall,
  said: Pick<Said, 'kind' | 'targets'>,
): Promise<void> =>
  withWritten(command, terminal, async (graph) => {
    const { id } = await takeDecision(graph, { ...said, by, note: note ?? null }, momentOf(terminal))
    print(terminal, id)
  })

/** The moment of a decision. */
export const momentOf = (terminal: Terminal): string => new Date(terminal.now()).toISOString()
