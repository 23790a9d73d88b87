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
])

/** An error as a client sees it: the cause, a stable code and the remedy in `extensions`; never a stack, and nothing of an internal one. */
export function shownError(error: unknown): GraphQLError {
  const place = error instanceof GraphQLError ? { nodes: error.nodes, positions: error.positions, path: error.path } : {}
  const cause = error instanceof GraphQLError ? error.originalError : error
  if (cause instanceof AttestError && callersFaults.has(cause.code)) {
    const { code, component, remedy } = cause
    return new GraphQLError(cause.message, { ...place, extensions: { code, component, remedy } })
  }
  // Without a cause it comes from GraphQL itself: syntax, validation, values of a wrong type.
  if (error instanceof GraphQLError && (cause === undefined || cause instanceof GraphQLError)) {
    return new GraphQLError(error.message, { ...place, source: error.source, extensions: { code: 'QUERY_INVALID', ...error.extensions } })
  }
  return new GraphQLError(internal, {
    ...place,
    extensions: { code: 'INTERNAL', remedy: 'see the log of the server, and run "attest check"' },
  })
}
