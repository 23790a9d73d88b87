import type { Plugin } from 'graphql-yoga'
import type { WebFile, WebFiles } from './web-files.ts'

/** What the desk's page may do: only what this server sends, nothing inline, nothing from elsewhere, in nobody's frame. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // Pictures that a view makes itself, to be saved.
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Names under `/assets/` hold a hash of what is in them. */
const cacheOf = (path: string): string => (path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
/** The address of a view: one word that is none of the server's own. Which views there are, the page itself knows. */
const viewPath = /^\/(?!(graphql|live)$)[a-z-]*$/

/** Serves the desk: its files under their paths, and its page for every address of a view that a browser asks for. */
export const webPagesPlugin = (files: WebFiles): Plugin => ({
  onRequest: ({ request, url, fetchAPI, endResponse }) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return
    const path = files.has(url.pathname) ? url.pathname : '/index.html'
    const file = files.get(path)
    const seen = url.pathname === '/' || (request.headers.get('accept') ?? '').includes('text/html')
    if (file === undefined || (path !== url.pathname && !(seen && viewPath.test(url.pathname)))) return
    endResponse(answer(request, path, file, fetchAPI.Response))
  },
})

function answer(request: Request, path: string, file: WebFile, FetchedResponse: typeof Response): Response {
  const headers: Record<string, string> = {
    'content-type': file.type,
    'cache-control': cacheOf(path),
    etag: file.etag,
    vary: 'accept, accept-encoding',
    ...(file.type.startsWith('text/html') && { 'content-security-policy': policy }),
  }
  if (request.headers.get('if-none-match') === file.etag) return new FetchedResponse(null, { status: 304, headers })
  const zipped = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')
  if (zipped) headers['content-encoding'] = 'gzip'
  const body = zipped ? file.gzipped : file.bytes
  headers['content-length'] = String(body.byteLength)
  return new FetchedResponse(request.method === 'HEAD' ? null : body, { headers })
}
