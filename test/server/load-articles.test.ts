import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Graph } from '../../src/graph/port.ts'
import { type Asked, askedOf } from '../graphql/asked.ts'
import { changesAt, server } from './fetched.ts'

const moment = '2031-12-01T09:00:00.000Z'
const load =
  'mutation ($articles: [ArticleInput!]!) { loadArticles(articles: $articles) { given outcome article { id title outlet publishedAt url loadedAt text } fault { code remedy } notes { code } } }'
const prose = (place: string) =>
  `Two people were killed in ${place} on Tuesday, the fire brigade said. Rescuers searched the river until dusk, and a third person is missing.`
const page = (place: string) =>
  `<!doctype html><html><head><meta charset="windows-1252"><title>Fire – ${place}</title></head><body><article><h1>Fire</h1><p>${prose(place)} “We are still looking,” the brigade’s chief said at noon.</p></article></body></html>`

let asked: Asked
let served: ReturnType<typeof server>
beforeAll(async () => {
  asked = await askedOf([])
  served = server(asked.graph, { changes: changesAt(moment) })
})
afterAll(() => asked.close())

const answer = z.object({
  given: z.number(),
  outcome: z.string(),
  article: z.looseObject({ id: z.string(), text: z.string() }).nullable(),
  fault: z.object({ code: z.string(), remedy: z.string() }).nullable(),
  notes: z.array(z.object({ code: z.string() })),
})

async function loaded(articles: readonly Record<string, unknown>[]): Promise<z.output<typeof answer>[]> {
  const { data, errors } = await served.post(load, { articles })
  if (errors !== undefined) throw new Error(JSON.stringify(errors))
  return z.object({ loadArticles: z.array(answer) }).parse(data).loadArticles
}

describe('loadArticles', () => {
  it('loads a pasted text with what is said of it, and its claims can be asked at once', async () => {
    const content = prose('Carmelo')
    const said = {
      id: 'pasted',
      title: 'Fire at the quay',
      outlet: 'Plata Wire',
      publishedAt: '3 September 2031',
      url: 'https://wire.example/1',
    }
    expect(await loaded([{ content, ...said }])).toEqual([
      {
        given: 0,
        outcome: 'LOADED',
        article: { ...said, publishedAt: '2031-09-03', loadedAt: moment, text: content },
        fault: null,
        notes: [],
      },
    ])
    const shape = z.object({ article: z.object({ figures: z.object({ nodes: z.array(z.unknown()) }) }) })
    const { article } = await asked.askFor(shape, '{ article(id: "pasted") { figures { nodes { value claimedBy { name } } } } }')
    expect(article.figures.nodes).toContainEqual({ value: 2, claimedBy: { name: 'fire brigade' } })
  })

  it('says of each what became of it, in order, and lets none stop another', async () => {
    const outlet = 'Plata Wire'
    const articles = [
      {
        content: prose('Carmelo'),
        id: 'pasted',
        title: 'Fire at the quay',
        outlet,
        publishedAt: '2031-09-03',
        url: 'https://wire.example/1',
      },
      {
        content: prose('Nueva Palmira'),
        id: 'pasted',
        title: 'Fire at the quay',
        outlet,
        publishedAt: '2031-09-03',
        url: 'https://wire.example/1',
      },
      { content: '', name: 'empty.txt' },
      { content: page('Dolores'), name: 'fire.html', outlet: 'Isle Times', publishedAt: '2031-09-04' },
      { content: '%PDF-1.7 and more', name: 'report.pdf' },
      { content: `half ${'\ud800'} a character` },
      { content: 'Dos personas murieron el martes en Carmelo, dijeron los bomberos. La policía busca a un tercero en el río.' },
      {
        content: `${JSON.stringify({ id: 'one', text: prose('Fray Bentos'), outlet: 'Own Name' })}\n{"id": 2`,
        name: 'many.jsonl',
        outlet,
        title: 'not theirs',
      },
      { content: prose('Mercedes') },
      { content: `${prose('Mercedes')} `.repeat(20_000), name: 'long.txt' },
    ]
    const answers = await loaded(articles)
    expect(answers.map(({ given, outcome, article, fault }) => [given, outcome, article?.id ?? null, fault?.code ?? null])).toEqual([
      [0, 'UNCHANGED', 'pasted', null],
      [1, 'REVISED', expect.stringMatching(/^pasted@[0-9a-f]{8}$/), null],
      [2, 'REFUSED', null, 'LOADER_EMPTY'],
      [3, 'LOADED', 'fire', null],
      [4, 'REFUSED', null, 'LOADER_BINARY'],
      [5, 'REFUSED', null, 'LOADER_ENCODING'],
      [6, 'REFUSED', null, 'LOADER_LANGUAGE'],
      [7, 'LOADED', 'one', null],
      [7, 'REFUSED', null, expect.stringMatching(/^LOADER_/)],
      [8, 'LOADED', expect.stringMatching(/^given-[0-9a-f]{12}$/), null],
      [9, 'REFUSED', null, 'LOADER_TOO_LARGE'],
    ])
    expect(answers.every(({ outcome, fault }) => (outcome === 'REFUSED') === (typeof fault?.remedy === 'string'))).toBe(true)
    expect(answers[3]?.article).toMatchObject({ outlet: 'Isle Times', publishedAt: '2031-09-04' })
    // A page's own encoding was that of its file: the text that is handed over has none.
    expect(answers[3]?.article?.text).toContain('“We are still looking,” the brigade’s chief')
    expect(answers[7]?.article).toMatchObject({ outlet: 'Own Name', title: null })
    expect(answers[9]?.notes).toEqual([{ code: 'LOADER_METADATA_MISSING' }])
    expect((await loaded([articles[8] ?? {}])).map(({ outcome }) => outcome)).toEqual(['UNCHANGED'])
    expect(served.masked).toEqual([])
  })

  it('takes no more at once than it can answer for', async () => {
    const { errors } = await served.post(load, { articles: Array.from({ length: 51 }, () => ({ content: 'x' })) })
    expect(errors?.[0]?.extensions.code).toBe('LOAD_TOO_MANY')
    const body = 'x'.repeat(10_000_001)
    const headers = { 'content-type': 'application/json', 'content-length': String(body.length) }
    expect((await served.yoga.fetch('http://localhost/graphql', { method: 'POST', headers, body })).status).toBe(413)
  })

  it('is off where nothing may be changed', async () => {
    const { errors } = await server(asked.graph).post(load, { articles: [{ content: prose('Carmelo') }] })
    expect(errors?.[0]?.extensions.code).toBe('CHANGES_OFF')
  })
})

describe('a store that is lost in the middle', () => {
  it('costs those alone that it did not take', async () => {
    let left = 1
    const failing: Graph = {
      ...asked.graph,
      transaction: (work) => (left-- > 0 ? asked.graph.transaction(work) : Promise.reject(new Error('secret: /var/lib/store is full'))),
    }
    const losing = server(failing, { changes: changesAt(moment) })
    const { data, errors } = await losing.post(load, {
      articles: ['Trinidad', 'Durazno'].map((place) => ({ content: prose(place), name: `${place}.txt` })),
    })
    expect(errors).toMatchObject([{ path: ['loadArticles', 1, 'fault'], extensions: { code: 'INTERNAL' } }])
    expect(data).toMatchObject({
      loadArticles: [
        { given: 0, outcome: 'LOADED', article: { id: 'Trinidad' } },
        { given: 1, outcome: 'REFUSED', article: null, fault: null },
      ],
    })
    expect(JSON.stringify([data, errors])).not.toContain('secret')
    expect(String(losing.masked[0])).toContain('secret')
  })
})
