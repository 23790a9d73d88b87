import type { Plugin } from 'graphql-yoga'
import type { Graph } from '../graph/port.ts'
import { statsDays } from '../graph/read/stats.ts'

/** Answers `GET /health`: 200 where the graph answers, 503 where it does not. */
export const healthPlugin = (graph: Graph): Plugin => ({
  onRequest: async ({ url, fetchAPI, endResponse }) => {
    if (url.pathname !== '/health') return
    const well = await graph.run(statsDays).then(
      () => true,
      () => false,
    )
    endResponse(
      fetchAPI.Response.json({ status: well ? 'ok' : 'the graph does not answer', engine: graph.engine }, { status: well ? 200 : 503 }),
    )
  },
})
