import type { Command } from 'commander'
import type { Graph } from '../graph/port.ts'
import { redactedGraph } from '../redaction/redacted-graph.ts'
import { settingsOf } from './command.ts'
import { openStore } from './open-store.ts'
import type { Terminal } from './terminal.ts'

/** Opens the store that a call names, for reading, and closes it whatever happens. What is to be hidden is not in it. */
export const withGraph = <T>(command: Command, terminal: Terminal, work: (graph: Graph) => Promise<T>): Promise<T> =>
  withWholeGraph(command, terminal, async (graph) => work(await toldGraph(graph, terminal)))

/** As `withGraph`, with what is to be hidden: for what compares a store with itself, or keeps it, and shows none of it. */
export async function withWholeGraph<T>(command: Command, terminal: Terminal, work: (graph: Graph) => Promise<T>): Promise<T> {
  const graph = await openStore(settingsOf(command, terminal), true)
  try {
    return await work(graph)
  } finally {
    await graph.close()
  }
}

/** A graph as it is told in a call: without what is to be hidden. */
export const toldGraph = async (graph: Graph, { redaction }: Terminal): Promise<Graph> =>
  redaction === null ? graph : redactedGraph(graph, redaction)
