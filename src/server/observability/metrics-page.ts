import type { Plugin } from 'graphql-yoga'
import type { Metrics } from './metrics.ts'

/** Answers `GET /metrics` as Prometheus asks. */
export const metricsPagePlugin = (metrics: Metrics): Plugin => ({
  onRequest: async ({ url, fetchAPI, endResponse }) => {
    if (url.pathname !== '/metrics') return
    endResponse(new fetchAPI.Response(await metrics.text(), { headers: { 'content-type': metrics.contentType } }))
  },
})
