import { z } from 'zod'
import type { Graph } from '../../graph/port.ts'

/** What the questions of `cypher/browser/` ask about: their parameters. */
export type Subjects = Readonly<Record<string, string | number>>

/** Chosen where the graph has nothing to choose from, so that every question can be asked. */
const nothing: Subjects = {
  place: '',
  source: '',
  person: '',
  article: '',
  number: 0,
  from: '0000-01-01',
  to: '9999-12-31',
  morning: '9999-12-31',
}

const row = z.object({ name: z.string(), value: z.union([z.string(), z.number()]).nullable() })
const names = ['place', 'source', 'person', 'article', 'number', 'days']

/** Subjects of which this graph says much: the place of most events, the source most quoted, the number most repeated, … Throws `GRAPH_QUERY`. */
export async function subjectsOf(graph: Graph): Promise<Subjects> {
  const found = await Promise.all(names.map((name) => graph.run({ name: `browser/subject-${name}`, row })))
  const known = found.flat().flatMap(({ name, value }) => (value === null ? [] : [[name, value] as const]))
  return { ...nothing, ...Object.fromEntries(known) }
}

/** The command that tells Neo4j Browser the subjects. A JSON text is a Cypher text too. */
export const subjectsCommand = (subjects: Subjects): string =>
  `:params {${Object.entries(subjects)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join(', ')}}`
