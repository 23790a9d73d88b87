import { readFileSync } from 'node:fs'
import { openGraph } from '../../src/assembly/graph.ts'
import { access } from '../server/server.ts'
import { loadAll } from './load-all.ts'
import { given, readSchema } from './prepared.ts'

/** Loads the articles of a file into a store and prints the id of each that is acknowledged: it is there to be killed. */
const [store = '', file = '', batch = '1'] = process.argv.slice(2)
const read = readSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
const graph = await openGraph(store, false, access)
process.stdout.write('open\n')
await loadAll(
  graph,
  read.map(({ article }) => article),
  given(read),
  Number(batch),
  (id) => process.stdout.write(`${id}\n`),
)
await graph.close()
