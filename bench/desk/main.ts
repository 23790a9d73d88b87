import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { packageRoot } from '../../src/assembly/package-files.ts'
import { table } from '../../src/cli/table.ts'
import { loadingSchema, taskSchema } from '../figures.ts'
import { measuredApart } from '../parts.ts'
import { servedGraph } from '../reading/serving.ts'
import { benchDesk } from './desk.ts'
import type { DeskFigures } from './figures.ts'

const help = `npm run bench:desk -- --chromium /usr/bin/chromium [--articles 10000] [--seed 1]

The desk over a store of generated articles (made on the first run, kept in bench/results/), served by a process of its own, in Chromium:
when its views stand, how soon it answers a hand, and how long its questions take. CHROMIUM in the environment names the program as well.`

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    chromium: { type: 'string', default: process.env.CHROMIUM ?? '' },
    help: { type: 'boolean' },
  },
})
const results = join(packageRoot, 'bench', 'results')
/** The benchmark's own entry: what loads and serves are parts of it. */
const benchmark = join(import.meta.dirname, '..', 'main.js')

if (values.help === true || values.chromium === '') console.log(help)
else await measure(Number(values.articles), Number(values.seed), values.chromium)

async function measure(articles: number, seed: number, chromium: string): Promise<void> {
  const loadAverage = loadavg()[0] ?? 0
  const folder = join(results, `desk-${articles}-${seed}`)
  const task = taskSchema.parse({
    ...{ part: 'memory', reader: 'rules', neo4j: null, rounds: 0, clients: 0, seconds: 0 },
    ...{ articles, seed, folder: `${folder}-making` },
  })
  if (!existsSync(folder)) {
    await measuredApart(benchmark, task, loadingSchema)
    renameSync(task.folder, folder)
  }
  const served = await servedGraph(benchmark, { ...task, folder, part: 'serving' })
  try {
    const figures = await benchDesk(served, chromium, (what) => console.error(what))
    console.log(reportOf(figures))
    mkdirSync(results, { recursive: true })
    const machine = { node: process.version, cores: availableParallelism(), loadAverage }
    writeFileSync(`${folder}.json`, `${JSON.stringify({ ...machine, articles, seed, ...figures }, null, 2)}\n`)
  } finally {
    await served.close()
  }
}

function reportOf({ views, interactions }: DeskFigures): string {
  const ms = (time: number): string => time.toFixed(time < 10 ? 1 : 0)
  const right = (heading: string) => ({ heading, right: true })
  return [
    table(
      [{ heading: 'view' }, right('stands after, ms'), right('page, processor ms'), right('server, first'), right('later')],
      views.map((one) => [one.name, ms(one.stands), ms(one.page), ms(one.serverFirst), ms(one.serverLater)]),
    ),
    table(
      [{ heading: 'what is done' }, right('hand to picture at most, ms'), right('processor ms an input'), right('done after, ms')],
      interactions.map((one) => [one.name, ms(one.handToPicture), ms(one.page), ms(one.done)]),
    ),
  ].join('\n\n')
}
