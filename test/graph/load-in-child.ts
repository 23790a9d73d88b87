import { writeRecords } from '../../src/graph/write/write-records.ts'
import { openStore } from './engines.ts'
import { madeUp } from './made-up.ts'

/** Loads made-up articles 0 to COUNT into the store under test, two at a time, and prints a line for each acknowledged batch: it is there to be killed. */
const [folder = '', count = '0'] = process.argv.slice(2)
const graph = await openStore(folder)
for (let seed = 0; seed < Number(count); seed += 2) {
  await writeRecords(graph, [madeUp(seed), madeUp(seed + 1)])
  process.stdout.write(`${seed + 1}\n`)
}
await graph.close()
