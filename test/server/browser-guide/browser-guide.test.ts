import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { edgeKinds, nodeKinds } from '../../../src/graph/scan/kinds.ts'
import { browserQuestions } from '../../../src/server/browser-guide/questions.ts'
import { type Asked, askedOf } from '../../graphql/asked.ts'
import { portExplosion, storyGazetteer } from '../../graphql/port-explosion.ts'
import { server } from '../fetched.ts'
import { unzipped } from './unzipped.ts'

let asked: Asked
let fetched: (path: string, init?: { method?: string; headers?: Record<string, string> }) => Promise<Response>
beforeAll(async () => {
  asked = await askedOf(portExplosion, storyGazetteer)
  const { yoga } = server(asked.graph)
  fetched = async (path, init = {}) => yoga.fetch(`http://localhost:4000${path}`, init)
})
afterAll(() => asked.close())

const unescaped = (html: string): string =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')

describe('the guide', () => {
  const commandsOf = (html: string): string[] =>
    [...html.matchAll(/<pre class="pre-scrollable code runnable">([^<]*)<\/pre>/g)].map((match) => unescaped(match[1] ?? ''))

  it('runs the style, the subjects and every question, each in a slide', async () => {
    const response = await fetched('/browser-guide')
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const html = await response.text()
    const [style, subjects, ...rest] = commandsOf(html)
    expect(style).toBe(':style http://localhost:4000/browser-guide/attest.grass')
    expect(subjects).toMatch(/^:params \{place: "Nueva Palmira", .*\}$/)
    expect(rest).toEqual(browserQuestions().map(({ query }) => query))
    expect(html.match(/<slide>/g)).toHaveLength(3 + rest.length - 1)
    expect(html).not.toMatch(/\{\{|<script|\son\w+=/)
  })

  it('takes the address by which it was asked', async () =>
    expect(await (await server(asked.graph).yoga.fetch('http://127.0.0.1:8080/browser-guide')).text()).toContain(
      ':play http://127.0.0.1:8080/browser-guide',
    ))

  it('tells subjects of any spelling in one Cypher text', async () => {
    const name = 'Ava "the quay" <b>\\ O\'Neill\n$&'
    const odd = { ...asked.graph, run: async () => JSON.parse(JSON.stringify([{ name: 'place', value: name }])) }
    const [, subjects] = commandsOf(await (await server(odd).yoga.fetch('http://localhost:4000/browser-guide')).text())
    expect(subjects).toContain(`{place: ${JSON.stringify(name)}, `)
  })

  it('says so where the graph does not answer, and tells the log', async () => {
    const broken = { ...asked.graph, run: async () => Promise.reject(new Error('secret')) }
    const { yoga, masked } = server(broken)
    const response = await yoga.fetch('http://localhost:4000/browser-guide')
    expect([response.status, await response.text()]).toEqual([503, 'the graph does not answer'])
    expect(String(masked[0])).toContain('secret')
  })
})

describe('the style sheet', () => {
  it('styles every label and type of relationship that a graph can have', async () => {
    const sheet = await (await fetched('/browser-guide/attest.grass')).text()
    const rules = [...nodeKinds.map(({ label }) => `node.${label} {`), ...edgeKinds.map(({ type }) => `relationship.${type} {`)]
    expect(rules.filter((rule) => !sheet.includes(`\n${rule}\n`))).toEqual([])
  })
})

describe('the saved queries', () => {
  it('are an archive of every question and the subjects, in one folder', async () => {
    const response = await fetched('/browser-guide/saved-queries.zip')
    expect(response.headers.get('content-type')).toBe('application/zip')
    const files = unzipped(Buffer.from(await response.arrayBuffer()))
    const questions = browserQuestions().map(({ name, query }) => [`Attest/${name}.cypher`, query])
    expect(files.slice(1)).toEqual(questions)
    expect(files[0]).toEqual([
      'Attest/subjects.cypher',
      expect.stringMatching(/^\/\/ 00\. First: what the questions ask about\n:params \{/),
    ])
  })
})

describe('leave to read from another origin', () => {
  it.each([
    ['http://localhost:7474', true],
    ['http://127.0.0.1:7474', true],
    ['http://[::1]:7474', true],
    ['https://desk.example', false],
    ['http://localhost.desk.example', false],
    ['null', false],
  ])('%s: %s', async (origin, allowed) => {
    for (const path of ['', '/attest.grass', '/saved-queries.zip']) {
      const { headers } = await fetched(`/browser-guide${path}`, { headers: { origin } })
      expect(headers.get('access-control-allow-origin')).toBe(allowed ? origin : null)
    }
  })

  it('goes to pages of the host that serves the guide', async () => {
    const { yoga } = server(asked.graph)
    const init = { headers: { origin: 'http://desk.example:7474' } }
    const { headers } = await yoga.fetch('http://desk.example:4000/browser-guide', init)
    expect(headers.get('access-control-allow-origin')).toBe('http://desk.example:7474')
  })

  it('is given beforehand for the headers that Neo4j Browser sends', async () => {
    const headers = { origin: 'http://localhost:7474', 'access-control-request-headers': 'cache-control,pragma' }
    const response = await fetched('/browser-guide', { method: 'OPTIONS', headers })
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-headers')).toBe('cache-control,pragma')
  })

  it('is for the guide alone', async () => {
    const { headers } = await fetched('/graphql?query={stats{firstDay}}', { headers: { origin: 'http://localhost:7474' } })
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })
})

it.each([
  ['/browser-guide/elsewhere', 'GET', 404],
  ['/browser-guided', 'GET', 404],
  ['/browser-guide/constructor', 'GET', 404],
  ['/browser-guide', 'POST', 405],
])('%s by %s: %i', async (path, method, status) => expect((await fetched(path, { method })).status).toBe(status))
