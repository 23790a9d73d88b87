import { z } from 'zod'
import { AttestError } from '../errors.ts'
import type { Graph } from '../graph/port.ts'
import { answer } from './answer.ts'

const queries = {
  actor: /* GraphQL */ `
    query Actor($name: String!) { found: actors(filter: { name: $name }, first: 1) { nodes { id } } }
  `,
  place: /* GraphQL */ `
    query Place($name: String!) { found: places(filter: { name: $name }, first: 1) { nodes { id } } }
  `,
}

const foundShape = z.object({ found: z.object({ nodes: z.array(z.object({ id: z.string() })) }) })

type NamedKind = keyof typeof queries

/** The id of the actor or place of this name, in any spelling the graph knows; an id is taken as it is. Throws `CLI_NOT_FOUND`. */
export async function idOfNamed(graph: Graph, kind: NamedKind, asked: string): Promise<string> {
  if (asked.startsWith(`${kind}:`)) return asked
  const id = await idNamed(graph, kind, asked)
  if (id === null) throw notFound(kind, asked)
  return id
}

/** The id of the actor or place of this name; null where there is none. */
export async function idNamed(graph: Graph, kind: NamedKind, name: string): Promise<string | null> {
  const { found } = await answer(graph, queries[kind], { name }, foundShape)
  return found.nodes[0]?.id ?? null
}

export const notFound = (kind: NamedKind, asked: string): AttestError =>
  new AttestError({
    code: 'CLI_NOT_FOUND',
    component: `cli/${kind}`,
    message: `no ${kind} named “${asked}”`,
    remedy: `look names up with: attest query '{ search(text: "${asked.replaceAll('"', '')}") { nodes { node { id caption } } } }'`,
  })
