import type { Role } from './access/roles.ts'

/** A path of the server. */
export interface Route {
  readonly path: RegExp
  /** Who may ask for it; null: anybody, since it tells nothing of the graph. */
  readonly role: Role | null
  /** What it is counted and logged as: what was asked for beyond that is not told. */
  readonly name: string
  /** Whether the graph is asked there, so that few are answered at once. */
  readonly isBounded: boolean
  /** Whether the server itself has it whatever its options are, so that a test can ask for it. */
  readonly example: string
}

/** Every path. */
export const routes: readonly Route[] = [
  { path: /^\/health$/, role: null, name: '/health', isBounded: false, example: '/health' },
  { path: /^\/live$/, role: null, name: '/live', isBounded: false, example: '/live' },
  { path: /^\/ready$/, role: null, name: '/ready', isBounded: false, example: '/ready' },
  { path: /^\/metrics$/, role: 'reader', name: '/metrics', isBounded: false, example: '/metrics' },
  { path: /^\/session$/, role: null, name: '/session', isBounded: false, example: '/session' },
  { path: /^\/graphql\/?$/, role: 'reader', name: '/graphql', isBounded: true, example: '/graphql?query={__typename}' },
  { path: /^\/browser-guide(\/[\w.-]+)?$/, role: 'reader', name: '/browser-guide', isBounded: true, example: '/browser-guide' },
  { path: /^\/audit$/, role: 'admin', name: '/audit', isBounded: false, example: '/audit' },
  // The desk: the same files for everybody, without anything of the graph in them.
  {
    path: /^\/([a-z-]*|assets\/[\w.-]+|divisions\/[A-Z]{2}\.json|[a-z-]+\.(html|js|svg|md))$/,
    role: null,
    name: 'desk',
    isBounded: false,
    example: '/',
  },
]

/** A path that does not stand among them needs an admin, and waits as those do that ask the graph. */
const unknown: Route = { path: /^/, role: 'admin', name: 'unknown', isBounded: true, example: '/no/such' }

/** The first route that has a path. */
export const routeOf = (path: string): Route => routes.find((one) => one.path.test(path)) ?? unknown
