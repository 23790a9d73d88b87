import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { parseArgs } from 'node:util'
import { packageRoot } from '../src/assembly/package-files.ts'
import { table } from '../src/cli/table.ts'
import { readArticles } from '../src/ingest/discover/read-articles.ts'
import type { Article } from '../src/record/article.ts'
import { benchExtraction } from './extraction.ts'
import { perturbed } from './generate.ts'
import { benchLoading } from './loading.ts'
import { benchQueries } from './queries.ts'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '100' },
    help: { type: 'boolean' },
  },
})
if (values.help === true) {
  console.log(
    'npm run bench -- [--articles 1000] [--seed 1] [--rounds 100]\nExtraction, loading and queries over generated articles; results in bench/results/.',
  )
  process.exit(0)
}

const count = Number(values.articles)
const seed = Number(values.seed)
const originals: Article[] = []
for await (const outcome of readArticles([join(packageRoot, 'examples', 'articles')], Readable.from([])))
  if ('ok' in outcome) originals.push(outcome.ok)

const folder = mkdtempSync(join(tmpdir(), 'attest-bench-'))
try {
  const extraction = await benchExtraction([...perturbed(originals, 300, seed)])
  const loading = await benchLoading(perturbed(originals, count, seed), count, join(folder, 'store'))
  const queries = await benchQueries(join(folder, 'store'), `bench-${seed}-0`, Number(values.rounds))
  const number = (n: number, digits = 0): string => n.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits })
  const rows = [
    ['extraction, one core', 'articles/s', number(extraction.articlesPerSecond)],
    ['', 'tokens/s', number(extraction.tokensPerSecond)],
    [`load of ${number(count)}, end to end`, 'articles/s', number(loading.articlesPerSecond)],
    ['', 'statements/s', number(loading.statementsPerSecond)],
    ['', 'first tenth, articles/s', number(loading.firstTenthPerSecond)],
    ['', 'last tenth, articles/s', number(loading.lastTenthPerSecond)],
    ['', 'memory half way, MB', number(loading.halfWayMegabytes)],
    ['', 'memory at most, MB', number(loading.peakMegabytes)],
    ...queries.map(({ query, p50, p95 }) => [`query: ${query}`, 'p50 / p95, ms', `${number(p50, 1)} / ${number(p95, 1)}`]),
  ]
  console.log(table([{ heading: 'what' }, { heading: 'unit' }, { heading: 'measured', right: true }], rows))
  const results = join(packageRoot, 'bench', 'results')
  mkdirSync(results, { recursive: true })
  const file = join(results, `bench-${count}.json`)
  writeFileSync(file, `${JSON.stringify({ node: process.version, articles: count, seed, extraction, loading, queries }, null, 2)}\n`)
  console.log(`\nwritten to ${file}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
