import { loadTools } from '../../src/assembly/tools.ts'
import { extract } from '../../src/extract/extract.ts'
import { classShapes, longText, newsShapes } from './long-texts.ts'

/**
 * Extracts texts of every shape and prints a line of JSON for each: the processor milliseconds that the long one took, and of two readings of
 * the short one the faster. In a process of its own, so that they are nobody else's.
 */
const [short = 0, long = 0] = process.argv.slice(2).map(Number)
const tools = loadTools()

async function processorTime(text: string): Promise<number> {
  const before = process.cpuUsage()
  await extract({ id: 'long', text, title: null, outlet: null, url: null, publishedAt: '2031-09-03', language: 'en' }, tools)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const print = (time: { name: string; short: number; long: number }) => process.stdout.write(`${JSON.stringify(time)}\n`)

// the compiler warms up on what comes first
for (const shape of Object.values(newsShapes)) await processorTime(longText(shape, 2000))
for (const [name, shape] of Object.entries(newsShapes)) {
  const text = longText(shape, short)
  const times = [await processorTime(text), await processorTime(text)]
  print({ name, short: Math.min(...times), long: await processorTime(longText(shape, long)) })
}
for (const [name, shape] of Object.entries(classShapes)) print({ name, short: 0, long: await processorTime(longText(shape, long)) })
