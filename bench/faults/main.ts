import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { openGraph } from '../../src/assembly/graph.ts'
import { examples } from '../examples.ts'
import { changedArticles } from '../generate.ts'
import { measuredServer } from '../server/server.ts'
import { type PreparedArticles, prepared } from './prepared.ts'
import { type FaultStore, faultRounds } from './rounds.ts'

const help = `npm run faults -- [--rounds 200] [--seed 1] [--articles 40] [--batch 2] [--neo4j bolt://HOST:7687]

Kills a load with SIGKILL at some moment, --rounds times, each in an empty store: then the store must open, "attest check" must find nothing,
every acknowledged article must be there and no half batch, and a load that goes on must end with the graph of an undisturbed one.
Articles are the examples, changed, and read by rules beforehand. The server that --neo4j names is emptied; the password comes from NEO4J_PASSWORD.
The exit status is 1 where anything was wrong. The same --seed draws the same moments.`

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    articles: { type: 'string', default: '40' },
    batch: { type: 'string', default: '2' },
    neo4j: { type: 'string' },
    help: { type: 'boolean' },
  },
})

if (values.help === true) console.log(help)
else await campaign()

async function campaign(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'attest-faults-'))
  const made = [...changedArticles(await examples(), Number(values.articles), Number(values.seed))]
  const { articles, extractor, reference, file }: PreparedArticles = await prepared(made, folder)
  const { store, close } = await storeOf(folder)
  const begin = performance.now()
  const figures = await faultRounds({
    ...{ store, reference, articles, file, extractor },
    ...{ batch: Number(values.batch), rounds: Number(values.rounds), seed: Number(values.seed) },
    child: [fileURLToPath(new URL('./load-until-killed.js', import.meta.url))],
    told: ({ round, kills, wrong, seconds }) => {
      const told = kills.map(({ acknowledged, found }) => `${acknowledged} acknowledged, ${found} there`).join('; ')
      console.log(`${round}  ${told}  ${seconds.toFixed(1)} s${wrong.map((one) => `\n  WRONG ${one}`).join('')}`)
    },
  })
  await reference.close()
  await close()
  rmSync(folder, { recursive: true, force: true })
  const kills = figures.flatMap((round) => round.kills)
  const inside = kills.filter(({ found }) => found > 0 && found < articles.length).length
  const wrong = figures.filter((round) => round.wrong.length > 0).length
  const minutes = ((performance.now() - begin) / 60_000).toFixed(1)
  console.log(`${figures.length} rounds, ${kills.length} kills, ${inside} of them in mid-load, in ${minutes} min: ${wrong} rounds wrong`)
  if (wrong > 0) process.exitCode = 1
}

async function storeOf(folder: string): Promise<{ store: FaultStore; close: () => Promise<void> }> {
  const address = values.neo4j
  if (address === undefined) {
    const own = join(folder, 'store')
    const store = { address: own, open: () => openGraph(own), empty: async () => rmSync(own, { recursive: true, force: true }) }
    return { store, close: async () => undefined }
  }
  const server = await measuredServer(address)
  await server.empty()
  // One connection for all rounds; what is killed has its own.
  const graph = { ...server.graph, close: async () => undefined }
  return { store: { address, open: async () => graph, empty: server.empty }, close: server.close }
}
