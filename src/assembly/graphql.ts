import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { GraphQLSchema } from 'graphql'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { PlacesNamed } from '../graphql/context.ts'
import { type ExecuteQuery, executor } from '../graphql/execute.ts'
import { executableSchema } from '../graphql/schema.ts'
import { gazetteerId } from '../resolve/place-identity.ts'
import { loadGazetteer } from './gazetteer.ts'
import { packageRoot, readPackageFile } from './package-files.ts'

let schema: GraphQLSchema | null = null
let run: ExecuteQuery | null = null

/** The schema that the package ships in `schema/`, made once. */
export function packageSchema(): GraphQLSchema {
  const files = readdirSync(join(packageRoot, 'schema')).filter((file) => file.endsWith('.graphql'))
  schema ??= executableSchema(files.sort().map((file) => readPackageFile(`schema/${file}`)))
  return schema
}

let gazetteer: Gazetteer | null = null

/** As the gazetteer that the package ships knows them; it is read when it is first asked. */
export const placesNamed: PlacesNamed = (name) => {
  gazetteer ??= loadGazetteer()
  return gazetteer.lookup(name).map(({ id }) => gazetteerId(id))
}

/** Answers a document over a graph in this process, without HTTP. Never throws: what is wrong stands in `errors`, each with a code. */
export const executeQuery: ExecuteQuery = (graph, document, variables, onInternalError) => {
  run ??= executor(packageSchema(), placesNamed)
  return run(graph, document, variables, onInternalError)
}
