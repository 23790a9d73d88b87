import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { z } from 'zod'
import type { Graph } from '../../src/graph/port.ts'
import { logTo } from '../../src/server/observability/log.ts'
import { serve } from '../../src/server/serve.ts'

export const processorAsked = 'processor'
const told = z.object({ url: z.string().optional(), processorSeconds: z.number().optional() })

/** Serves a graph from this process until the one that forked it goes away, and tells it how much processor time it took when asked. */
export async function serveForParent(graph: Graph, keeping: boolean): Promise<void> {
  const server = await serve({
    graph,
    port: 0,
    log: logTo(process.stderr, 'error'),
    ...(!keeping && { keptFrom: Number.POSITIVE_INFINITY }),
  })
  process.on('message', (message) => {
    const { user, system } = process.cpuUsage()
    if (message === processorAsked) process.send?.({ processorSeconds: (user + system) / 1e6 })
  })
  process.send?.({ url: server.url })
  await once(process, 'disconnect')
  await server.close()
  await graph.close()
}

/** `attest serve` in a process of its own. */
export interface ServedGraph {
  readonly url: string
  /** Of the serving process. */
  processorSeconds(): Promise<number>
  close(): Promise<void>
}

/** Forks `main`, which must come to `serveForParent`. */
export const servedGraph = (main: string, task: unknown): Promise<ServedGraph> => served(fork(main, ['--task', JSON.stringify(task)]))

/** A process that serves a graph and answers as `serveForParent` does. Rejects where it ends before it says where it listens. */
export async function served(child: ChildProcess): Promise<ServedGraph> {
  const ended = once(child, 'exit')
  const answer = async (): Promise<z.output<typeof told>> => {
    const message = await Promise.race([once(child, 'message'), ended.then(() => null)])
    if (message === null) throw new Error('the server ended')
    return told.parse(message[0])
  }
  const { url } = await answer()
  if (url === undefined) throw new Error('the server did not say where it listens')
  return {
    url,
    processorSeconds: async () => {
      child.send(processorAsked)
      return (await answer()).processorSeconds ?? 0
    },
    close: async () => {
      child.disconnect()
      await ended
    },
  }
}
