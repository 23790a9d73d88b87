import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { takeReview } from '../../../src/graph/write/take-review.ts'
import { writeRecords } from '../../../src/graph/write/write-records.ts'
import { type Asked, anId, askedOf, nodesOf } from '../asked.ts'
import { type Telling, told } from '../told.ts'

const actors = [
  ['a1', 'Rafael Ibarra', 'PERSON'],
  ['a2', 'Littoral Rights Monitor', 'NGO_MONITOR'],
] as const
const killed = { metric: 'killed', group: 'unspecified', comparator: 'exact' } as const
const exact = (value: number) => ({ ...killed, value, min: value, max: value })

/** Two numbers of one voice each, one in its outlet's own, and an event that two articles tell. */
const tellings: readonly Telling[] = [
  {
    ...{ id: 'wire', outlet: 'Plata Wire', publishedAt: '2031-09-02', actors },
    text: 'Rafael Ibarra said that 34 dockers were killed. The Littoral Rights Monitor said that 12 dockers were killed.',
    events: [{ trigger: 'killed', from: '2031-09-02' }],
    statements: [
      {
        words: 'Rafael Ibarra said that 34 dockers were killed',
        source: 'Rafael Ibarra',
        cue: 'said',
        content: 'that 34 dockers were killed',
        speaker: 'a1',
      },
      {
        words: 'Littoral Rights Monitor said that 12 dockers were killed',
        source: 'Littoral Rights Monitor',
        cue: 'said',
        content: 'that 12 dockers were killed',
        speaker: 'a2',
      },
    ],
    figures: [
      { ...exact(34), raw: '34 dockers', source: 'a1', statement: 's1' },
      { ...exact(12), raw: '12 dockers', source: 'a2', statement: 's2' },
    ],
  },
  {
    ...{ id: 'post', outlet: 'Estuary Voice', publishedAt: '2031-09-03' },
    text: 'Some 70 people protested. At least 50 people were killed. Carmelo is quiet.',
    places: [['p1', 'Carmelo', 'TOWN', '3443013', -34, -58.3]],
    events: [{ trigger: 'protested', type: 'PROTEST', from: '2031-09-03' }],
    figures: [{ ...exact(50), raw: '50 people' }],
  },
]

const by = { by: 'M. Vega', note: 'looked at it', into: null }
const at = (minute: number): string => `2031-10-01T00:0${minute}:00Z`

let asked: Asked
beforeAll(async () => {
  asked = await askedOf(tellings.map(told))
  const claim = { ...by, part: 'claim' as const, correction: null }
  await takeReview(asked.graph, { ...claim, id: 'f:wire:24-34', kind: 'REJECT', at: at(1) })
  await takeReview(asked.graph, { ...claim, id: 'f:wire:86-96', kind: 'ACCEPT', at: at(2) })
  const right = { comparator: 'at_least', value: 5, min: 5, max: null }
  await takeReview(asked.graph, { ...claim, id: 'f:post:35-44', kind: 'CORRECT', correction: right, at: at(3) })
  const speaker = { speaker: 'actor:littoral rights monitor' }
  await takeReview(asked.graph, { ...by, id: 'f:post:35-44', kind: 'CORRECT', part: 'attribution', correction: speaker, at: at(4) })
  await takeReview(asked.graph, { ...by, id: 's:wire:0-46', kind: 'REJECT', part: 'attribution', correction: null, at: at(5) })
  await takeReview(asked.graph, { ...claim, id: 'e:post:15-24', kind: 'REJECT', at: at(6) })
})
afterAll(() => asked.close())

const lists = [
  ['figures', 'raw', ['34 dockers', '12 dockers', '50 people'], ['12 dockers', '50 people'], ['12 dockers', '50 people']],
  [
    'statements',
    'assertedBy { name }',
    [{ name: 'Rafael Ibarra' }, { name: 'Littoral Rights Monitor' }],
    [],
    [{ name: 'Littoral Rights Monitor' }],
  ],
  ['events', 'type', ['KILLING', 'PROTEST'], [], ['KILLING']],
] as const

const shownShape = z.object({ found: z.object({ totalCount: z.number(), nodes: z.array(z.object({ shown: z.unknown() })) }) })
const daysShape = z.object({ timeline: z.array(z.looseObject({ from: z.string() })) })
const pointsShape = z.object({ tolls: z.array(z.object({ points: z.array(z.unknown()) })) })
const countShape = z.object({ contradictions: z.object({ totalCount: z.number() }) })

describe('reviewed', () => {
  it.each(lists)('%s are those that their reviewers let through', async (list, field, any, accepted, notRejected) => {
    for (const [reviewed, expected] of [
      ['ANY', any],
      ['ACCEPTED', accepted],
      ['NOT_REJECTED', notRejected],
    ] as const) {
      const query = `{ found: ${list}(reviewed: ${reviewed}) { totalCount nodes { shown: ${field} } } }`
      const { found } = await asked.askFor(shownShape, query)
      expect({ reviewed, found: found.nodes.map(({ shown }) => shown) }).toEqual({ reviewed, found: expected })
      expect(found.totalCount).toBe(expected.length)
    }
  })

  it('a timeline leaves out events that are rejected, whoever is asked', async () => {
    const days = async (reviewed: string) =>
      (await asked.askFor(daysShape, `{ timeline(reviewed: ${reviewed}) { from tolls(metric: KILLED) { count } } }`)).timeline
    expect((await days('ANY')).map(({ from }) => from)).toEqual(['2031-09-02', '2031-09-03'])
    expect(await days('NOT_REJECTED')).toEqual([{ from: '2031-09-02', tolls: [{ count: 1 }] }])
  })

  it('a toll comes from what reviewers let through, as they correct it', async () => {
    const toll = async (reviewed: string) =>
      (
        await asked.ask(
          `{ toll(metric: KILLED, policy: HIGHEST, reviewed: ${reviewed}) { comparator value used { nodes { source { name } figure { value } } } } }`,
        )
      ).toll
    expect(await toll('ANY')).toMatchObject({ comparator: 'EXACT', value: 50 })
    // “At least 5”, which the monitor is held to have said, leaves its 12 open.
    expect(await toll('NOT_REJECTED')).toEqual({
      comparator: 'EXACT',
      value: 12,
      used: { nodes: [{ source: { name: 'Littoral Rights Monitor' }, figure: { value: 12 } }] },
    })
    const query = '{ tolls(metric: KILLED, reviewed: ACCEPTED) { points { value comparator figure { value } } } }'
    const { tolls } = await asked.askFor(pointsShape, query)
    expect(tolls.flatMap(({ points }) => points)).toEqual(
      expect.arrayContaining([{ value: 5, comparator: 'AT_LEAST', figure: { value: 50 } }]),
    )
    const pairs = async (reviewed: string) =>
      (
        await asked.askFor(
          countShape,
          `{ contradictions(reviewed: ${reviewed}, relations: [CONTRADICTS, UPDATES, REFINES, CORROBORATES]) { totalCount } }`,
        )
      ).contradictions.totalCount
    expect(await pairs('NOT_REJECTED')).toBeLessThan(await pairs('ANY'))
  })
})

const seriesShape = z.object({
  tolls: z.array(z.object({ count: z.number(), points: z.array(z.object({ value: z.number(), figure: anId })) })),
})

describe('a figure whose metric is corrected', () => {
  const series = async (metric: string, reviewed: string) => {
    const query = `{ tolls(metric: ${metric}, reviewed: ${reviewed}) { count points { value figure { id } } } }`
    const { tolls } = await asked.askFor(seriesShape, query)
    return tolls.map(({ count, points }) => [count, ...points.map(({ value, figure }) => `${value} ${figure.id}`)])
  }
  const toll = async (metric: string) =>
    (await asked.ask(`{ toll(metric: ${metric}, policy: HIGHEST, reviewed: NOT_REJECTED) { value } }`)).toll

  it('is in the tolls of what it counts, and no longer in those of what it was read to count', async () => {
    expect(await toll('INJURED')).toEqual({ value: null })
    const claim = { ...by, part: 'claim' as const }
    await takeReview(asked.graph, { ...claim, id: 'f:wire:86-96', kind: 'CORRECT', correction: { metric: 'injured' }, at: at(8) })
    expect(await series('INJURED', 'ANY')).toEqual([])
    expect(await series('INJURED', 'NOT_REJECTED')).toEqual([[1, '12 f:wire:86-96']])
    expect(await series('KILLED', 'NOT_REJECTED')).toEqual([[1, '5 f:post:35-44']])
    expect(await toll('INJURED')).toEqual({ value: 12 })
    await takeReview(asked.graph, { ...claim, id: 'f:wire:86-96', kind: 'ACCEPT', correction: null, at: at(9) })
    expect(await series('INJURED', 'NOT_REJECTED')).toEqual([])
  })

  it('takes the place that its reviewers give an event', async () => {
    const claim = { ...by, part: 'claim' as const }
    await takeReview(asked.graph, { ...claim, id: 'e:wire:40-46', kind: 'CORRECT', correction: { place: 'place:3443013' }, at: at(9) })
    const event = await asked.ask(
      '{ node(id: "e:wire:40-46") { ... on Event { corrected { type locatedIn { name } } locatedIn { name } } } }',
    )
    expect(event.node).toEqual({ corrected: { type: 'KILLING', locatedIn: [{ name: 'Carmelo' }] }, locatedIn: [] })
  })
})

describe('reviews', () => {
  it('stand beside what was read', async () => {
    const { figure, statement, event } = await asked.ask(`{
      figure: node(id: "f:post:35-44") { ... on Figure {
        value claimedBy { name } verdict
        reviews { verdict part words holds by note }
        corrected { value comparator metric claimedBy { name } }
      } }
      statement: node(id: "s:wire:0-46") { ... on Statement { verdict corrected { stance } reviews { verdict part } } }
      event: node(id: "e:post:15-24") { ... on Event { verdict corrected { type } reviews { verdict words } } }
    }`)
    const said = { words: '50 people', holds: true, by: 'M. Vega', note: 'looked at it', verdict: 'CORRECTED' }
    expect(figure).toEqual({
      value: 50,
      claimedBy: null,
      verdict: 'CORRECTED',
      reviews: [
        { ...said, part: 'CLAIM' },
        { ...said, part: 'ATTRIBUTION' },
      ],
      corrected: { value: 5, comparator: 'AT_LEAST', metric: 'KILLED', claimedBy: { name: 'Littoral Rights Monitor' } },
    })
    expect(statement).toEqual({ verdict: 'REJECTED', corrected: null, reviews: [{ verdict: 'REJECTED', part: 'ATTRIBUTION' }] })
    expect(event).toEqual({ verdict: 'REJECTED', corrected: null, reviews: [{ verdict: 'REJECTED', words: 'protested' }] })
  })
})

const queueShape = z.object({
  reviewQueue: nodesOf(z.looseObject({ claim: anId })).extend({
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
})

describe('reviewQueue', () => {
  it('has what nobody has judged, page by page, with reasons', async () => {
    const page = async (after: string | null) =>
      (
        await asked.askFor(
          queueShape,
          'query ($after: String) { reviewQueue(first: 1, after: $after) { nodes { doubt consequence reasons claim { id } } pageInfo { hasNextPage endCursor } } }',
          { after },
        )
      ).reviewQueue
    expect(await page(null)).toEqual({ nodes: [], pageInfo: { hasNextPage: false, endCursor: null } })
    const later = tellings.map((telling) => told({ ...telling, id: `${telling.id}-2`, outlet: 'Isle Wire' }))
    await writeRecords(asked.graph, later)
    const first = await page(null)
    expect(first.nodes).toEqual([
      {
        claim: { id: 'f:post-2:35-44' },
        doubt: expect.closeTo(0.608),
        consequence: expect.closeTo(0.425),
        reasons: ['it counts killed up to 50', 'its words name nobody who is counted', 'no source is named', 'whom it counts is left open'],
      },
    ])
    expect((await page(first.pageInfo.endCursor)).nodes[0]?.claim.id).toBe('f:wire-2:24-34')
    await takeReview(asked.graph, { ...by, id: 'f:post-2:35-44', kind: 'ACCEPT', part: 'claim', correction: null, at: at(7) })
    expect((await page(null)).nodes[0]?.claim.id).toBe('f:wire-2:24-34')
  })
})
