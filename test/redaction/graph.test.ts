import { getNamedType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { localExtractor } from '../../src/assembly/extractor.ts'
import { loadGazetteer } from '../../src/assembly/gazetteer.ts'
import { executeQuery, packageSchema } from '../../src/assembly/graphql.ts'
import type { Graph } from '../../src/graph/port.ts'
import { takeIn } from '../../src/ingest/take-in.ts'
import { redactedGraph } from '../../src/redaction/redacted-graph.ts'
import { type Redaction, redactionOf } from '../../src/redaction/redaction.ts'
import { redactionRules } from '../../src/redaction/rules.ts'
import { actorKey } from '../../src/resolve/actor-identity.ts'
import { type EmptyGraph, emptyGraph } from '../graph/engines.ts'
import { loadExamples } from '../graph/examples.ts'
import { idsOf } from '../graph/query-parameters.ts'
import { everything } from '../graphql/everything.ts'
import { changesAt, server } from '../server/fetched.ts'
import { interview, rules, told } from './witness.ts'

let empty: EmptyGraph
/** The graph as it is, and as it is told. */
let open: Graph
let shown: Graph
let redaction: Redaction
let ids: Record<string, string[]>
beforeAll(async () => {
  empty = await emptyGraph()
  open = empty.graph
  await loadExamples(open)
  const { text, ...said } = interview
  const tools = {
    graph: open,
    reader: 'rules' as const,
    extractor: localExtractor({ reader: 'rules' }),
    gazetteer: loadGazetteer(),
    now: () => '2031-12-01T00:00:00Z',
  }
  await takeIn([{ content: text, ...said }], tools)
  redaction = redactionOf(redactionRules(JSON.stringify(rules)), (name) => `actor:${actorKey(name)}`)
  shown = await redactedGraph(open, redaction)
  const known = await idsOf(open, 1000)
  ids = Object.fromEntries(
    Object.entries(known).map(([label, of]) => [label, of.map((id) => (redaction.mask(id) === id ? id : redaction.seal(id)))]),
  )
}, 120_000)
afterAll(() => empty?.end())

const schema = packageSchema()
const fields = schema.getQueryType()?.getFields() ?? {}
const list = (of: readonly string[]) => JSON.stringify(of)
const pages = (of: readonly string[], most: number) =>
  Array.from({ length: Math.ceil(of.length / most) }, (_, page) => of.slice(page * most, (page + 1) * most))
const every = (label: string) => ids[label] ?? []

/** Ways to ask for each field of Query, by which together everything is told. */
const asked: Readonly<Record<string, () => string[]>> = {
  node: () =>
    Object.values(ids)
      .flatMap((of) => of.slice(0, 3))
      .map((id) => `(id: ${JSON.stringify(id)})`),
  nodes: () => Object.keys(ids).flatMap((label) => pages(every(label), 10).map((some) => `(ids: ${list(some)})`)),
  article: () => every('Article').map((id) => `(id: ${JSON.stringify(id)})`),
  articles: () => ['(first: 20)', '(last: 20)'],
  actors: () => ['(first: 100)', '(last: 100)', '(filter: { kinds: [PERSON] })', '(filter: { name: "Elena Suarez" })'],
  places: () => ['(first: 40)'],
  events: () => ['(first: 60)', '(last: 60)'],
  statements: () => ['(first: 100)', '(last: 100)', '(filter: { contains: "said" })', '(filter: { contains: "suarez" })'],
  figures: () => ['(first: 100)'],
  search: () => [
    '(text: "Elena Suarez said the roof of the silo")',
    '(text: "killed", first: 40)',
    '(text: "silo teacher chief", kinds: [ACTOR, ARTICLE, STATEMENT, EVENT, FIGURE])',
  ],
  timeline: () => ['', '(granularity: MONTH)'],
  eventMarks: () => ['', '(lanes: ACTOR)', '(lanes: TYPE)'],
  mostReported: () => ['(first: 40)'],
  mostQuoted: () => ['(first: 40)'],
  tolls: () => ['(metric: KILLED)', '(metric: INJURED)'],
  toll: () => ['(metric: KILLED, policy: RANGE)', '(metric: KILLED, policy: LATEST)'],
  contradictions: () => ['(metric: KILLED)', ''],
  revisedArticles: () => [''],
  trace: () =>
    [...every('Statement'), ...every('Figure')]
      .slice(0, 25)
      .concat(every('Statement').filter((id) => id.includes('withheld')))
      .map((id) => `(id: ${JSON.stringify(id)})`),
  paths: () => [`(from: ${JSON.stringify(redaction.seal('actor:elena suarez'))}, to: "actor:puerto alto terminals")`],
  neighbourhood: () => [redaction.seal('actor:elena suarez'), 'actor:plata wire'].map((id) => `(id: ${JSON.stringify(id)}, depth: 2)`),
  reviewQueue: () => ['(first: 40)'],
  neighbours: () => pages(every('Actor'), 20).map((some) => `(ids: ${list(some)}, first: 10)`),
  neo4jBrowser: () => [''],
  evidencePack: () => ['CSV', 'JSONL', 'GRAPHML'].map((format) => `(format: ${format}, selection: { actor: "actor:plata wire" })`),
  decisions: () => ['(first: 20)'],
  stats: () => [''],
}

const ask = async (graph: Graph, document: string): Promise<string> => JSON.stringify(await executeQuery(graph, document))
const documentOf = (name: string, way: string): string => {
  const field = fields[name]
  return `{ ${name}${way} ${field === undefined ? '' : everything(schema, getNamedType(field.type), name === 'search' ? 2 : 1)} }`
}

describe('what a graph tells of two who are hidden', () => {
  it('is asked for in every way', () => expect(Object.keys(asked)).toEqual(Object.keys(fields)))

  it.each(Object.keys(asked))('as %s is nothing', { timeout: 60_000 }, async (name) => {
    for (const way of asked[name]?.() ?? []) {
      const answer = await ask(shown, documentOf(name, way))
      expect({ way: way.slice(0, 100), told: told(answer) }).toEqual({ way: way.slice(0, 100), told: null })
      if (!way.includes('withheld')) expect(answer).not.toMatch(/"code":"(INTERNAL|QUERY_INVALID)"/)
    }
  })

  it.each(['nodes', 'articles', 'statements', 'events', 'actors', 'trace', 'search'])('as %s is much where they are not', async (name) => {
    const answers = await Promise.all((asked[name]?.() ?? []).slice(0, 40).map((way) => ask(open, documentOf(name, way))))
    expect(told(answers.join('\n'))).not.toBeNull()
  })
})

const shape = z.object({
  data: z.record(
    z.string(),
    z.looseObject({ totalCount: z.number().optional(), nodes: z.array(z.looseObject({ id: z.string().optional() })) }),
  ),
})
const found = async (graph: Graph, document: string) =>
  Object.values(shape.parse(JSON.parse(await ask(graph, document))).data)[0] ?? { nodes: [] }

describe('what is asked for by a hidden word', () => {
  it.each([
    'suarez',
    'elena',
    'Elena Suarez',
    'a suar',
    'elena s',
    's. suar',
    'rafael ibarra',
    'afael',
    'ibarr',
    'suárez',
    'said s',
    ', elen',
  ])('is not there, in whole or part: contains “%s”', async (words) => {
    const document = `{ statements(filter: { contains: ${JSON.stringify(words)} }, first: 100) { totalCount nodes { id words } } }`
    expect(await found(shown, document)).toEqual({ totalCount: 0, nodes: [] })
  })

  it.each(['suarez', 'Elena', 'Elena Suárez', 'ibarra', 'Rafael Ibarra', 'elena-suarez'])('is not found: “%s”', async (text) => {
    const document = `{ search(text: ${JSON.stringify(text)}, kinds: [ACTOR, ARTICLE, STATEMENT, EVENT, FIGURE, PLACE]) { nodes { node { id caption } } } }`
    const before = JSON.parse(await ask(open, document)).data.search.nodes.length
    const after = JSON.parse(await ask(shown, document))
    expect(before).toBeGreaterThan(0)
    for (const { node } of after.data?.search.nodes ?? []) expect(node.caption).not.toContain('█')
  })

  it.each([
    '{ actors(filter: { name: "Elena Suarez" }) { totalCount nodes { id } } }',
    '{ actors(filter: { name: "rafael ibarra" }) { totalCount nodes { id } } }',
    '{ node(id: "actor:elena suarez") { id } }',
    '{ node(id: "actor:rafael ibarra") { id } }',
    '{ article(id: "elena-suarez-interview") { id } }',
    '{ nodes(ids: ["elena-suarez-interview"]) { id } }',
    '{ statements(filter: { speaker: "actor:elena suarez" }) { totalCount } }',
    '{ trace(id: "s:elena-suarez-interview:0-60") { subject { id } } }',
  ])('is as what there never was: %s', async (document) => {
    const never = document.replace(/elena[ -]suarez|rafael ibarra/gi, (name) => (name.includes('-') ? 'nobody-ever' : 'nobody ever'))
    const strip = (answer: string) => answer.replace(/█+|nobody[ -]ever|elena[ -]suarez|rafael ibarra/gi, '…')
    expect(strip(await ask(shown, document))).toBe(strip(await ask(shown, never)))
  })

  it('leaves both out of a list that has its order by names', async () => {
    const names = '{ actors(first: 100) { nodes { name } } }'
    const [all, told] = [await found(open, names), await found(shown, names)]
    expect(all.nodes.length - told.nodes.length).toBe(2)
    expect(JSON.stringify(told)).not.toContain('█')
  })
})

describe('what stays', () => {
  it('is the length of texts: evidence stands where it stood', async () => {
    const document = '{ statements(first: 100) { nodes { evidence { start end words article { text } } } } }'
    const answer = JSON.parse(await ask(shown, document))
    const evidence = answer.data.statements.nodes.flatMap((node: { evidence: unknown[] }) => node.evidence)
    expect(evidence.length).toBeGreaterThan(50)
    let blocks = 0
    for (const { start, end, words, article } of evidence) {
      expect(article.text.slice(start, end)).toBe(words)
      if (words.includes('█')) blocks++
    }
    expect(blocks).toBeGreaterThan(3)
  })

  it('is that an enciphered id is answered', async () => {
    const id = redaction.seal('elena-suarez-interview')
    const answer = JSON.parse(await ask(shown, `{ article(id: "${id}") { id title text } }`))
    expect(answer.data.article.id).toBe(id)
    expect(answer.data.article.title).toMatch(/^█{12}: I saw the roof/)
    const speaker = redaction.seal('actor:elena suarez')
    expect(
      (await found(shown, `{ statements(filter: { speaker: "${speaker}" }) { totalCount nodes { id } } }`)).totalCount,
    ).toBeGreaterThan(0)
  })

  it.each(['articles', 'statements', 'events', 'figures'])(
    'is the order and number of %s, page by page in both directions',
    async (name) => {
      for (const [size, next, cursor, more] of [
        ['first: 3', 'after', 'endCursor', 'hasNextPage'],
        ['last: 3', 'before', 'startCursor', 'hasPreviousPage'],
      ] as const) {
        const paged = async (graph: Graph): Promise<string[]> => {
          const seen: string[][] = []
          for (let at: string | null = null; ; ) {
            const { data } = JSON.parse(
              await ask(
                graph,
                `{ list: ${name}(${size}${at === null ? '' : `, ${next}: "${at}"`}) { nodes { id } pageInfo { ${cursor} ${more} } } }`,
              ),
            )
            seen.push(data.list.nodes.map(({ id }: { id: string }) => id))
            at = data.list.pageInfo[cursor]
            if (graph === shown) expect(told(at ?? '')).toBeNull()
            if (!data.list.pageInfo[more]) return (next === 'after' ? seen : seen.reverse()).flat()
          }
        }
        const all = await paged(open)
        expect(all.length).toBeGreaterThan(9)
        expect(await paged(shown)).toEqual(all.map((id) => (redaction.mask(id) === id ? id : redaction.seal(id))))
      }
    },
  )

  it('is what was written: a review over HTTP of a claim whose words are hidden keeps the words', async () => {
    const served = server(shown, { changes: changesAt('2031-12-01T12:00:00.000Z'), mask: redaction.mask })
    const claim = every('Statement').find((id) => id.includes('withheld')) ?? ''
    const answer = await served.post(
      'mutation ($id: ID!) { review(id: $id, verdict: REJECTED, by: "a test", note: "Elena Suarez asked") { decision { id note targets words } fault { message } } }',
      { id: claim },
    )
    expect(JSON.stringify(answer)).toMatch(/"decision":\{"id"/)
    expect(told(JSON.stringify(answer))).toBeNull()
    const rows = await open.run(
      { name: 'read/decisions', row: z.looseObject({ node: z.looseObject({ exact: z.string() }) }) },
      { about: null, limit: 1 },
    )
    expect(rows[0]?.node.exact).not.toContain('█')
  })

  it('is hidden in the words of faults over HTTP, and in what articles that are loaded come to', async () => {
    const served = server(shown, { changes: changesAt('2031-12-01T12:00:00.000Z'), mask: redaction.mask })
    const answers = [
      await served.post('{ elenaSuarez }'),
      await served.post('{ trace(id: "s:elena-suarez:1-2") { subject { id } } }'),
      await served.post('mutation { mergeActors(ids: ["actor:elena suarez", "actor:nobody"], by: "x") { fault { code message remedy } } }'),
      await served.post(
        'mutation ($articles: [ArticleInput!]!) { loadArticles(articles: $articles) { outcome article { id title } fault { message } notes { message } } }',
        { articles: [{ content: interview.text.replace('11', '12'), name: 'elena-suarez.txt', title: interview.title }] },
      ),
    ]
    expect(told(JSON.stringify(answers))).toBeNull()
  })
})
