import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { executeQuery } from '../../../src/assembly/graphql.ts'
import { type Asked, anId, askedOf, nodesOf } from '../asked.ts'
import { common, countedFlood, exact, ministry, monitor, town } from '../counted-flood.ts'
import { counting } from '../counting.ts'
import { told } from '../told.ts'

let asked: Asked
beforeAll(async () => {
  asked = await askedOf(countedFlood.map(told))
})
afterAll(() => asked.close())

const raw = z.object({ raw: z.string() })
const relation = z.object({ from: raw, to: raw })
const aPage = z.object({
  contradictions: z.object({
    edges: z.array(z.unknown()),
    pageInfo: z.object({
      ...{ hasNextPage: z.boolean(), hasPreviousPage: z.boolean() },
      ...{ startCursor: z.string().nullable(), endCursor: z.string().nullable() },
    }),
  }),
})
const someRepeats = nodesOf(anId).extend({ totalCount: z.number(), pageInfo: z.looseObject({ hasNextPage: z.boolean() }) })
const repeated = z.object({
  contradictions: nodesOf(relation.extend({ fromRepeats: someRepeats, toRepeats: someRepeats })).extend({ totalCount: z.number() }),
})

const fields = 'kind contradiction rule from { raw } to { raw }'
const list = async (args: string): Promise<string[]> => {
  const { contradictions } = await asked.askFor(
    z.object({ contradictions: nodesOf(relation.extend({ kind: z.string(), contradiction: z.string().nullable() })) }),
    `{ contradictions${args} { nodes { ${fields} } } }`,
  )
  return contradictions.nodes.map((node) => [node.contradiction ?? node.kind, node.from.raw, node.to.raw].join(' · '))
}

describe('contradictions', () => {
  it.each([
    [
      '(metric: KILLED)',
      ['CONFLICT · 19 · 34 dead', 'SCOPE · Fifty civilians · 50', 'SCOPE · Fifty civilians · 41 civilians', 'UPDATE · 50 · 19'],
    ],
    ['(metric: KILLED, kinds: [CONFLICT])', ['CONFLICT · 19 · 34 dead']],
    ['(metric: KILLED, source: "actor:uruguay health ministry")', ['CONFLICT · 19 · 34 dead', 'UPDATE · 50 · 19']],
    ['(metric: KILLED, group: CIVILIAN)', ['SCOPE · Fifty civilians · 50', 'SCOPE · Fifty civilians · 41 civilians']],
    ['(metric: KILLED, place: "place:3441481", kinds: [CONFLICT])', ['CONFLICT · 19 · 34 dead']],
    ['(metric: KILLED, asOf: "2031-09-03")', ['CONFLICT · 19 · 34 dead']],
    ['(metric: KILLED, knownAt: "2031-09-04")', ['CONFLICT · 19 · 34 dead', 'UPDATE · 50 · 19']],
    ['(metric: INJURED)', []],
    ['(kinds: [CONFLICT, SCOPE], first: 1)', ['CONFLICT · 19 · 34 dead']],
    ['(metric: KILLED, relations: [UPDATES, CORROBORATES])', ['UPDATES · 50 · 34 dead', 'CORROBORATES · 41 civilians · 50']],
    ['(metric: KILLED, relations: [REFINES])', ['REFINES · 6 firefighters · 50', 'REFINES · 3 officers · 50']],
    [
      '(metric: KILLED, relations: null, kinds: [SCOPE], first: 2)',
      ['SCOPE · Fifty civilians · 50', 'SCOPE · Fifty civilians · 41 civilians'],
    ],
  ])('contradictions%s', async (args, expected) => expect(await list(args)).toEqual(expected))

  it('say whose word each is, why, and what was added up', async () => {
    const { contradictions } = await asked.ask(
      `{ contradictions(metric: KILLED, kinds: [SCOPE], first: 1) {
        totalCount
        nodes { reason difference parts { raw } fromSource { name } toSource { name } from { appearsIn { id } } }
      } }`,
    )
    expect(contradictions).toEqual({
      totalCount: 2,
      nodes: [
        {
          reason:
            '“Fifty civilians” (article third, 2031-09-05) counts everybody, not civilians: the parts told together come to it, ' +
            '41 + 6 + 3 = 50 (article second); civilians alone are 41 in “41 civilians” (Littoral Rights Monitor, 2031-09-04).',
          difference: null,
          parts: [{ raw: '41 civilians' }, { raw: '6 firefighters' }, { raw: '3 officers' }],
          fromSource: null,
          toSource: { name: 'Littoral Rights Monitor' },
          from: { appearsIn: { id: 'third' } },
        },
      ],
    })
  })

  it('page on where they stopped, forwards and backwards', async () => {
    const page = async (args: string) =>
      (
        await asked.askFor(
          aPage,
          `{ contradictions(metric: KILLED, relations: null, ${args}) {
            edges { cursor node { from { id } to { id } } } pageInfo { hasNextPage hasPreviousPage endCursor startCursor }
          } }`,
        )
      ).contradictions
    const all = await page('first: 100')
    const forwards: unknown[] = []
    for (let after = 'null', more = true; more; ) {
      const { edges, pageInfo } = await page(`first: 3, after: ${after}`)
      forwards.push(...edges)
      after = JSON.stringify(pageInfo.endCursor)
      more = pageInfo.hasNextPage
    }
    expect(forwards).toEqual(all.edges)
    const last = await page('last: 3')
    expect(last.edges).toEqual(all.edges.slice(-3))
    expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
    expect((await page(`last: 3, before: "${last.pageInfo.startCursor}"`)).edges).toEqual(all.edges.slice(-6, -3))
  })

  it.each([
    ['source: "actor:nobody"', 'ID_UNKNOWN'],
    ['place: "actor:uruguay health ministry"', 'ID_UNKNOWN'],
    ['first: 101', 'PAGE_INVALID'],
    ['after: "there"', 'CURSOR_INVALID'],
  ])('are refused for %s', async (args, code) => expect(await asked.codes(`{ contradictions(${args}) { totalCount } }`)).toEqual([code]))

  it('take as many round trips for many figures as for few', async () => {
    const tripsOf = async (args: string): Promise<string[]> => {
      const { graph, trips } = counting(asked.graph)
      expect((await executeQuery(graph, `{ contradictions(${args}) { nodes { ${fields} } } }`)).errors).toBeUndefined()
      return trips.map((name) => name.replace('read/', '')).sort()
    }
    const once = [
      'actor-roles',
      'actors-by-id',
      'article-sketches',
      'articles-in-all',
      'figure-event',
      'figure-places',
      'figure-statement',
      'figure-updates',
      'figures-by-id',
      'place-whole',
    ]
    expect(await tripsOf('metric: KILLED')).toEqual([...once, 'tolls'].sort())
    expect((await tripsOf('first: 100')).filter((name) => !name.startsWith('tolls'))).toEqual(once)
  })

  it('are few where many articles repeat the same numbers, which stand beside them page by page', { timeout: 120_000 }, async () => {
    // 6,000 figures: a monitor's number and a ministry's in 3,000 articles would be nine million pairs.
    const copies = Array.from({ length: 60 }, (_, article) => {
      const raws = Array.from({ length: 50 }, (_, i) => [`34 dead, told ${i} times`, `19, told ${i} times`] as const)
      return told({
        ...{ id: `copy-${article}`, outlet: 'Plata Wire', publishedAt: '2031-09-03', actors: [monitor, ministry], places: [town] },
        text: `Nueva Palmira, Littoral Rights Monitor, Health Ministry: ${raws.flat().join('; ')}`,
        figures: raws.flatMap(([more, less]) => [
          { ...common, ...exact(34), raw: more, source: 'a1' },
          { ...common, ...exact(19), raw: less, source: 'a2' },
        ]),
      })
    })
    const large = await askedOf(copies)
    const repeats = '(first: 60) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }'
    const { contradictions } = await large.askFor(
      repeated,
      `{ contradictions(metric: KILLED) { totalCount nodes { from { raw } to { raw } fromRepeats${repeats} toRepeats${repeats} } } }`,
    )
    await large.close()
    const [found] = contradictions.nodes
    expect([contradictions.totalCount, found?.fromRepeats.totalCount, found?.toRepeats.totalCount]).toEqual([1, 2999, 2999])
    expect([found?.from.raw.slice(0, 2), found?.to.raw.slice(0, 2)]).toEqual(['34', '19'])
    expect(new Set(found?.toRepeats.nodes.map(({ id }) => id)).size).toBe(60)
    expect(found?.toRepeats.pageInfo.hasNextPage).toBe(true)
  })

  it('say how to ask for less where there are more figures than can be compared', { timeout: 120_000 }, async () => {
    const raws = Array.from({ length: 6001 }, (_, i) => `number ${String(i).padStart(4, '0')}`)
    const long = told({
      ...{ id: 'long', outlet: 'Plata Wire', publishedAt: '2031-09-03', text: raws.join(', ') },
      figures: raws.map((raw, i) => ({ raw, ...exact(i + 1) })),
    })
    const large = await askedOf([long])
    const { errors } = await executeQuery(large.graph, '{ contradictions(metric: KILLED) { totalCount } }')
    await large.close()
    expect(errors?.map(({ message, extensions }) => [message, extensions.code])).toEqual([
      ['6001 figures are too many to compare at once', 'QUERY_TOO_LARGE'],
    ])
  })
})
