import type { z } from 'zod'
import { executeQuery } from '../assembly/graphql.ts'
import { AttestError } from '../errors.ts'
import type { Graph } from '../graph/port.ts'

/**
 * Asks the graph in GraphQL, in this process, so that the command line and the server cannot differ.
 * @throws AttestError `CLI_ANSWER` with the first error's words; what the server would mask is thrown as it is
 */
export async function answer<T>(graph: Graph, document: string, variables: Record<string, unknown>, shape: z.ZodType<T>): Promise<T> {
  let masked: unknown = null
  const result = await executeQuery(graph, document, variables, (internal) => {
    masked = internal
  })
  if (masked !== null) throw masked
  const error = result.errors?.[0]
  if (error === undefined) return shape.parse(result.data)
  const code = error.extensions?.code
  const remedy = error.extensions?.remedy
  throw new AttestError({
    code: typeof code === 'string' ? code : 'CLI_ANSWER',
    component: 'cli/answer',
    message: error.message,
    remedy: typeof remedy === 'string' ? remedy : 'see --help for what can be asked',
  })
}
