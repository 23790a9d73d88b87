import { GraphQLError } from 'graphql'
import { AttestError } from '../errors.ts'

/** What is told of a fault that is a defect or the store's: nothing of its inside. */
const internal = 'something went wrong inside Attest'

/** Faults of the caller's input, which are told as they are; all others are masked. */
const callersFaults: ReadonlySet<string> = new Set([
  'CURSOR_INVALID',
  'PAGE_INVALID',
  'FILTER_INVALID',
  'ID_UNKNOWN',
  'SEARCH_EMPTY',
  'VALUE_INVALID',
  'QUERY_TOO_LARGE',
  'GRAPH_DANGLING',
  'EXPORT_UNKNOWN',
  'EXPORT_WHOLE',
  'EXPORT_TOO_LARGE',
  'CHANGES_OFF',
  'CHANGES_BUSY',
  'LOAD_TOO_MANY',
])

/** What a client is told of a fault of the store. */
interface StoreFault {
  readonly code: string
  readonly message: string
  readonly remedy: string
}

const absent: StoreFault = {
  code: 'STORE_UNAVAILABLE',
  message: 'the server that holds the graph does not answer',
  remedy: 'ask again in a moment; see that the Neo4j server runs',
}

/** Faults of the store, by their codes: told without its address, and with what the one who asks can do. */
const storeFaults: ReadonlyMap<string, StoreFault> = new Map([
  ['STORE_CONNECTION_LOST', absent],
  ['STORE_UNREACHABLE', absent],
  [
    'STORE_BUSY',
    {
      code: 'STORE_BUSY',
      message: 'the server that holds the graph gave this question up: others hold what it needs, or somebody ended it',
      remedy: 'ask again in a moment; SHOW TRANSACTIONS at the Neo4j server says what else runs there',
    },
  ],
  [
    'STORE_TIMEOUT',
    {
      code: 'STORE_TIMEOUT',
      message: 'the server that holds the graph ended this question: it took longer than the server allows',
      remedy: 'ask for less, with a filter or a smaller "first"; or raise db.transaction.timeout at the Neo4j server',
    },
  ],
  [
    'STORE_MEMORY',
    {
      code: 'STORE_MEMORY',
      message: 'the server that holds the graph has no memory for this question',
      remedy:
        'ask for less, with a filter or a smaller "first"; or raise db.memory.transaction.max or server.memory.heap.max_size at the Neo4j server',
    },
  ],
])

/** Codes that stand for a fault whose own words are for the log alone. */
const maskedCodes: ReadonlySet<unknown> = new Set(['INTERNAL', ...[...storeFaults.values()].map(({ code }) => code)])

/** Whether an error as a client sees it hides what went wrong, so that the log must tell. */
export const isMasked = (shown: GraphQLError): boolean => maskedCodes.has(shown.extensions.code)

/** What to do about faults that GraphQL or HTTP itself finds. */
const remedies: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: 'correct the query where the message says: every brace and bracket must be closed',
  VALUE_INVALID: 'give the value in the form that the message names',
  BAD_REQUEST: 'send a POST with "content-type: application/json" and a body like {"query": "{ stats { firstDay } }"}',
  OPERATION_RESOLUTION_FAILURE: 'name one of the operations of the query in "operationName"',
}

/** An error as a client sees it: the cause, a stable code and the remedy in `extensions`; never a stack, and nothing of an internal one. */
export function shownError(error: unknown): GraphQLError {
  const place = error instanceof GraphQLError ? { nodes: error.nodes, positions: error.positions, path: error.path } : {}
  const cause = error instanceof GraphQLError ? error.originalError : error
  if (cause instanceof AttestError && callersFaults.has(cause.code)) {
    const { code, component, remedy } = cause
    const http = code === 'CHANGES_BUSY' ? { http: { status: 503, headers: { 'retry-after': '5' } } } : {}
    return new GraphQLError(cause.message, { ...place, extensions: { code, component, remedy, ...http } })
  }
  const storeFault = cause instanceof AttestError ? storeFaults.get(cause.code) : undefined
  if (storeFault !== undefined) {
    const { message, ...extensions } = storeFault
    return new GraphQLError(message, { ...place, extensions })
  }
  // Without a cause it comes from GraphQL itself: syntax, validation, values of a wrong type.
  if (error instanceof GraphQLError && (cause === undefined || cause instanceof GraphQLError)) {
    const { originalError, ...told } = error.extensions
    const code = typeof told.code === 'string' ? told.code : 'QUERY_INVALID'
    const remedy = remedies[code] ?? 'compare the query and its variables with the schema, which GraphiQL shows beside the query'
    return new GraphQLError(error.message, {
      ...place,
      source: error.source,
      extensions: { remedy, ...told, code, ...(code === 'BAD_REQUEST' && { http: { status: statusOf(told.http) } }) },
    })
  }
  return new GraphQLError(internal, {
    ...place,
    extensions: { code: 'INTERNAL', remedy: 'see the log of the server, and run "attest check"' },
  })
}

/** What yoga answers a request with that it refuses; 400 where it says nothing. */
const statusOf = (http: unknown): number =>
  typeof http === 'object' && http !== null && 'status' in http && typeof http.status === 'number' ? http.status : 400
