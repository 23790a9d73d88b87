import { setTimeout as sleep } from 'node:timers/promises'
import type { Plugin } from 'graphql-yoga'
import type { Graph } from '../graph/port.ts'
import { statsDays } from '../graph/read/stats.ts'
import { type Admission, retryAfter } from './admission.ts'

/** Milliseconds: those who ask for health give up after a few seconds themselves, and a lost server is tried again for longer. */
const patience = 2000

const yes = (): boolean => true
const no = (): boolean => false
const noAfter = (milliseconds: number): Promise<boolean> => sleep(milliseconds, false, { ref: false })

/**
 * Answers `GET /health`: 200 where the graph answers within two seconds, 503 where it does not; and `GET /ready`: 200 where requests should
 * be sent here, 503 too while the server is stopping or takes no more.
 */
export const healthPlugin = (graph: Graph, admission: Admission): Plugin => ({
  onRequest: async ({ url, fetchAPI, endResponse }) => {
    if (url.pathname !== '/health' && url.pathname !== '/ready') return
    const trouble = (url.pathname === '/ready' ? troubles[admission.state()] : null) ?? (await troubleOf(graph))
    endResponse(
      fetchAPI.Response.json(
        { status: trouble ?? 'ok', engine: graph.engine },
        trouble === null ? { status: 200 } : { status: 503, headers: { 'retry-after': String(retryAfter) } },
      ),
    )
  },
})

const troubles = { open: null, full: 'more requests are under way than this server takes', closing: 'the server is being stopped' } as const

const troubleOf = async (graph: Graph): Promise<string | null> =>
  (await Promise.race([graph.run(statsDays).then(yes, no), noAfter(patience)])) ? null : 'the graph does not answer'
