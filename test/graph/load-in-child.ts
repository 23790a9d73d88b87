import { openEmbedded } from '../../src/graph/embedded/open-embedded.ts'
import { writeRecords } from '../../src/graph/write/write-records.ts'
import { madeUp } from './made-up.ts'
import { queries } from './stores.ts'

/** Loads made-up articles 0 to COUNT into FOLDER, two at a time, and prints a line for each acknowledged batch: it is there to be killed. */
const [folder = '', count = '0'] = process.argv.slice(2)
const graph = await openEmbedded({ folder, queries })
for (let seed = 0; seed < Number(count); seed += 2) {
  await writeRecords(graph, [madeUp(seed), madeUp(seed + 1)])
  process.stdout.write(`${seed + 1}\n`)
}
await graph.close()
