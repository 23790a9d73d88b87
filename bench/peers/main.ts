import { type ChildProcess, fork, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { openGraph } from '../../src/assembly/graph.ts'
import { packageRoot } from '../../src/assembly/package-files.ts'
import { examples } from '../examples.ts'
import { benchLoading } from '../loading.ts'
import { type HttpClient, httpClient } from '../reading/http-client.ts'
import { sampleOf } from '../reading/sample.ts'
import { type ServedGraph, served, serveForParent } from '../reading/serving.ts'
import { access, type MeasuredServer, measuredServer } from '../server/server.ts'
import { zipfianArticles } from './articles.ts'
import { serveConstant } from './constant.ts'
import { comparePeers } from './peers.ts'
import { peersTable } from './report.ts'

const help = `npm run bench:peers -- --neo4j bolt://HOST:7687 [--articles 10000] [--seed 1] [--clients 8] [--seconds 6] [--rounds 3]

Six shapes of question over one graph on one server: Attest, @neo4j/graphql, one statement of plain Cypher over Bolt, and a constant answer through
yoga, each asked by --clients at once; and what Attest gives to a question that comes again. The articles are examples with few names in many of them
and many names in few. They are loaded where the server holds another number of articles, which are deleted then; it is left as it is after.
The password comes from NEO4J_PASSWORD. Results go to bench/results/ as JSON, and here as a table.`

const { values } = parseArgs({
  options: {
    neo4j: { type: 'string', default: process.env.ATTEST_BENCH_NEO4J ?? '' },
    articles: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    clients: { type: 'string', default: '8' },
    seconds: { type: 'string', default: '6' },
    rounds: { type: 'string', default: '3' },
    serving: { type: 'string' },
    help: { type: 'boolean' },
  },
})
const main = fileURLToPath(import.meta.url)
const peer = join(packageRoot, 'bench', 'peers', 'peer')

if (values.help === true) console.log(help)
else if (values.serving === 'constant') await serveConstant()
else if (values.serving !== undefined) await serveForParent(await openGraph(values.neo4j, true, access), values.serving === 'keeping')
else if (values.neo4j === '') console.error('Name an empty server with --neo4j: "npm run neo4j" starts one.')
else await benchmark()

async function benchmark(): Promise<void> {
  const loadAverage = loadavg()[0] ?? 0
  installPeer()
  const server = await measuredServer(values.neo4j)
  const articles = Number(values.articles)
  await hold(server, articles)
  const fromHere = (serving: string): ChildProcess => fork(main, ['--neo4j', values.neo4j, '--serving', serving])
  const constant = fromHere('constant')
  const servers = {
    attest: await served(fromHere('anew')),
    keeping: await served(fromHere('keeping')),
    peer: await served(fork(join(peer, 'serve.mjs'), [], { env: { ...process.env, ATTEST_BENCH_NEO4J: values.neo4j } })),
    constant: await served(constant),
  }
  const [clients = 1, seconds = 1, rounds = 1] = [values.clients, values.seconds, values.rounds].map(Number)
  const client = (one: ServedGraph): HttpClient => httpClient(one.url, clients)
  const asking = {
    attest: client(servers.attest),
    keeping: client(servers.keeping),
    peer: client(servers.peer),
    constant: { ...client(servers.constant), give: (answer: unknown) => void constant.send({ answer }) },
  }
  const processorSeconds = async (): Promise<number> => {
    const { user, system } = process.cpuUsage()
    const each = await Promise.all(Object.values(servers).map((one) => one.processorSeconds()))
    return each.reduce((sum, one) => sum + one, (user + system) / 1e6 + (await server.processorSeconds()))
  }
  try {
    const figures = await comparePeers(asking, server, await sampleOf(server.graph), { clients, seconds, rounds, processorSeconds })
    const results = { node: process.version, cores: availableParallelism(), loadAverage, articles, clients, seconds, rounds, figures }
    console.log(peersTable(figures))
    const file = join(packageRoot, 'bench', 'results', `peers-${articles}.json`)
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`)
    console.log(`\nwritten to ${file}`)
  } finally {
    for (const one of Object.values(asking)) one.close()
    for (const one of Object.values(servers)) await one.close()
    await server.close()
  }
}

/** The peer is no dependency of Attest's: it has a folder of its own. */
function installPeer(): void {
  if (existsSync(join(peer, 'node_modules'))) return
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', peer], { stdio: 'inherit' })
  if (status !== 0) throw new Error(`@neo4j/graphql could not be installed in ${peer}`)
}

/** Loads the articles unless just so many are there. */
async function hold(server: MeasuredServer, articles: number): Promise<void> {
  const [held] = await server.run('MATCH (a:Article) RETURN toFloat(count(a)) AS count, min(a.id) AS first')
  const { count, first } = Object(held)
  if (count === articles && String(first).startsWith(`zipf-${values.seed}-`)) return
  console.log(`loading ${articles} articles …`)
  await server.empty()
  const { articlesPerSecond } = await benchLoading(
    zipfianArticles(await examples(), articles, Number(values.seed)),
    articles,
    await openGraph(values.neo4j, false, access),
    'rules',
  )
  await server.run('CALL db.prepareForReplanning(300)')
  console.log(`loaded, ${articlesPerSecond.toFixed(0)} articles/s`)
}
