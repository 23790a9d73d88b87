import type { Plugin } from 'graphql-yoga'

/** What a page may do that is read, and nothing else. */
export const readOnlyPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const safe = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cross-origin-opener-policy': 'same-origin' }

/** Every answer is taken for what it says it is, and no page tells another whence one came. */
export const safeHeadersPlugin: Plugin = {
  onResponse: ({ response }) => {
    for (const [name, value] of Object.entries(safe)) response.headers.set(name, value)
  },
}
