import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { GraphQLSchema } from 'graphql'
import { type ExecuteQuery, executor } from '../graphql/execute.ts'
import { executableSchema } from '../graphql/schema.ts'
import { packageRoot, readPackageFile } from './package-files.ts'

let schema: GraphQLSchema | null = null
let run: ExecuteQuery | null = null

/** The schema that the package ships in `schema/`, made once. */
export function packageSchema(): GraphQLSchema {
  const files = readdirSync(join(packageRoot, 'schema')).filter((file) => file.endsWith('.graphql'))
  schema ??= executableSchema(files.sort().map((file) => readPackageFile(`schema/${file}`)))
  return schema
}

/** Answers a document over a graph in this process, without HTTP. Never throws: what is wrong stands in `errors`, each with a code. */
export const executeQuery: ExecuteQuery = (graph, document, variables, onInternalError) => {
  run ??= executor(packageSchema())
  return run(graph, document, variables, onInternalError)
}
