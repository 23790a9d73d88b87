import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { GraphQLSchema } from 'graphql'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Knowledge } from '../graphql/context.ts'
import { type ExecuteQuery, executor } from '../graphql/execute.ts'
import { executableSchema } from '../graphql/schema.ts'
import { type WordRarity, wordRarity } from '../language/word-rarity.ts'
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
let rarity: WordRarity | null = null

/** The gazetteer and the word list that the package ships; each is read when it is first asked. */
export const knowledge: Knowledge = {
  placesNamed: (name) => {
    gazetteer ??= loadGazetteer()
    return gazetteer.lookup(name).map(({ id }) => gazetteerId(id))
  },
  wordRarity: (word) => {
    rarity ??= wordRarity(readPackageFile('models/reader/vocabulary.txt'))
    return rarity(word)
  },
}

/** Answers a document over a graph in this process, without HTTP. Never throws: what is wrong stands in `errors`, each with a code. */
export const executeQuery: ExecuteQuery = (graph, document, variables, onInternalError) => {
  run ??= executor(packageSchema(), knowledge)
  return run(graph, document, variables, onInternalError)
}
