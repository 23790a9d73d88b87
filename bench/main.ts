import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { packageRoot } from '../src/assembly/package-files.ts'
import {
  type EngineResults,
  extractionSchema,
  loadingSchema,
  queriesSchema,
  type Results,
  readingSchema,
  type Task,
  taskSchema,
  writingSchema,
} from './figures.ts'
import { measured, measuredApart } from './parts.ts'
import { reportOf } from './report.ts'
import { measuredServer } from './server/server.ts'

const help = `npm run bench -- [--articles 1000] [--seed 1] [--rounds 100] [--clients 8] [--seconds 3] [--neo4j bolt://HOST:7687]
npm run bench -- --memory 20000

Without --memory, each part in a process of its own:
  extraction  300 articles of about 600 words on one core, after a warm-up, read by rules; 60 with the model
  load        --articles such articles to a new store, end to end, with a worker thread a core, by rules; a tenth of them with the model
  queries     a look-up by id and the queries of examples/queries on that store, --rounds times each
  reading     the shapes of bench/shapes and the same queries over GraphQL and HTTP, --clients at once, each for --seconds
With --neo4j (or ATTEST_BENCH_NEO4J) all but extraction again at that server, and there too:
  writing     extracted records through the writer, against plain UNWIND batches of the same nodes and edges
  reading     beside each shape the same Cypher over Bolt alone, with as many clients
The server is emptied before and after; the password comes from NEO4J_PASSWORD.
With --memory N, that alone: N articles loaded, each one of examples/articles at its own length with numbers, days and
names changed, and the memory after every 1,000.

The same --seed makes the same articles. Results go to bench/results/ as JSON, and here as a table.`

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    memory: { type: 'string' },
    seed: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '100' },
    clients: { type: 'string', default: '8' },
    seconds: { type: 'string', default: '3' },
    neo4j: { type: 'string', default: process.env.ATTEST_BENCH_NEO4J ?? '' },
    task: { type: 'string' },
    help: { type: 'boolean' },
  },
})
const main = fileURLToPath(import.meta.url)

if (values.help === true) console.log(help)
else if (values.task !== undefined) await partOf(values.task)
else await benchmark()

async function partOf(task: string): Promise<void> {
  const figures = await measured(main, taskSchema.parse(JSON.parse(task)))
  if (process.connected) process.send?.(figures)
}

async function benchmark(): Promise<void> {
  const loadAverage = loadavg()[0] ?? 0
  const folder = mkdtempSync(join(tmpdir(), 'attest-bench-'))
  const alone = values.memory !== undefined
  const server = alone || values.neo4j === '' ? null : values.neo4j
  if (!alone && server === null) console.log('SKIPPED: Neo4j, because no server is named with --neo4j ("npm run neo4j" starts one)')
  // A server that cannot be used is told of before anything is measured.
  if (server !== null) await (await measuredServer(server)).close()
  const articles = Number(values.memory ?? values.articles)
  const taskOf = (part: Task['part'], neo4j: string | null, more: Partial<Task> = {}): Task =>
    taskSchema.parse({
      ...{ part, neo4j, articles, seed: Number(values.seed), folder: join(folder, 'store') },
      reader: 'rules',
      ...{ rounds: Number(values.rounds), clients: Number(values.clients), seconds: Number(values.seconds) },
      ...more,
    })
  const readByModel = { reader: 'model', articles: Math.ceil(articles / 10), folder: join(folder, 'by-model') } as const
  const engine = async (neo4j: string | null): Promise<EngineResults> => ({
    loading: await measuredApart(main, taskOf('loading', neo4j), loadingSchema),
    queries: await measuredApart(main, taskOf('queries', neo4j), queriesSchema),
    reading: await measuredApart(main, taskOf('reading', neo4j), readingSchema),
  })
  try {
    const results: Results = {
      node: process.version,
      cores: availableParallelism(),
      loadAverage,
      seed: Number(values.seed),
      extraction: alone
        ? null
        : {
            rules: await measuredApart(main, taskOf('extraction', null), extractionSchema),
            model: await measuredApart(main, taskOf('extraction', null, { reader: 'model' }), extractionSchema),
          },
      modelLoading: alone ? null : await measuredApart(main, taskOf('loading', null, readByModel), loadingSchema),
      embedded: alone ? null : await engine(null),
      // The writer first: it warms the server for the rest.
      neo4j:
        server === null
          ? null
          : { writing: await measuredApart(main, taskOf('writing', server), writingSchema), ...(await engine(server)) },
      memory: alone ? await measuredApart(main, taskOf('memory', null), loadingSchema) : null,
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
