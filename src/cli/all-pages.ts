import { z } from 'zod'
import type { Graph } from '../graph/port.ts'
import { answer } from './answer.ts'

/** A list of an answer: what it is called there, and what it is of. */
interface AskedList<Node> {
  readonly field: string
  readonly node: z.ZodType<Node>
}

/**
 * All of a list, asked for page by page, in order. The document takes `$after` and answers with the list as `field`.
 * @throws AttestError as `answer`
 */
export async function allPages<Node>(
  graph: Graph,
  document: string,
  variables: Record<string, unknown>,
  { field, node }: AskedList<Node>,
): Promise<Node[]> {
  const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() })
  const shape = z.object({ [field]: z.object({ nodes: z.array(node), pageInfo }) })
  const found: Node[] = []
  let after: string | null = null
  do {
    const page: z.output<typeof shape>[string] | undefined = (await answer(graph, document, { ...variables, after }, shape))[field]
    found.push(...(page?.nodes ?? []))
    after = page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null
  } while (after !== null)
  return found
}
