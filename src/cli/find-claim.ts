import { z } from 'zod'
import { AttestError } from '../errors.ts'
import type { Graph } from '../graph/port.ts'
import { answer } from './answer.ts'
import { type AskedNumber, askedNumber } from './asked-number.ts'
import { plain } from './table.ts'
import { notice, type Terminal } from './terminal.ts'

const searchQuery = /* GraphQL */ `
  query Search($text: String!) {
    figures: search(text: $text, kinds: [FIGURE], first: 20) { ...Found }
    statements: search(text: $text, kinds: [STATEMENT], first: 5) { ...Found }
  }
  fragment Found on SearchConnection { nodes { node { id caption ... on Figure { raw } } } }
`

const claimShape = z.object({ id: z.string(), caption: z.string(), raw: z.string().optional() })
const foundShape = z.object({ nodes: z.array(z.object({ node: claimShape })) })
const searchShape = z.object({ figures: foundShape, statements: foundShape })
type Claim = z.output<typeof claimShape>

const valueQuery = /* GraphQL */ `
  query OfValue($value: Float!, $after: String) {
    figures(filter: { min: $value, max: $value }, first: 100, after: $after) {
      nodes { id caption raw value }
      pageInfo { hasNextPage endCursor }
    }
  }
`

const valueShape = z.object({
  figures: z.object({
    nodes: z.array(z.object({ id: z.string(), caption: z.string(), raw: z.string(), value: z.number().nullable() })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
})

const mostOthers = 5
/** How many pages of figures that may be the number ("hundreds" may be 500) are looked through for those that are. */
const mostPages = 20

/**
 * The id asked for, or the claim that fits best what was given instead: a figure with just these words, then one of that number whatever the
 * way it is written, then any figure with such words, then a statement. The next best are named on standard error. Throws `CLI_NOT_FOUND`.
 * @param command that takes them
 */
export async function idOfClaim(graph: Graph, asked: string, terminal: Terminal, command = 'trace'): Promise<string> {
  if (/^[sf]:/.test(asked)) return asked
  const { figures, statements } = await answer(graph, searchQuery, { text: asked }, searchShape)
  const found = figures.nodes.map(({ node }) => node)
  const same = found.filter((figure) => figure.raw === asked)
  const number = same.length > 0 ? null : await askedNumber(asked)
  const ofNumber = number === null ? [] : await figuresOf(graph, number)
  const claims = [...same, ...ofNumber, ...found, ...statements.nodes.map(({ node }) => node)]
  const [best, ...others] = [...new Map(claims.map((claim) => [claim.id, claim])).values()]
  if (best === undefined) {
    throw new AttestError({
      code: 'CLI_NOT_FOUND',
      component: `cli/${command}`,
      message: `no figure or statement holds “${asked}”`,
      remedy: 'give the id of a figure or statement, or words that stand in one; "attest query" lists them',
    })
  }
  for (const other of others.slice(0, mostOthers))
    notice(terminal, `also: attest ${command} ${other.id}  “${plain(other.raw ?? other.caption)}”`)
  return best.id
}

/** Figures of a number that hold one of the words asked for, those with most of them first. */
async function figuresOf(graph: Graph, { value, words }: AskedNumber): Promise<Claim[]> {
  const found: { claim: Claim; shared: number }[] = []
  let after: string | null = null
  for (let page = 0; page < mostPages; page++) {
    const { figures }: z.output<typeof valueShape> = await answer(graph, valueQuery, { value, after }, valueShape)
    for (const { id, caption, raw, value: own } of figures.nodes) {
      const shared = words.filter((word) => raw.toLowerCase().includes(stemOf(word))).length
      if (own === value && (shared > 0 || words.length === 0)) found.push({ claim: { id, caption, raw }, shared })
    }
    if (!figures.pageInfo.hasNextPage || found.length > mostOthers) break
    after = figures.pageInfo.endCursor
  }
  return found.sort((a, b) => b.shared - a.shared).map(({ claim }) => claim)
}

/** "civilians" is looked for in "civilian deaths" too. */
const stemOf = (word: string): string => word.replace(/s$/, '')
