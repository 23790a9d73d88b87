import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { compareGraphs } from '../../../src/graph/check/compare-graphs.ts'
import type { Difference } from '../../../src/graph/check/difference.ts'
import type { Graph } from '../../../src/graph/port.ts'
import type { ArticleRecord } from '../../../src/graph/write/article-parts.ts'
import { writeRecords } from '../../../src/graph/write/write-records.ts'
import { madeUp, madeUpGazetteer } from '../made-up.ts'
import { withEmbedded, withGraph } from '../stores.ts'

const nothing = z.unknown()
const articles = Array.from({ length: 8 }, (_, seed) => madeUp(seed))
const set = (graph: Graph, id: string, props: Record<string, unknown>) => graph.run({ name: 'test/set', row: nothing }, { id, props })
const write = (graph: Graph, name: string, rows: readonly unknown[]) => graph.run({ name: `write/${name}`, row: nothing }, { rows })

/** What a comparison finds between an embedded graph, which is left, and one of the engine under test. */
const compared = (
  makeLeft: (graph: Graph) => Promise<unknown>,
  makeRight: (graph: Graph) => Promise<unknown>,
): Promise<{ found: Difference[]; differences: number }> =>
  withEmbedded((left) =>
    withGraph(async (right) => {
      await makeLeft(left)
      await makeRight(right)
      const found: Difference[] = []
      const { differences } = await compareGraphs(left, right, (difference) => found.push(difference))
      return { found, differences }
    }),
  )

const written = (graph: Graph, items: readonly ArticleRecord[] = articles) => writeRecords(graph, items, madeUpGazetteer)

describe('compareGraphs', () => {
  it('finds graphs of the same articles equal, whatever the order and time of loading', () =>
    withEmbedded((left) =>
      withGraph(async (right) => {
        await written(left)
        for (const item of [...articles].reverse()) await written(right, [{ ...item, loadedAt: '2032-02-02T00:00:00Z' }])
        const comparison = await compareGraphs(left, right, (difference) => expect(difference).toBeNull())
        expect(comparison.differences).toBe(0)
        expect(comparison.left).toEqual(comparison.right)
        expect(comparison.left.nodes).toBeGreaterThan(100)
        expect(comparison.left.edges).toBeGreaterThan(300)
      }),
    ))

  it.each([
    ['a text', 'actor:harbour ministry', { name: 'Harbour Office' }, 'name', 'Harbour Ministry', 'Harbour Office'],
    ['a number', 'place:9000001', { latitude: 2 }, 'latitude', 1, 2],
    ['a fraction', 'place:9000001', { latitude: 1.0000001 }, 'latitude', 1, 1.0000001],
    ['a number for a text', 'place:9000001', { geonamesId: 9000001 }, 'geonamesId', '9000001', 9000001],
    ['a property more', 'place:9000001', { note: 'spoilt' }, 'note', null, 'spoilt'],
    ['a property less', 'place:9000001', { countryCode: null }, 'countryCode', 'XV', null],
    ['a truth', 'actor:harbour ministry', { publishes: true }, 'publishes', false, true],
    ['a list', 'alias:hm', { names: ['HM', 'Hm'] }, 'names', ['HM'], ['HM', 'Hm']],
    ['a list that is emptied', 'alias:hm', { names: [] }, 'names', ['HM'], null],
  ])('names the property that differs: %s', async (_, id, props, name, left, right) => {
    const { found } = await compared(written, async (graph) => {
      await written(graph)
      await set(graph, id, props)
    })
    expect(found).toEqual([{ element: expect.stringContaining(` ${id}`), foundIn: 'both', properties: [{ name, left, right }] }])
  })

  it('takes an empty list for an absent one, and a whole number for itself however it is kept', async () => {
    const { found } = await compared(
      async (graph) => {
        await written(graph)
        await set(graph, 'alias:hm', { expansions: [], more: [] })
        await set(graph, 'place:9000001', { latitude: 3 })
      },
      async (graph) => {
        await written(graph)
        await set(graph, 'alias:hm', { expansions: null })
        await set(graph, 'place:9000001', { latitude: 1.5 })
        await graph.run({ name: 'test/double-latitude', row: nothing }, { id: 'place:9000001' })
      },
    )
    expect(found).toEqual([])
  })

  it.each([
    ['left', 1, 0],
    ['right', 0, 1],
  ] as const)('names what is only in %s', async (foundIn, more, less) => {
    const { found } = await compared(
      (graph) => written(graph, articles.slice(less)),
      (graph) => written(graph, articles.slice(more)),
    )
    const alone = found.filter((difference) => difference.foundIn === foundIn).map(({ element }) => element)
    expect(alone).toContain('Article made-up-0')
    expect(alone.some((element) => element.startsWith('APPEARS_IN s:made-up-0:'))).toBe(true)
    expect(found.filter((difference) => difference.foundIn !== foundIn && difference.foundIn !== 'both')).toEqual([])
  })

  describe('between the same ends', () => {
    const involves = (role: string, start: number) => ({ from: 'e:1', to: 'actor:a', props: { role, start } })
    const graphOf = (edges: readonly unknown[]) => async (graph: Graph) => {
      await write(graph, 'events', [{ id: 'e:1', props: {} }])
      await write(graph, 'actors', [{ id: 'actor:a', props: {} }])
      await write(graph, 'involves', edges)
    }
    const element = 'INVOLVES e:1 → actor:a'
    it.each([
      [
        'edges that differ in order alone',
        [involves('victim', 1), involves('agent', 2)],
        [involves('agent', 2), involves('victim', 1)],
        [],
      ],
      [
        'one property of one of two edges',
        [involves('victim', 1), involves('agent', 2)],
        [involves('victim', 1), involves('agent', 3)],
        [{ element, foundIn: 'both', properties: [{ name: 'start', left: 2, right: 3 }] }],
      ],
      [
        'an edge that is there twice',
        [involves('victim', 1)],
        [involves('victim', 1), involves('victim', 1)],
        [{ element: `${element} {"role":"victim","start":1}`, foundIn: 'right', properties: [] }],
      ],
      ['an edge that is missing', [involves('victim', 1)], [], [{ element, foundIn: 'left', properties: [] }]],
      [
        'two edges that both differ',
        [involves('victim', 1), involves('agent', 2)],
        [involves('victim', 3)],
        [
          { element: `${element} {"role":"victim","start":1}`, foundIn: 'left', properties: [] },
          { element: `${element} {"role":"agent","start":2}`, foundIn: 'left', properties: [] },
          { element: `${element} {"role":"victim","start":3}`, foundIn: 'right', properties: [] },
        ],
      ],
    ])('compares %s', async (_, left, right, expected) => {
      const { found, differences } = await compared(graphOf(left), graphOf(right))
      expect(found).toEqual(expect.arrayContaining(expected))
      expect(differences).toBe(expected.length)
    })
  })
})
