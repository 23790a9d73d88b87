import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { readPackageFile } from '../../src/assembly/package-files.ts'
import { queueAddress } from '../../src/queue/address.ts'
import { connectQueue } from '../../src/queue/connection.ts'
import { examples } from '../examples.ts'
import { longArticles } from '../generate.ts'
import { measuredServer } from '../server/server.ts'
import { type Round, workersRound, writerAlone } from './round.ts'

const help = `npm run bench:workers -- --queue redis://HOST:PORT --neo4j bolt://HOST:7687 [--workers 1,2,4] [--articles 400] [--seed 1]

Loads articles of about 600 words into the server that --neo4j names, read by rules by so many "attest work" of one thread each, and tells how many
articles a second came of it and what processor time each part took: workers, the loader that writes, Redis, Neo4j. Then the writer alone,
with records that are there already. Server and queue are emptied; passwords come from NEO4J_PASSWORD and ATTEST_QUEUE_PASSWORD.`

const { values } = parseArgs({
  options: {
    queue: { type: 'string' },
    neo4j: { type: 'string' },
    workers: { type: 'string', default: '1,2,4' },
    articles: { type: 'string', default: '400' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean' },
  },
})

if (values.help === true || values.queue === undefined || values.neo4j === undefined) console.log(help)
else await run(values.queue, values.neo4j)

async function run(queue: string, neo4j: string): Promise<void> {
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(readPackageFile('package.json')))
  const articles = [...longArticles(await examples(), Number(values.articles), Number(values.seed))]
  const server = await measuredServer(neo4j)
  const { redis } = await connectQueue(queueAddress(queue), { password: process.env.ATTEST_QUEUE_PASSWORD })
  console.log(
    `load average before: ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}; ${articles.length} articles`,
  )
  console.log(
    [
      'workers',
      'articles/s',
      'ms of processor an article: workers',
      'loader',
      'Redis',
      'Neo4j',
      'Redis: KB at most',
      'commands an article',
    ].join('  '),
  )
  for (const workers of values.workers.split(',').map(Number)) {
    await server.empty()
    await redis.flushdb()
    tell(String(workers), await workersRound({ workers, articles, version, queue, redis, server }))
  }
  await server.empty()
  const alone = await writerAlone(articles, server)
  console.log(
    `the writer alone: ${alone.articlesPerSecond.toFixed(1)} articles/s, ${alone.loader.toFixed(1)} ms of processor an article, Neo4j ${alone.neo4j.toFixed(1)}`,
  )
  redis.disconnect()
  await server.close()
}

function tell(workers: string, { articlesPerSecond, milliseconds, redisKilobytes, redisCommands }: Round): void {
  const { workers: own, loader, redis, neo4j } = milliseconds
  console.log(
    [
      workers,
      articlesPerSecond.toFixed(1),
      ...[own, loader, redis, neo4j].map((ms) => ms.toFixed(1)),
      redisKilobytes.toFixed(0),
      redisCommands.toFixed(1),
    ].join('  '),
  )
}
