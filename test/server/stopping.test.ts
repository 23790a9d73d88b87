import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, expect, it } from 'vitest'
import { openGraph } from '../../src/assembly/graph.ts'
import { checkGraph } from '../../src/graph/check/check-graph.ts'
import { knownArticles } from '../../src/graph/write/known-articles.ts'

const folder = mkdtempSync(join(tmpdir(), 'attest-stopping-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ids = Array.from({ length: 12 }, (_, index) => `stopping-${index}`)
const load = {
  query: 'mutation ($articles: [ArticleInput!]!) { loadArticles(articles: $articles) { outcome } }',
  variables: {
    articles: ids.map((id) => ({ id, content: `Two people were killed in Carmelo on Tuesday, the fire brigade said in ${id}.` })),
  },
}

it('finishes a load that it took when it is told to stop, and ends well', { timeout: 60_000 }, async () => {
  const argv = [
    '--import',
    'tsx',
    'src/cli/main.ts',
    'serve',
    '--store',
    join(folder, 'store'),
    '--port',
    '0',
    '--reader',
    'rules',
    '--threads',
    '1',
  ]
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(child, 'close')
  let complaints = ''
  child.stderr.on('data', (chunk) => {
    complaints += String(chunk)
  })
  const url = await new Promise<string>((told) =>
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [found] = /http\S+\/graphql/.exec(line) ?? []
      if (found !== undefined) told(found)
    }),
  )
  const answer = fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(load) })
  while (!(await (await fetch(new URL('/metrics', url))).text()).includes('\nattest_requests_inside 1'))
    await new Promise((next) => setTimeout(next, 5))
  child.kill('SIGTERM')
  expect(await (await answer).json()).toEqual({ data: { loadArticles: ids.map(() => ({ outcome: 'LOADED' })) } })
  expect([(await ended)[0], complaints]).toEqual([0, 'stopping\n'])
  const graph = await openGraph(join(folder, 'store'), true)
  expect([...(await knownArticles(graph, ids)).keys()].sort()).toEqual([...ids].sort())
  expect(await checkGraph(graph, () => undefined)).toMatchObject({ findings: 0 })
  await graph.close()
})
