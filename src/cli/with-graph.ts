import type { Command } from 'commander'
import type { Graph } from '../graph/port.ts'
import { settingsOf } from './command.ts'
import { openStore } from './open-store.ts'
import type { Terminal } from './terminal.ts'

/** Opens the store that a call names, for reading, and closes it whatever happens. */
export async function withGraph<T>(command: Command, terminal: Terminal, work: (graph: Graph) => Promise<T>): Promise<T> {
  const graph = await openStore(settingsOf(command, terminal), true)
  try {
    return await work(graph)
  } finally {
    await graph.close()
  }
}
