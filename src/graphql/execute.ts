import { type DocumentNode, type ExecutionResult, execute, GraphQLError, type GraphQLSchema, parse, validate } from 'graphql'
import type { Graph } from '../graph/port.ts'
import { type Knowledge, requestContext } from './context.ts'
import { isMasked, shownError } from './shown-error.ts'

type Variables = Readonly<Record<string, unknown>>

/**
 * Answers a document over a graph. Never throws: what is wrong stands in `errors`, each with a code; `onInternalError` is told what is
 * masked there.
 */
export type ExecuteQuery = (
  graph: Graph,
  document: string,
  variables?: Variables,
  onInternalError?: (error: unknown) => void,
) => Promise<ExecutionResult>

/** Documents kept parsed and checked; a caller that asks in a loop sends few different ones. */
const mostDocuments = 200

/** The execution of documents in this process over a schema, without HTTP and its limits. */
export function executor(schema: GraphQLSchema, knowledge: Knowledge): ExecuteQuery {
  const known = new Map<string, DocumentNode>()
  const checked = (text: string): DocumentNode | ExecutionResult => {
    const before = known.get(text)
    if (before !== undefined) return before
    const document = parse(text)
    const errors = validate(schema, document)
    if (errors.length > 0) return { errors: errors.map(shownError) }
    if (known.size >= mostDocuments) known.clear()
    known.set(text, document)
    return document
  }
  return async (graph, text, variableValues = {}, onInternalError = () => undefined) => {
    const shown = (error: unknown): GraphQLError => {
      const told = shownError(error)
      if (isMasked(told)) onInternalError(error instanceof GraphQLError ? (error.originalError ?? error) : error)
      return told
    }
    try {
      const document = checked(text)
      if (!('kind' in document)) return document
      const result = await execute({ schema, document, variableValues, contextValue: requestContext(graph, knowledge) })
      return result.errors === undefined ? result : { ...result, errors: result.errors.map(shown) }
    } catch (thrown) {
      return { errors: [shown(thrown)] }
    }
  }
}
