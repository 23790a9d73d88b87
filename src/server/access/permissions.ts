import type { Role } from './roles.ts'

/** Who may ask for each field of the schema's roots. A field that does not stand here is refused to everybody; a test sees that none is missing. */
export const fieldRoles: Readonly<Record<string, Readonly<Record<string, Role>>>> = {
  Query: {
    node: 'reader',
    nodes: 'reader',
    article: 'reader',
    articles: 'reader',
    actors: 'reader',
    places: 'reader',
    events: 'reader',
    statements: 'reader',
    figures: 'reader',
    search: 'reader',
    timeline: 'reader',
    eventMarks: 'reader',
    mostReported: 'reader',
    mostQuoted: 'reader',
    tolls: 'reader',
    toll: 'reader',
    contradictions: 'reader',
    trace: 'reader',
    revisedArticles: 'reader',
    reviewQueue: 'reader',
    paths: 'reader',
    neighbourhood: 'reader',
    neighbours: 'reader',
    neo4jBrowser: 'reader',
    evidencePack: 'reader',
    decisions: 'reader',
    stats: 'reader',
    __schema: 'reader',
    __type: 'reader',
    __typename: 'reader',
  },
  Mutation: {
    review: 'analyst',
    loadArticles: 'analyst',
    mergeActors: 'analyst',
    splitActor: 'analyst',
    mergePlaces: 'analyst',
    splitPlace: 'analyst',
    mergeEvents: 'analyst',
    splitEvent: 'analyst',
    undoDecision: 'analyst',
    __typename: 'analyst',
  },
}

/** A path of the server, and who may ask for it; null: anybody, since it tells nothing of the graph. */
export interface Route {
  readonly path: RegExp
  readonly role: Role | null
  /** Whether the server itself has it whatever its options are, so that a test can ask for it. */
  readonly example: string
}

/** Every path. One that does not stand here needs an admin. */
export const routes: readonly Route[] = [
  { path: /^\/(health|live)$/, role: null, example: '/health' },
  { path: /^\/ready$/, role: null, example: '/ready' },
  { path: /^\/metrics$/, role: 'reader', example: '/metrics' },
  { path: /^\/session$/, role: null, example: '/session' },
  { path: /^\/graphql$/, role: 'reader', example: '/graphql?query={__typename}' },
  { path: /^\/browser-guide(\/[\w.-]+)?$/, role: 'reader', example: '/browser-guide' },
  { path: /^\/audit$/, role: 'admin', example: '/audit' },
  // The desk: the same files for everybody, without anything of the graph in them.
  { path: /^\/([a-z-]*|assets\/[\w.-]+|[a-z-]+\.(html|js|svg|md))$/, role: null, example: '/' },
]

/** Who may ask for a path; the first route that has it decides. */
export const roleOfPath = (path: string): Role | null => {
  const route = routes.find((one) => one.path.test(path))
  return route === undefined ? 'admin' : route.role
}
