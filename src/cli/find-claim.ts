import { z } from 'zod'
import { AttestError } from '../errors.ts'
import type { Graph } from '../graph/port.ts'
import { answer } from './answer.ts'
import { plain } from './table.ts'
import { notice, type Terminal } from './terminal.ts'

const findQuery = /* GraphQL */ `
  query Find($text: String!) {
    figures: search(text: $text, kinds: [FIGURE], first: 20) { ...Found }
    statements: search(text: $text, kinds: [STATEMENT], first: 5) { ...Found }
  }
  fragment Found on SearchConnection { nodes { node { id caption } } }
`

const foundShape = z.object({ nodes: z.array(z.object({ node: z.object({ id: z.string(), caption: z.string() }) })) })
const findShape = z.object({ figures: foundShape, statements: foundShape })

const mostOthers = 5

/**
 * The id asked for, or the claim whose words match best what was given instead: a figure with just these words, then any figure, then a
 * statement. The next best are named on standard error. Throws `CLI_NOT_FOUND`.
 */
export async function idOfClaim(graph: Graph, asked: string, terminal: Terminal): Promise<string> {
  if (/^[sf]:/.test(asked)) return asked
  const { figures, statements } = await answer(graph, findQuery, { text: asked }, findShape)
  const found = figures.nodes.map(({ node }) => node)
  const [best, ...others] = [
    ...found.filter((figure) => figure.caption === asked),
    ...found.filter((figure) => figure.caption !== asked),
    ...statements.nodes.map(({ node }) => node),
  ]
  if (best === undefined) {
    throw new AttestError({
      code: 'CLI_NOT_FOUND',
      component: 'cli/trace',
      message: `no figure or statement holds “${asked}”`,
      remedy: 'give the id of a figure or statement, or words that stand in one; "attest query" lists them',
    })
  }
  for (const other of others.slice(0, mostOthers)) notice(terminal, `also: attest trace ${other.id}  “${plain(other.caption)}”`)
  return best.id
}
