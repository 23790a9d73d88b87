import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../assembly/package-files.ts'
import type { ExampleQuery } from './graphql-server.ts'

/** The queries of `examples/queries/`, in the order of their names. Their variables stand in them as defaults. */
export function exampleQueries(folder = join(packageRoot, 'examples', 'queries')): ExampleQuery[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({ query: readFileSync(join(folder, file), 'utf8'), variables: '{}' }))
}
