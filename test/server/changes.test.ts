import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { changeQueue } from '../../src/server/change-queue.ts'
import { type Asked, anId, askedOf } from '../graphql/asked.ts'
import { portExplosion, storyGazetteer } from '../graphql/port-explosion.ts'
import { changesAt, server } from './fetched.ts'

const [union, monitor, wire] = ['actor:dockers union', 'actor:littoral rights monitor', 'actor:plata wire'] as const
const splitShape = z.object({ splitActor: z.object({ decision: z.object({ id: z.string() }) }) })
const merge =
  'mutation ($ids: [ID!]!, $by: String!, $note: String) { mergeActors(ids: $ids, by: $by, note: $note) { decision { id kind targets by at note undone { by } } nodes { id ... on Actor { mergedFrom { id reason } } } fault { code message remedy } } }'

let asked: Asked
const changes = changesAt('2031-12-01T09:00:00.000Z')
let served: ReturnType<typeof server>
beforeAll(async () => {
  asked = await askedOf(portExplosion, storyGazetteer)
  served = server(asked.graph, { changes, names: [] })
})
afterAll(() => asked.close())

const standsFor = async (id: string): Promise<string> =>
  (await asked.askFor(z.object({ node: anId }), 'query ($id: ID!) { node(id: $id) { id } }', { id })).node.id

describe('a change that is refused', () => {
  const body = JSON.stringify({ query: merge, variables: { ids: [union, wire], by: 'A. Forger' } })
  const json = { 'content-type': 'application/json' }
  const send = (headers: Record<string, string>, url = 'http://127.0.0.1:4000/graphql', content = body) =>
    served.yoga.fetch(url, { method: 'POST', headers: { 'content-length': String(content.length), ...headers }, body: content })
  const form = new URLSearchParams({ query: `mutation { mergeActors(ids: ["${union}", "${wire}"], by: "A. Forger") { fault { code } } }` })

  it.each<[string, () => Response | Promise<Response>, number, string]>([
    [
      'a form of another site',
      () => send({ 'content-type': 'application/x-www-form-urlencoded' }, undefined, form.toString()),
      415,
      'BAD_REQUEST',
    ],
    ['a form with files', () => send({ 'content-type': 'multipart/form-data; boundary=x' }), 415, 'BAD_REQUEST'],
    ['JSON sent as plain text', () => send({ 'content-type': 'text/plain' }), 415, 'BAD_REQUEST'],
    ['plain text that mentions JSON', () => send({ 'content-type': 'text/plain; application/json' }), 415, 'BAD_REQUEST'],
    ['a query as the body', () => send({ 'content-type': 'application/graphql' }), 415, 'BAD_REQUEST'],
    ['a body of no told kind', () => send({ 'content-type': '' }), 415, 'BAD_REQUEST'],
    ['a page of another site', () => send({ ...json, origin: 'https://forger.example' }), 403, 'ORIGIN_REFUSED'],
    ['a page at another port', () => send({ ...json, origin: 'http://127.0.0.1:8000' }), 403, 'ORIGIN_REFUSED'],
    ['a page that hides where it is from', () => send({ ...json, origin: 'null' }), 403, 'ORIGIN_REFUSED'],
    ['what a browser calls cross-site', () => send({ ...json, 'sec-fetch-site': 'cross-site' }), 403, 'ORIGIN_REFUSED'],
    ['what a browser calls same-site', () => send({ ...json, 'sec-fetch-site': 'same-site' }), 403, 'ORIGIN_REFUSED'],
    ['a name that was made to lead here', () => send(json, 'http://forger.example:4000/graphql'), 403, 'HOST_REFUSED'],
    [
      'a GET',
      () => served.yoga.fetch(`http://127.0.0.1:4000/graphql?${form.toString()}`, { headers: { accept: 'application/json' } }),
      405,
      'BAD_REQUEST',
    ],
  ])('from %s', async (_, request, status, code) => {
    const response = await request()
    expect([response.status, await response.json()]).toEqual([
      status,
      { errors: [expect.objectContaining({ extensions: expect.objectContaining({ code, remedy: expect.any(String) }) })] },
    ])
    expect(await standsFor(wire)).toBe(wire)
  })

  it('on a server that takes none', async () => {
    const { errors } = await server(asked.graph).post(merge, { ids: [union, wire], by: 'M. Vega' })
    expect(errors).toMatchObject([
      { path: ['mergeActors'], extensions: { code: 'CHANGES_OFF', remedy: expect.stringContaining('--read-only') } },
    ])
    expect(await standsFor(wire)).toBe(wire)
  })

  it('where too many wait', async () => {
    const queue = changeQueue()
    let release = (): void => undefined
    const first = queue(
      () =>
        new Promise<void>((resolve) => {
          release = resolve
        }),
    )
    const others = Array.from({ length: 63 }, () => queue(async () => undefined))
    const { status, errors } = await server(asked.graph, { changes: (graph) => ({ ...changes(graph), inTurn: queue }) }).post(merge, {
      ids: [union, wire],
      by: 'M. Vega',
    })
    expect([status, errors?.[0]?.extensions.code]).toEqual([503, 'CHANGES_BUSY'])
    release()
    await Promise.all([first, ...others])
    expect(await queue(async () => 'its turn')).toBe('its turn')
  })

  it.each([
    ['an actor that is not there', [union, 'actor:nobody'], 'M. Vega', 'DECISION_TARGET'],
    ['an id of something else', [union, 'plata-wire-2031-09-02'], 'M. Vega', 'DECISION_TARGET'],
    ['a place', [union, 'place:3439705'], 'M. Vega', 'DECISION_TARGET'],
    ['one actor alone', [union, union], 'M. Vega', 'DECISION_INVALID'],
    ['nobody who decides', [union, wire], '  ', 'DECISION_INVALID'],
  ])('for %s, told as data', async (_, ids, by, code) => {
    const { data, errors } = await served.post(merge, { ids, by })
    expect(errors).toBeUndefined()
    expect(data).toEqual({
      mergeActors: { decision: null, nodes: [], fault: { code, message: expect.any(String), remedy: expect.any(String) } },
    })
    expect(await standsFor(wire)).toBe(wire)
  })
})

describe('mergeActors', () => {
  it('lets the first stand for all, for a page of this server and a program alike', async () => {
    const own = { 'content-type': 'application/json', origin: 'http://localhost:4000', 'sec-fetch-site': 'same-origin' }
    const body = JSON.stringify({ query: merge, variables: { ids: [monitor, union], by: 'M. Vega', note: 'their office' } })
    const headers = { ...own, 'content-length': String(body.length) }
    const response = await served.yoga.fetch('http://localhost:4000/graphql', { method: 'POST', headers, body })
    expect(await response.json()).toEqual({
      data: {
        mergeActors: {
          decision: {
            id: expect.stringMatching(/^decision:2031-12-01T09:00:00\.000Z:/),
            kind: 'MERGE',
            targets: [monitor, union],
            by: 'M. Vega',
            at: '2031-12-01T09:00:00.000Z',
            note: 'their office',
            undone: null,
          },
          nodes: [{ id: monitor, mergedFrom: [{ id: union, reason: 'merged by M. Vega on 2031-12-01: their office' }] }],
          fault: null,
        },
      },
    })
    expect(await standsFor(union)).toBe(monitor)
  })

  it('counts after what was decided before, though the clock stands still, and shows what it changed in one request', async () => {
    const one = (name: string, ids: string[]) =>
      `${name}: mergeActors(ids: ${JSON.stringify(ids)}, by: "M. Vega") { decision { at } nodes { id ... on Actor { mergedFrom { id } } } }`
    const { data } = await served.post(`mutation { ${one('first', [monitor, wire])} ${one('second', [union, wire])} }`)
    expect(data).toMatchObject({
      first: { decision: { at: '2031-12-01T09:00:00.001Z' }, nodes: [{ id: monitor }] },
      second: { decision: { at: '2031-12-01T09:00:00.002Z' }, nodes: [{ id: union }] },
    })
    expect(await standsFor(monitor)).toBe(union)
  })

  it('counts after what was decided before, though the clock was set back', async () => {
    const { post } = server(asked.graph, { changes: changesAt('2021-01-01T00:00:00.000Z'), names: [] })
    const { data } = await post(merge, { ids: [monitor, wire], by: 'M. Vega' })
    expect(data).toMatchObject({ mergeActors: { decision: { at: '2031-12-01T09:00:00.003Z' }, nodes: [{ id: monitor }] } })
    expect(await standsFor(wire)).toBe(monitor)
  })
})

describe('splitActor, undoDecision and decisions', () => {
  const about = (id: string) =>
    asked.ask(
      'query ($id: ID!) { decisions(about: $id) { totalCount nodes { kind targets by note undone { by note } } pageInfo { hasNextPage } } }',
      { id },
    )

  it('takes an actor out of what it was merged into, and back, with the history of it', async () => {
    const [other, fresh] = ['actor:puerto alto terminals', 'actor:mohammed quiroga']
    await served.post(merge, { ids: [other, fresh], by: 'M. Vega' })
    expect(await standsFor(fresh)).toBe(other)
    const split = await served.post(
      'mutation ($id: ID!) { splitActor(id: $id, by: "A. Pou", note: "two ministries") { decision { id kind } nodes { id } fault { code } } }',
      { id: fresh },
    )
    expect(split.data).toMatchObject({ splitActor: { decision: { kind: 'SPLIT' }, nodes: [{ id: fresh }], fault: null } })
    expect(await standsFor(fresh)).toBe(fresh)
    const { id } = splitShape.parse(split.data).splitActor.decision
    const undo = (by: string) =>
      served.post(
        'mutation ($id: ID!, $by: String!) { undoDecision(id: $id, by: $by, note: "one after all") { decision { undone { by note } } nodes { id } fault { code } } }',
        { id, by },
      )
    expect((await undo('M. Vega')).data).toEqual({
      undoDecision: { decision: { undone: { by: 'M. Vega', note: 'one after all' } }, nodes: [{ id: other }], fault: null },
    })
    expect((await undo('M. Vega')).data).toEqual({ undoDecision: { decision: null, nodes: [], fault: { code: 'DECISION_UNDONE' } } })
    expect((await about(fresh)).decisions).toEqual({
      totalCount: 2,
      nodes: [
        { kind: 'MERGE', targets: [other, fresh], by: 'M. Vega', note: null, undone: null },
        { kind: 'SPLIT', targets: [fresh], by: 'A. Pou', note: 'two ministries', undone: { by: 'M. Vega', note: 'one after all' } },
      ],
      pageInfo: { hasNextPage: false },
    })
  })

  it('refuses to take back what was never decided', async () =>
    expect((await served.post('mutation { undoDecision(id: "decision:none", by: "M. Vega") { fault { code } } }')).data).toEqual({
      undoDecision: { fault: { code: 'DECISION_UNKNOWN' } },
    }))

  it('pages from the latest', async () => {
    const page =
      'query ($before: String) { decisions(last: 1, before: $before) { nodes { kind } pageInfo { startCursor hasPreviousPage } } }'
    const shape = z.object({ decisions: z.object({ nodes: z.unknown(), pageInfo: z.looseObject({ startCursor: z.string() }) }) })
    const { decisions: latest } = await asked.askFor(shape, page)
    expect(latest).toMatchObject({ nodes: [{ kind: 'SPLIT' }], pageInfo: { hasPreviousPage: true } })
    expect((await asked.askFor(shape, page, { before: latest.pageInfo.startCursor })).decisions.nodes).toEqual([{ kind: 'MERGE' }])
  })
})
