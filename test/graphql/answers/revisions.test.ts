import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { emptyGazetteer } from '../../../src/gazetteer/empty-gazetteer.ts'
import type { ArticleRecord } from '../../../src/graph/write/article-parts.ts'
import { writeRecords } from '../../../src/graph/write/write-records.ts'
import { dump, withGraph } from '../../graph/stores.ts'
import { type Asked, askedOf, nodesOf } from '../asked.ts'
import { type Telling, told } from '../told.ts'

const place = ['p1', 'Nueva Palmira', 'TOWN', '3441481', -33.87, -58.41] as const

const telling = (number: number, more = ''): Telling => ({
  id: 'quay',
  outlet: 'Plata Wire',
  publishedAt: '2031-04-02T06:00:00Z',
  text: `${number} dockers were killed in Nueva Palmira, fire chief Rafael Ibarra said.${more}`,
  actors: [['a1', 'Rafael Ibarra', 'PERSON']],
  places: [place],
  events: [{ trigger: 'killed', from: '2031-04-01', to: '2031-04-01', places: ['p1'], statements: ['s1'], participants: [] }],
  statements: [
    {
      words: `${number} dockers were killed in Nueva Palmira, fire chief Rafael Ibarra said`,
      ...{ source: 'fire chief Rafael Ibarra', cue: 'said', content: `${number} dockers were killed in Nueva Palmira` },
      ...{ speaker: 'a1', about: ['e1'] },
    },
  ],
  figures: [{ raw: `${number} dockers`, value: number, statement: 's1', source: 'a1', event: 'e1', asOf: '2031-04-01' }],
})

/** An article as `telling` has it, with what its source says of the time of its text. */
const given = (
  number: number,
  modifiedAt: string | null,
  { more = '', url = null, id = 'quay' }: { more?: string; url?: string | null; id?: string } = {},
): ArticleRecord => {
  const { article, record, loadedAt } = told({ ...telling(number, more), id })
  return { article: { ...article, url, modifiedAt }, record: { ...record, article: { ...record.article, url } }, loadedAt }
}

const first = given(41, null)
const second = given(43, '2031-04-02T12:00:00Z')
const third = given(40, '2031-04-03T09:00:00Z', { more: '\nCorrection: an earlier number was wrong.' })

const raw = z.object({ raw: z.string() })
const series = z.array(z.object({ points: z.array(z.object({ figure: raw })) }))

describe('an article that comes again with another text', () => {
  let asked: Asked
  beforeAll(async () => {
    asked = await askedOf([first, second, third])
  })
  afterAll(() => asked.close())

  it('is one report of what it tells of, by its latest text', async () => {
    const { events, revisedArticles } = await asked.askFor(
      z.object({
        events: nodesOf(z.object({ reports: z.unknown() })),
        revisedArticles: z.array(z.object({ revisions: z.array(z.object({ article: z.object({ id: z.string() }) })) })),
      }),
      '{ events(first: 10) { nodes { reports { article { id supersededAt } } } } revisedArticles { revisions { article { id } } } }',
    )
    expect(revisedArticles[0]?.revisions).toHaveLength(3)
    const latest = revisedArticles[0]?.revisions.at(-1)?.article.id
    expect(events.nodes.map(({ reports }) => reports)).toEqual([[{ article: { id: latest, supersededAt: null } }]])
  })

  it('is kept beside the old one, and says what it changed and whether in silence', async () => {
    const { revisedArticles } = await asked.ask(`{ revisedArticles { id revisions {
      article { id } knownFrom knownUntil silent
      changes { kind before { ... on Figure { raw } ... on Statement { content } } after { ... on Figure { raw } ... on Statement { content } } }
    } } }`)
    const changed = (from: number, to: number) => [
      { kind: 'CHANGED', before: { raw: `${from} dockers` }, after: { raw: `${to} dockers` } },
      {
        kind: 'CHANGED',
        before: { content: `${from} dockers were killed in Nueva Palmira` },
        after: { content: `${to} dockers were killed in Nueva Palmira` },
      },
    ]
    const later = (id: string) => ({ id: expect.stringMatching(new RegExp(`^${id}@[0-9a-f]{8}$`)) })
    expect(revisedArticles).toEqual([
      {
        id: 'quay',
        revisions: [
          {
            article: { id: 'quay' },
            knownFrom: '2031-04-02T06:00:00.000Z',
            knownUntil: '2031-04-02T12:00:00.000Z',
            silent: false,
            changes: [],
          },
          {
            article: later('quay'),
            knownFrom: '2031-04-02T12:00:00.000Z',
            knownUntil: '2031-04-03T09:00:00.000Z',
            silent: true,
            changes: changed(41, 43),
          },
          { article: later('quay'), knownFrom: '2031-04-03T09:00:00.000Z', knownUntil: null, silent: false, changes: changed(43, 40) },
        ],
      },
    ])
  })

  it.each([
    [null, ['40 dockers']],
    ['2031-04-02T05:00:00Z', []],
    ['2031-04-02T07:00:00Z', ['41 dockers']],
    ['2031-04-02T12:00:00Z', ['43 dockers']],
    ['2031-04-04', ['40 dockers']],
  ])('counts at %s by the text that stood then, in tolls, in the toll and in the timeline', async (knownAt, expected) => {
    const { tolls, toll, timeline } = await asked.askFor(
      z.object({
        tolls: series,
        toll: z.object({ used: nodesOf(z.object({ figure: raw })) }),
        timeline: z.array(z.object({ count: z.number(), tolls: series })),
      }),
      `query At($knownAt: DateTime) {
        tolls(metric: KILLED, knownAt: $knownAt) { points { figure { raw } } }
        toll(metric: KILLED, knownAt: $knownAt, policy: LATEST) { used { nodes { figure { raw } } } }
        timeline(knownAt: $knownAt) { count tolls(metric: KILLED) { points { figure { raw } } } }
      }`,
      { knownAt },
    )
    const raws = (of: z.output<typeof series>): string[] => of.flatMap(({ points }) => points.map(({ figure }) => figure.raw))
    expect(raws(tolls)).toEqual(expected)
    expect(toll.used.nodes.map((used) => used.figure.raw)).toEqual(expected)
    expect(timeline.map(({ count, tolls: its }) => [count, raws(its)])).toEqual(expected.length === 0 ? [] : [[1, expected]])
  })

  it('says of a claim that another text stands in its place', async () => {
    const until = (raw: string, supersededAt: string | null) => ({ raw, supersededAt, appearsIn: { supersededAt } })
    expect(await asked.ask('{ figures { nodes { raw supersededAt appearsIn { supersededAt } } } }')).toEqual({
      figures: { nodes: expect.arrayContaining([until('41 dockers', '2031-04-02T12:00:00.000Z'), until('40 dockers', null)]) },
    })
  })
})

describe('loading later texts', () => {
  it('finds each again, and gives the same windows in whatever order and batches they come', () =>
    withGraph(async (one) => {
      const report = await writeRecords(one, [first, second, third], emptyGazetteer)
      expect(report).toMatchObject({ written: 3, revised: 2, unchanged: 0, refused: 0 })
      expect(report.faults.map(({ fault }) => [fault.code, fault.severity])).toEqual([
        ['GRAPH_REVISION', 'notice'],
        ['GRAPH_REVISION', 'notice'],
      ])
      const whole = await dump(one)
      expect(await writeRecords(one, [third, first, second], emptyGazetteer)).toMatchObject({ written: 0, revised: 0, unchanged: 3 })
      expect(await dump(one)).toEqual(whole)
      await withGraph(async (other) => {
        for (const item of [first, third, second]) await writeRecords(other, [item], emptyGazetteer)
        expect(await dump(other)).toEqual(whole)
      })
    }))

  it.each<[string, ArticleRecord, Record<string, number>]>([
    [
      'another text at the same address is a later text',
      given(43, null, { id: 'quay-2', url: 'https://plata.example/quay' }),
      { written: 1, revised: 1 },
    ],
    [
      'the same text at the same address is there already',
      given(41, null, { id: 'quay-2', url: 'https://plata.example/quay' }),
      { written: 0, unchanged: 1 },
    ],
    [
      'another text at another address is another article',
      given(43, null, { id: 'quay-2', url: 'https://plata.example/pier' }),
      { written: 1, revised: 0 },
    ],
  ])('%s', (_, later, expected) =>
    withGraph(async (graph) => {
      await writeRecords(graph, [given(41, null, { url: 'https://plata.example/quay' })], emptyGazetteer)
      expect(await writeRecords(graph, [later], emptyGazetteer)).toMatchObject(expected)
    }),
  )

  it('refuses another outlet’s text under an id that is there', () =>
    withGraph(async (graph) => {
      await writeRecords(graph, [first], emptyGazetteer)
      const other = told({ ...telling(43), outlet: 'Carmelo Courier' })
      expect(await writeRecords(graph, [other], emptyGazetteer)).toMatchObject({
        written: 0,
        refused: 1,
        faults: [{ fault: { code: 'GRAPH_ARTICLE_CHANGED' } }],
      })
    }))
})
