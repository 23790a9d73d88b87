import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Asked, anId, askedOf, nodesOf } from '../asked.ts'
import { portExplosion, storyGazetteer } from '../port-explosion.ts'

let asked: Asked
beforeAll(async () => {
  asked = await askedOf(portExplosion, storyGazetteer)
})
afterAll(() => asked.close())

const hop = z.looseObject({ kind: z.string(), words: z.string().nullable(), evidence: z.looseObject({ words: z.string() }).nullable() })
const traced = z.object({ trace: z.looseObject({ hops: z.array(hop) }) })
const aSeries = z.object({
  source: z.object({ name: z.string() }).nullable(),
  points: z.array(z.looseObject({ value: z.number().nullable() })),
})
const aStep = z.object({ from: z.string().nullable(), to: z.string().nullable(), count: z.number(), events: z.array(anId) })
/** A part of the graph. */
const part = z.object({
  nodes: z.array(anId),
  edges: z.array(z.object({ kind: z.string(), from: z.string(), to: z.string() })),
})
const hits = nodesOf(z.looseObject({ node: anId })).extend({
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
})

const relayed = 'f:meridian-daily-2031-09-03:67-79'

describe('trace', () => {
  const hops = 'hops { kind hop words node { id } evidence { words } }'

  it('leads from a figure to its words, speaker, relays, article and outlet', async () => {
    const { trace } = await asked.askFor(traced, `{ trace(id: "${relayed}") { subject { id } ${hops} } }`)
    const steps = trace.hops.map(({ kind, hop, words, node }) => [kind, hop, words, node])
    expect(steps).toEqual([
      ['FIGURE', null, '41 civilians', { id: relayed }],
      ['STATEMENT', null, '41 civilians were killed in Nueva Palmira on Tuesday', { id: 's:meridian-daily-2031-09-03:0-119' }],
      ['SPEAKER', null, 'the Littoral Rights Monitor (LRM)', { id: 'actor:littoral rights monitor' }],
      ['RELAY', 1, 'Plata Wire', { id: 'actor:plata wire' }],
      ['ARTICLE', null, null, { id: 'meridian-daily-2031-09-03' }],
      ['OUTLET', null, null, { id: 'actor:meridian daily' }],
    ])
    for (const hop of trace.hops.slice(2, 4)) expect(hop.evidence?.words).toBe(hop.words)
  })

  it('starts at a statement, or stops at the outlet that speaks in its own voice', async () => {
    const kinds = async (id: string) => (await asked.askFor(traced, `{ trace(id: "${id}") { ${hops} } }`)).trace.hops.map((hop) => hop.kind)
    expect(await kinds('s:plata-wire-2031-09-02:0-89')).toEqual(['STATEMENT', 'SPEAKER', 'ARTICLE', 'OUTLET'])
    expect(await kinds('f:harbour-watch-1:0-12')).toEqual(['FIGURE', 'ARTICLE', 'OUTLET'])
    expect(await kinds('f:leaflet:0-6')).toEqual(['FIGURE', 'ARTICLE'])
  })

  it('counts a voice once, however many relay it', async () => {
    const { trace } = await asked.askFor(
      z.object({ trace: z.object({ corroborating: z.array(anId), independentOrigins: z.unknown() }) }),
      `{ trace(id: "${relayed}") { corroborating { id } independentOrigins { actor { name } figures { id } } } }`,
    )
    expect(trace.corroborating).toHaveLength(3)
    expect(trace.independentOrigins).toEqual([
      { actor: { name: 'Littoral Rights Monitor' }, figures: [{ id: relayed }, { id: 'f:carmelo-courier-2031-09-04:47-59' }] },
      { actor: { name: 'Harbour Watch' }, figures: [{ id: 'f:harbour-watch-1:0-12' }] },
    ])
  })

  it('holds figures in words like no other', async () => {
    const { trace } = await asked.ask('{ trace(id: "f:leaflet:0-6") { corroborating { raw } independentOrigins { actor { id } } } }')
    expect(trace).toEqual({ corroborating: [{ raw: 'Dozens' }], independentOrigins: [] })
  })

  it('stands on statements and figures too', async () => {
    expect(
      await asked.ask(
        '{ figures(filter: { article: "plata-wire-2031-09-02" }) { nodes { trace { independentOrigins { actor { name } } } } } }',
      ),
    ).toEqual({ figures: { nodes: [{ trace: { independentOrigins: [{ actor: { name: 'Rafael Ibarra' } }] } }] } })
  })
})

describe('tolls', () => {
  const series = async (args: string) =>
    (
      await asked.askFor(
        z.object({ tolls: z.array(aSeries) }),
        `{ tolls(metric: KILLED${args}) { source { name } group points { day value min max comparator figure { appearsIn { id } } } } }`,
      )
    ).tolls.map((s) => [s.source?.name ?? null, ...s.points.map((p) => p.value)])

  it.each([
    [
      '',
      [
        ['Littoral Rights Monitor', 41, 41],
        ['Harbour Watch', 41],
        ['Rafael Ibarra', 11],
        [null, null],
      ],
    ],
    [
      ', group: CIVILIAN',
      [
        ['Littoral Rights Monitor', 41, 41],
        ['Harbour Watch', 41],
      ],
    ],
    [
      ', place: "place:3439705"',
      [
        ['Littoral Rights Monitor', 41, 41],
        ['Rafael Ibarra', 11],
      ],
    ],
    [', event: "e:meridian-daily-2031-09-03:85-91", group: UNSPECIFIED', [['Rafael Ibarra', 11]]],
    [', group: CIVILIAN, first: 1', [['Littoral Rights Monitor', 41, 41]]],
    [', group: CIVILIAN, asOf: "2031-09-03"', [['Littoral Rights Monitor', 41]]],
    [', knownAt: "2031-09-03T12:00:00Z"', [['Rafael Ibarra', 11]]],
    [', group: CIVILIAN, knownAt: "2031-09-04"', [['Littoral Rights Monitor', 41, 41]]],
    // The Courier's article is known by its day alone: no hour of that day is known to have passed.
    [', group: CIVILIAN, knownAt: "2031-09-04T12:00:00Z"', [['Littoral Rights Monitor', 41]]],
  ])('tolls(metric: KILLED%s)', async (args, expected) => expect(await series(args)).toEqual(expected))

  it('say which numbers an outlet gives in its own voice', async () => {
    const { tolls } = await asked.ask(
      '{ tolls(metric: KILLED) { source { name } count points(last: 1) { ownVoice figure { raw asOf } } } }',
    )
    expect(tolls).toEqual([
      {
        source: { name: 'Littoral Rights Monitor' },
        count: 2,
        points: [{ ownVoice: false, figure: { raw: '41 civilians', asOf: '2031-09-04' } }],
      },
      { source: { name: 'Harbour Watch' }, count: 1, points: [{ ownVoice: true, figure: { raw: '41 civilians', asOf: null } }] },
      {
        source: { name: 'Rafael Ibarra' },
        count: 1,
        points: [{ ownVoice: false, figure: { raw: 'At least 11 people', asOf: '2031-09-02' } }],
      },
      { source: null, count: 1, points: [{ ownVoice: true, figure: { raw: 'Dozens', asOf: null } }] },
    ])
  })

  it('are empty where nobody counted', async () => expect(await asked.ask('{ tolls(metric: INJURED) { group } }')).toEqual({ tolls: [] }))
})

describe('timeline', () => {
  const steps = async (args: string) =>
    (
      await asked.askFor(z.object({ timeline: z.array(aStep) }), `{ timeline${args} { from to count events(first: 1) { id } } }`)
    ).timeline.map((step) => [step.from, step.to, step.count, step.events.length])

  it.each([
    [
      '',
      [
        ['2031-09-02', '2031-09-02', 1, 1],
        ['2031-09-05', '2031-09-05', 1, 1],
        // The leaflet names no day, and has none itself.
        [null, null, 1, 1],
      ],
    ],
    [
      '(granularity: WEEK)',
      [
        ['2031-09-01', '2031-09-07', 2, 1],
        [null, null, 1, 1],
      ],
    ],
    ['(types: [KILLING], from: "2031-09-01")', [['2031-09-02', '2031-09-02', 1, 1]]],
    ['(place: "place:3439705", granularity: MONTH)', [['2031-09-01', '2031-09-30', 2, 1]]],
    ['(place: "place:3443341")', [['2031-09-05', '2031-09-05', 1, 1]]],
    ['(actor: "actor:muhammad quiroga")', [['2031-09-05', '2031-09-05', 1, 1]]],
    ['(actor: "actor:muhammad quiroga", place: "place:3441481")', []],
    ['(types: [PROTEST], from: "2031-09-01", to: "2031-09-05", granularity: YEAR)', [['2031-01-01', '2031-12-31', 1, 1]]],
    ['(to: "2031-09-01")', []],
  ])('timeline%s', async (args, expected) => expect(await steps(args)).toEqual(expected))
})

describe('paths', () => {
  const kinds = async (args: string) =>
    (await asked.askFor(z.object({ paths: z.array(part) }), `{ paths(${args}) { nodes { id } edges { kind from to } } }`)).paths

  it('are the shortest ones', async () => {
    const paths = await kinds('from: "actor:puerto alto terminals", to: "place:3441481"')
    expect(paths.map((p) => p.edges.map((e) => e.kind))).toContainEqual(['INVOLVES', 'LOCATED_IN'])
    for (const { nodes, edges } of paths) {
      expect(edges).toHaveLength(2)
      edges.forEach((edge, i) => {
        expect(new Set([edge.from, edge.to])).toEqual(new Set([nodes[i]?.id, nodes[i + 1]?.id]))
      })
    }
  })

  it.each([
    ['from: "actor:muhammad quiroga", to: "actor:mohammed quiroga"', 1, 0],
    ['from: "leaflet", to: "place:3441481"', 0, 0],
    ['from: "actor:rafael ibarra", to: "place:3439705", maxHops: 2', 0, 0],
    ['from: "actor:rafael ibarra", to: "place:3439705", maxHops: 3', 2, 3],
    ['from: "plata-wire-2031-09-02", to: "actor:plata wire", edges: [PUBLISHED_BY], maxHops: 1', 1, 1],
    ['from: "plata-wire-2031-09-02", to: "actor:plata wire", edges: [ABOUT]', 0, 0],
  ])('%s', async (args, count, length) => {
    const paths = await kinds(args)
    expect(paths).toHaveLength(count)
    for (const path of paths) expect(path.edges).toHaveLength(length)
  })

  it('are bounded', async () =>
    expect(await asked.codes('{ paths(from: "leaflet", to: "leaflet", maxHops: 50) { edges { kind } } }')).toEqual(['FILTER_INVALID']))
})

describe('neighbourhood', () => {
  it('holds what stands around a node and the edges between', async () => {
    const { neighbourhood } = await asked.askFor(
      z.object({ neighbourhood: part.extend({ truncated: z.boolean() }) }),
      '{ neighbourhood(id: "actor:muhammad quiroga") { nodes { id } edges { kind from to } truncated } }',
    )
    expect(neighbourhood.nodes[0]?.id).toBe('actor:mohammed quiroga')
    expect(neighbourhood.edges).toContainEqual({ kind: 'INVOLVES', from: 'e:harbour-watch-1:25-30', to: 'actor:mohammed quiroga' })
    expect(neighbourhood.edges).toContainEqual({
      kind: 'RESPONDED_TO',
      from: 'actor:mohammed quiroga',
      to: 'e:plata-wire-2031-09-02:24-30',
    })
    expect(neighbourhood.truncated).toBe(false)
  })

  it('goes as far and as wide as it is told', async () => {
    const size = async (args: string) =>
      (await asked.askFor(z.object({ neighbourhood: nodesOf(anId) }), `{ neighbourhood(id: "leaflet"${args}) { nodes { id } truncated } }`))
        .neighbourhood
    expect((await size(', edges: [APPEARS_IN]')).nodes).toHaveLength(3)
    expect(await size(', first: 1')).toMatchObject({ nodes: [{ id: 'leaflet' }, {}], truncated: true })
    expect(await asked.codes('{ neighbourhood(id: "leaflet", depth: 9) { truncated } }')).toEqual(['FILTER_INVALID'])
  })
})

describe('neighbours', () => {
  const group = z.looseObject({ kind: z.string(), nodes: z.array(anId) })
  const shape = z.object({ neighbours: z.array(z.object({ node: anId, groups: z.array(group) })) })
  const neighbours = async (args: string) =>
    (await asked.askFor(shape, `{ neighbours(${args}) { node { id } groups { kind outward totalCount nodes { id } } } }`)).neighbours
  const kinds = ['MENTIONS', 'APPEARS_IN', 'INVOLVES', 'RESPONDED_TO']

  it('stand by kind and direction of their edges, each once, and are counted', async () => {
    const [{ node, groups } = { node: null, groups: [] }] = await neighbours('ids: ["actor:muhammad quiroga"], first: 1')
    expect(node?.id).toBe('actor:mohammed quiroga')
    expect(groups.map(({ kind }) => kind).filter((kind) => kinds.includes(kind))).toEqual(['MENTIONS', 'INVOLVES', 'RESPONDED_TO'])
    expect(groups).toContainEqual({ kind: 'RESPONDED_TO', outward: true, totalCount: 1, nodes: [{ id: 'e:plata-wire-2031-09-02:24-30' }] })
    for (const { nodes } of groups) expect(nodes).toHaveLength(1)
  })

  it('are of the kinds asked for, of several nodes at once', async () => {
    const found = await neighbours('ids: ["leaflet", "actor:muhammad quiroga", "actor:mohammed quiroga"], edges: [APPEARS_IN], first: 2')
    expect(found).toMatchObject([
      { node: { id: 'leaflet' }, groups: [{ kind: 'APPEARS_IN', outward: false, totalCount: 2, nodes: [{}, {}] }] },
      { node: { id: 'actor:mohammed quiroga' }, groups: [] },
    ])
    expect(await neighbours('ids: []')).toEqual([])
  })

  it('are bounded', async () => {
    const ids = JSON.stringify(Array.from({ length: 21 }, () => 'leaflet'))
    for (const args of [`ids: ${ids}`, 'ids: ["leaflet"], first: 51', 'ids: ["leaflet"], first: 0'])
      expect(await asked.codes(`{ neighbours(${args}) { node { id } } }`)).toEqual(['FILTER_INVALID'])
  })
})

describe('search', () => {
  const found = async (args: string) =>
    (
      await asked.askFor(
        z.object({ search: hits }),
        `{ search(${args}) { nodes { node { id } highlights { before words after } } pageInfo { hasNextPage endCursor } } }`,
      )
    ).search

  it('finds words wherever they stand, and marks them', async () => {
    const { nodes } = await found('text: "march", kinds: [ARTICLE]')
    expect(nodes).toEqual([
      {
        node: { id: 'harbour-watch-1' },
        highlights: [{ before: '41 civilians dead, and a ', words: 'march', after: ' in Carmelo. Muhammad Quiroga led it.' }],
      },
    ])
    expect((await found('text: "lrm", kinds: [ACTOR]')).nodes[0]?.node.id).toBe('actor:littoral rights monitor')
    expect((await found('text: "Palmira", kinds: [PLACE]')).nodes[0]?.node.id).toBe('place:3441481')
    expect((await found('text: "chief", kinds: [STATEMENT]')).nodes[0]?.node.id).toBe('s:plata-wire-2031-09-02:0-89')
  })

  it('goes on where it stopped', async () => {
    const all = (await found('text: "killed civilians", first: 20')).nodes
    const first = await found('text: "killed civilians", first: 3')
    const next = await found(`text: "killed civilians", first: 20, after: "${first.pageInfo.endCursor}"`)
    expect(first.pageInfo.hasNextPage).toBe(true)
    expect([...first.nodes, ...next.nodes].map((hit) => hit.node.id)).toEqual(all.map((hit) => hit.node.id))
  })

  it.each(['"(march AND"', '"march) OR *:*"', '"+march~2^4 \\"quoted"'])('gives no character a meaning: %s', async (text) =>
    expect((await found(`text: ${text}, kinds: [ARTICLE]`)).nodes.map((hit) => hit.node.id)).toContain('harbour-watch-1'),
  )

  it.each([
    ['text: "?!"', 'SEARCH_EMPTY'],
    ['text: "march", after: "abc"', 'CURSOR_INVALID'],
  ])('is refused for %s', async (args, code) => expect(await asked.codes(`{ search(${args}) { nodes { score } } }`)).toEqual([code]))
})

describe('stats', () => {
  it('counts what the graph holds', async () => {
    expect(await asked.ask('{ stats { nodes { name count } edges { name count } kinds { label kind count } firstDay lastDay } }')).toEqual({
      stats: {
        nodes: expect.arrayContaining([{ name: 'Article', count: 5 }]),
        edges: expect.arrayContaining([{ name: 'SAME_AS', count: 3 }]),
        kinds: expect.arrayContaining([{ label: 'Event', kind: 'KILLING', count: 2 }]),
        ...{ firstDay: '2031-09-02', lastDay: '2031-09-05' },
      },
    })
  })
})
