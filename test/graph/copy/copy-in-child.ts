import { openGraph } from '../../../src/assembly/graph.ts'
import { copyGraph } from '../../../src/graph/copy/copy-graph.ts'
import { testServer } from '../engines.ts'

/** Copies the store FROM to TO and prints a line for each batch behind it: it is there to be killed. */
const [from = '', to = ''] = process.argv.slice(2)
const source = await openGraph(from, true, testServer.access)
const target = await openGraph(to, false, { ...testServer.access, unfinished: true })
const progress = (step: string): void => void (step === 'copying' && process.stdout.write('batch\n'))
await copyGraph({ from: source, to: target, names: { from, to }, run: String(process.pid), progress })
await target.close()
await source.close()
