import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { localExtractor } from '../../src/assembly/extractor.ts'
import { openGraph } from '../../src/assembly/graph.ts'
import { exampleQueries } from '../../src/server/example-queries.ts'
import { examples } from '../examples.ts'
import { loadAll } from '../faults/load-all.ts'
import { changedArticles } from '../generate.ts'
import { percentile } from '../percentile.ts'
import { access, measuredServer } from '../server/server.ts'
import { type Asked, asking } from './asking.ts'
import { servedStore } from './served-store.ts'

const help = `npm run bench:clients -- [--clients 64] [--seconds 300] [--begin 200] [--seed 1] [--neo4j bolt://HOST:7687]

"attest serve" in a process of its own over --begin articles, asked the queries of examples/queries by --clients at once, each again as soon as it has
its answer, while one more client loads articles through loadArticles, one after another. Tells errors, times, and the server's memory as it goes.
The exit status is 1 where a request failed. The server that --neo4j names is emptied; the password comes from NEO4J_PASSWORD.`

const { values } = parseArgs({
  options: {
    clients: { type: 'string', default: '64' },
    seconds: { type: 'string', default: '300' },
    begin: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    neo4j: { type: 'string' },
    help: { type: 'boolean' },
  },
})
const load = 'mutation Load($articles: [ArticleInput!]!) { loadArticles(articles: $articles) { outcome } }'

if (values.help === true) console.log(help)
else await run()

async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'attest-clients-'))
  const store = values.neo4j ?? join(folder, 'store')
  const originals = await examples()
  await begin(store, originals)
  const server = await servedStore(['--store', store, '--reader', 'rules', '--threads', '1', '--log-level', 'warn'])
  const clients = Number(values.clients)
  const client = asking(server.url, clients)
  const loader = asking(server.url, 1)
  const queries = exampleQueries()
  const until = performance.now() + Number(values.seconds) * 1000
  const asked: Asked[] = []
  const loads: Asked[] = []
  const memory: number[] = []
  let turn = 0
  const askOn = async (): Promise<void> => {
    while (performance.now() < until) asked.push(await client.ask(queries[turn++ % queries.length]?.query ?? ''))
  }
  const loadOn = async (): Promise<void> => {
    for (const { text, title, outlet, publishedAt, id } of changedArticles(originals, 1_000_000, Number(values.seed) + 1)) {
      if (performance.now() >= until) return
      loads.push(await loader.ask(load, { articles: [{ content: text, title, outlet, publishedAt, id, name: `${id}.txt` }] }))
    }
  }
  const watchOn = async (): Promise<void> => {
    while (performance.now() < until) {
      memory.push((await server.metric('process_resident_memory_bytes')) / 1e6)
      console.log(`${asked.length} answers, ${loads.length} loads, ${memory.at(-1)?.toFixed(0)} MB`)
      await new Promise((next) => setTimeout(next, Math.min(10_000, Math.max(0, until - performance.now()))))
    }
  }
  await Promise.all([...Array.from({ length: clients }, askOn), loadOn(), watchOn()])
  const lag = await server.metric('nodejs_eventloop_lag_p99_seconds')
  const status = await server.stop()
  client.close()
  loader.close()
  console.log(lineOf('questions', asked))
  console.log(lineOf('loads', loads))
  const third = Math.ceil(memory.length / 3)
  const mean = (some: readonly number[]): string => (some.reduce((sum, one) => sum + one, 0) / some.length).toFixed(0)
  console.log(
    `memory: ${mean(memory.slice(third, 2 * third))} MB in the second third, ${mean(memory.slice(2 * third))} MB in the last; event loop lag p99 ${(lag * 1000).toFixed(0)} ms; exit status ${status}`,
  )
  rmSync(folder, { recursive: true, force: true })
  if ([...asked, ...loads].some(isFailure) || status !== 0) process.exitCode = 1
}

async function begin(store: string, originals: Awaited<ReturnType<typeof examples>>): Promise<void> {
  if (values.neo4j !== undefined) {
    const server = await measuredServer(values.neo4j)
    await server.empty()
    await server.close()
  }
  const graph = await openGraph(store, false, access)
  const articles = [...originals, ...changedArticles(originals, Number(values.begin), Number(values.seed))]
  await loadAll(graph, articles, localExtractor({ reader: 'rules' }), graph.usualBatch)
  await graph.close()
}

function isFailure({ status, code }: Asked): boolean {
  return status !== 200 || code !== null
}

function lineOf(name: string, asked: readonly Asked[]): string {
  const times = asked.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
  const failures = new Map<string, number>()
  for (const { status, code } of asked.filter(isFailure)) failures.set(`${status} ${code}`, (failures.get(`${status} ${code}`) ?? 0) + 1)
  const failed = [...failures].map(([what, count]) => `${count}× ${what}`).join(', ')
  const at = (share: number): string => `${percentile(times, share).toFixed(0)}`
  return `${name}: ${asked.length}; p50 ${at(0.5)} ms, p95 ${at(0.95)}, p99 ${at(0.99)}, most ${at(1)}; failed: ${failed || 'none'}`
}
