import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { packageRoot } from '../src/assembly/package-files.ts'
import { extractionSchema, loadingSchema, queriesSchema, type Results, type Task, taskSchema } from './figures.ts'
import { measured, measuredApart } from './parts.ts'
import { reportOf } from './report.ts'

const help = `npm run bench -- [--articles 1000] [--seed 1] [--rounds 100]
npm run bench -- --memory 20000

Without --memory, each part in a process of its own:
  extraction  300 articles of about 600 words on one core, after a warm-up
  load        --articles such articles to a new store, end to end, with a worker thread a core
  queries     a look-up by id and the queries of examples/queries on that store, --rounds times each
With --memory N, that alone: N articles loaded, each one of examples/articles at its own length with numbers, days and
names changed, and the memory after every 1,000.

The same --seed makes the same articles. Results go to bench/results/ as JSON, and here as a table.`

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    memory: { type: 'string' },
    seed: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '100' },
    task: { type: 'string' },
    help: { type: 'boolean' },
  },
})

if (values.help === true) console.log(help)
else if (values.task !== undefined) process.send?.(await measured(taskSchema.parse(JSON.parse(values.task))))
else await benchmark()

async function benchmark(): Promise<void> {
  const loadAverage = loadavg()[0] ?? 0
  const folder = mkdtempSync(join(tmpdir(), 'attest-bench-'))
  const main = fileURLToPath(import.meta.url)
  const alone = values.memory !== undefined
  const articles = Number(values.memory ?? values.articles)
  const seed = Number(values.seed)
  const task = (part: Task['part']): Task =>
    taskSchema.parse({ part, seed, articles, folder: join(folder, 'store'), rounds: Number(values.rounds) })
  try {
    const results: Results = {
      node: process.version,
      cores: availableParallelism(),
      loadAverage,
      seed,
      extraction: alone ? null : await measuredApart(main, task('extraction'), extractionSchema),
      loading: alone ? null : await measuredApart(main, task('loading'), loadingSchema),
      queries: alone ? null : await measuredApart(main, task('queries'), queriesSchema),
      memory: alone ? await measuredApart(main, task('memory'), loadingSchema) : null,
    }
    console.log(reportOf(results))
    const file = join(packageRoot, 'bench', 'results', `${alone ? 'memory' : 'bench'}-${articles}.json`)
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`)
    console.log(`\nwritten to ${file}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
