import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { packageRoot } from '../../src/assembly/package-files.ts'
import { groups } from '../../src/record/kinds.ts'
import type { Sample } from './sample.ts'

/** A question in one shape, asked about one thing after another. */
export interface Shape {
  readonly name: string
  readonly document: string
  /** One statement of Cypher that a person would write for the same answer; null where nobody wrote one. */
  readonly statement: string | null
  readonly variables: readonly Readonly<Record<string, unknown>>[]
}

const idsOf = (ids: readonly string[]) => ids.map((id) => ({ id }))

/** The examples are of September 2031, and what is made of them of the year that follows. */
const months = ['2031-10', '2031-12', '2032-01', '2032-03']

/** What the files of `bench/shapes` are asked about. */
const asked: Readonly<Record<string, (sample: Sample) => Shape['variables']>> = {
  'point look-up': ({ articles }) => idsOf(articles),
  'article with its statements': ({ articles }) => idsOf(articles),
  "actor's latest statements": ({ speakers }) => idsOf(speakers),
  "place's events with sub-places": ({ places }) => idsOf(places),
  'trace of a figure': ({ figures }) => idsOf(figures),
  'top speakers of a month': () => months.map((month) => ({ from: `${month}-01`, to: `${month}-31`, until: `${month}-31~` })),
  'toll series': () => groups.map((group) => ({ group: group.toUpperCase(), kind: group })),
}

/** The name of a shape's files, without extension. */
export const fileOf = (name: string): string => name.replaceAll(' ', '-').replaceAll("'", '')

/** The shapes of `bench/shapes`, each a GraphQL document and one statement of Cypher, and the ten queries of `examples/queries`. */
export function shapesOf(sample: Sample): Shape[] {
  const own = Object.entries(asked).map(([name, variables]): Shape => {
    const file = join(packageRoot, 'bench', 'shapes', fileOf(name))
    return {
      name,
      document: readFileSync(`${file}.graphql`, 'utf8'),
      statement: readFileSync(`${file}.cypher`, 'utf8'),
      variables: variables(sample),
    }
  })
  return [...own, ...exampleShapes()]
}

/** The queries of `examples/queries` as they stand. */
export function exampleShapes(): Shape[] {
  const folder = join(packageRoot, 'examples', 'queries')
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({
      name: basename(file, '.graphql'),
      document: readFileSync(join(folder, file), 'utf8'),
      statement: null,
      variables: [{}],
    }))
}
