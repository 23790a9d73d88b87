import { setTimeout as sleep } from 'node:timers/promises'
import type { Plugin } from 'graphql-yoga'
import type { Graph } from '../graph/port.ts'
import { statsDays } from '../graph/read/stats.ts'

/** Milliseconds: those who ask for health give up after a few seconds themselves, and a lost server is tried again for longer. */
const patience = 2000

const yes = (): boolean => true
const no = (): boolean => false
const noAfter = (milliseconds: number): Promise<boolean> => sleep(milliseconds, false, { ref: false })

/** Answers `GET /health`: 200 where the graph answers within two seconds, 503 where it does not. */
export const healthPlugin = (graph: Graph): Plugin => ({
  onRequest: async ({ url, fetchAPI, endResponse }) => {
    if (url.pathname !== '/health') return
    const well = await Promise.race([graph.run(statsDays).then(yes, no), noAfter(patience)])
    endResponse(
      fetchAPI.Response.json({ status: well ? 'ok' : 'the graph does not answer', engine: graph.engine }, { status: well ? 200 : 503 }),
    )
  },
})
