import type { Plugin } from 'graphql-yoga'

const safe = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cross-origin-opener-policy': 'same-origin' }

/** Every answer is taken for what it says it is, and no page tells another whence one came. */
export const safeHeadersPlugin: Plugin = {
  onResponse: ({ response }) => {
    for (const [name, value] of Object.entries(safe)) response.headers.set(name, value)
  },
}
