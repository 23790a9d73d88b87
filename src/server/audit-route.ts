import type { Plugin } from 'graphql-yoga'
import type { AuditTrail } from '../assembly/audit-trail.ts'

/** Answers `GET /audit` with the trail as it stands, a line of JSON for each thing that was done; who may ask is said in `access/permissions.ts`. */
export const auditRoutePlugin = (trail: AuditTrail): Plugin => ({
  onRequest: ({ request, url, fetchAPI, endResponse }) => {
    if (url.pathname !== '/audit' || request.method !== 'GET') return
    endResponse(
      new fetchAPI.Response(trail.text(), {
        headers: { 'content-type': 'application/x-ndjson; charset=utf-8', 'cache-control': 'no-store' },
      }),
    )
  },
})
