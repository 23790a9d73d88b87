import { createHash } from 'node:crypto'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import type { GraphiQLOptions, Plugin } from 'graphql-yoga'
import { routeOf } from './routes.ts'

/**
 * What GraphiQL's page may do: run the one script that stands in it, whose hash is named, with the workers that it makes of its own text;
 * ask this server, and nobody else; in nobody's frame. It writes its styles while it runs, so these alone may be inline.
 */
const policyOf = (scriptHash: string): string =>
  [
    "default-src 'none'",
    `script-src 'sha256-${scriptHash}'`,
    'worker-src blob: data:',
    "style-src 'unsafe-inline'",
    "img-src 'self' data:",
    'font-src data:',
    "connect-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

/** What stands between the tags of the page's one script. */
const scriptOf = (page: string): string => page.slice(page.indexOf('>', page.indexOf('<script')) + 1, page.lastIndexOf('</script>'))

export interface GraphiqlPage {
  readonly render: (options?: GraphiQLOptions) => string
  /** Sends the page with its policy; every other answer stays as it is. */
  readonly plugin: Plugin
}

/** GraphiQL for browsers, out of this package's own files: the page is made once, being 9 MB of script that is the same for everybody. */
export function graphiqlPage(): GraphiqlPage {
  let page: string | null = null
  let policy = ''
  return {
    render: (options) => {
      if (page !== null) return page
      page = renderGraphiQL(options)
      policy = policyOf(createHash('sha256').update(scriptOf(page)).digest('base64'))
      return page
    },
    plugin: {
      onResponse: ({ request, response }) => {
        if (request.method !== 'GET' || response.headers.has('content-security-policy')) return
        const isPage = (response.headers.get('content-type') ?? '').startsWith('text/html')
        if (isPage && routeOf(new URL(request.url).pathname).name === '/graphql') response.headers.set('content-security-policy', policy)
      },
    },
  }
}
