import type { GraphQLSchema } from 'graphql'
import { createYoga } from 'graphql-yoga'
import type { AuditTrail } from '../assembly/audit-trail.ts'
import type { Graph } from '../graph/port.ts'
import type { Changes } from '../graphql/changes/changes.ts'
import { type Context, type Knowledge, type Neo4jBrowser, requestContext } from '../graphql/context.ts'
import { isMasked, shownError } from '../graphql/shown-error.ts'
import type { Access } from './access/access.ts'
import { accessPlugin } from './access/access-plugin.ts'
import { fieldRolesPlugin } from './access/field-roles-plugin.ts'
import { type Admission, admission as usualAdmission } from './admission.ts'
import { auditedFields, auditPlugin } from './audit-plugin.ts'
import { auditRoutePlugin } from './audit-route.ts'
import { bodyLimitPlugin } from './body-limit.ts'
import { browserGuidePlugin } from './browser-guide/browser-guide.ts'
import { crossSitePlugin } from './cross-site.ts'
import { graphiqlPage } from './graphiql-page.ts'
import { healthPlugin } from './health.ts'
import { keptAnswers } from './kept-answers.ts'
import { landingPagePlugin } from './landing-page.ts'
import { limitPlugins } from './limits.ts'
import { maskedAnswersPlugin } from './masked-answers.ts'
import type { Metrics } from './observability/metrics.ts'
import { metricsPagePlugin } from './observability/metrics-page.ts'
import { type OperationSeen, operationsPlugin } from './observability/operations.ts'
import { safeHeadersPlugin } from './safe-headers.ts'
import { turnsPlugin } from './turns.ts'
import { validationErrorsPlugin } from './validation-errors.ts'
import type { WebFiles } from './web-files.ts'
import { webPagesPlugin } from './web-pages.ts'

/** A query shown in GraphiQL on a first visit. */
export interface ExampleQuery {
  readonly query: string
  readonly variables: string
}

export interface GraphqlOptions {
  readonly graph: Graph
  readonly schema: GraphQLSchema
  readonly knowledge: Knowledge
  readonly examples?: readonly ExampleQuery[]
  /** The desk, served at `/`; without its files a page of links stands there. */
  readonly web?: WebFiles | null
  /** What changes of the graph go through; without it none are taken. */
  readonly changes?: ((graph: Graph) => Changes) | null
  /** Neo4j Browser beside the server that is the store; null where there is none, or none that those who ask may go to. */
  readonly neo4jBrowser?: Neo4jBrowser | null
  /** What bounds the questions that are answered at once. */
  readonly admission?: Admission
  /** What is counted, shown at `/metrics`. */
  readonly metrics?: Metrics | null
  /** Told of every operation that has its result. */
  readonly onOperation?: (seen: OperationSeen) => void
  /** Who is let in; without it everybody who reaches the server. */
  readonly access?: Access | null
  /** The host names by which it is reached, beside those of this machine: a request by any other is an attack. Null where all are taken. */
  readonly names?: readonly string[] | null
  /** Whether browsers reach it by https. */
  readonly byHttps?: boolean
  /** Where it is written down what is changed and taken out; null where nowhere. */
  readonly audit?: AuditTrail | null
  /** The moment as ISO 8601 in UTC. */
  readonly now?: () => string
  /** Milliseconds that an answer must have taken to be kept until something is written. */
  readonly keptFrom?: number
  /** Hides names in every answer; null where nothing is hidden. */
  readonly mask?: ((text: string) => string) | null
  /** Told of every error that is masked, for the log. */
  readonly onInternalError?: (error: unknown) => void
}

/** The desk at `/`, GraphQL at `/graphql` with GraphiQL for browsers, `/browser-guide` for Neo4j Browser, `/health`, `/ready` and `/metrics`: all out of this package's own files. */
export function graphqlServer({
  graph,
  schema,
  knowledge,
  examples = [],
  web = null,
  changes = null,
  neo4jBrowser = null,
  admission = usualAdmission(),
  metrics = null,
  onOperation = () => undefined,
  access = null,
  names = null,
  byHttps = false,
  audit = null,
  now = () => new Date().toISOString(),
  keptFrom,
  mask = null,
  onInternalError = () => undefined,
}: GraphqlOptions) {
  const { plugin: letIn, callerOf } = accessPlugin(access, byHttps, onInternalError)
  const keptAnswersPlugin = keptAnswers(
    graph,
    keptFrom,
    (request) => callerOf(request).role,
    (document) => auditedFields(schema, document).length === 0,
  )
  const changing = changes?.(graph) ?? null
  const graphiql = graphiqlPage()
  return createYoga<object, Context>({
    schema,
    context: () => requestContext(graph, knowledge, changing, neo4jBrowser),
    graphqlEndpoint: '/graphql',
    landingPage: false,
    // Yoga's own answers 200 whatever the graph does; ours stands at /health.
    healthCheckEndpoint: '/live',
    renderGraphiQL: graphiql.render,
    graphiql: { title: 'Attest', defaultTabs: examples.map(({ query, variables }) => ({ query, variables })) },
    logging: false,
    // The page and the API have one origin: no other site's script may ask.
    cors: false,
    maskedErrors: {
      maskError: (error) => {
        const shown = shownError(error)
        if (isMasked(shown)) onInternalError(error)
        return shown
      },
    },
    plugins: [
      safeHeadersPlugin,
      graphiql.plugin,
      // Before anything answers.
      crossSitePlugin(names),
      letIn,
      healthPlugin(graph, admission),
      ...(metrics === null ? [] : [metricsPagePlugin(metrics)]),
      ...(audit === null ? [] : [auditRoutePlugin(audit)]),
      browserGuidePlugin(graph, onInternalError),
      // After those that have paths of their own: the desk takes what a browser asks for beside them.
      web === null ? landingPagePlugin : webPagesPlugin(web),
      bodyLimitPlugin(changes !== null),
      operationsPlugin(onOperation),
      ...limitPlugins,
      validationErrorsPlugin,
      // Before what refuses by role, which is written down too.
      ...(audit === null ? [] : [auditPlugin(audit, callerOf, now)]),
      fieldRolesPlugin(callerOf),
      // After the limits: what they refuse is never kept.
      keptAnswersPlugin,
      // What is kept waits for no turn.
      turnsPlugin(admission),
      ...(mask === null ? [] : [maskedAnswersPlugin(mask)]),
    ],
  })
}
