import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Graph } from '../../../src/graph/port.ts'
import type { Element } from '../../../src/graph/scan/element.ts'
import { nodeKinds } from '../../../src/graph/scan/kinds.ts'
import { sections } from '../../../src/graph/scan/sections.ts'
import { sizeOf } from '../../../src/graph/scan/size.ts'
import { writeRecords } from '../../../src/graph/write/write-records.ts'
import { madeUp } from '../made-up.ts'
import { withGraph } from '../stores.ts'

const nothing = z.unknown()

async function scanned(graph: Graph): Promise<Element[][]> {
  const pages: Element[][] = []
  for (const section of sections) for await (const page of section.pages(graph)) pages.push([...page])
  return pages
}

const named = (ids: readonly string[]) => ({ rows: ids.map((id) => ({ id, props: { id } })) })

describe('a scan', () => {
  it('reads every node and edge once', () =>
    withGraph(async (graph) => {
      await writeRecords(
        graph,
        Array.from({ length: 12 }, (_, seed) => madeUp(seed)),
      )
      const elements = (await scanned(graph)).flat()
      expect(new Set(elements.map(({ key }) => key.join(' '))).size).toBe(elements.length)
      const { nodes, edges } = await sizeOf(graph)
      expect(elements.filter((element) => 'id' in element)).toHaveLength(nodes)
      expect(elements.flatMap((element) => ('id' in element ? [] : element.each))).toHaveLength(edges)
      expect(edges).toBeGreaterThan(nodes)
    }))

  it('pages by id, in the order of code points', () =>
    withGraph(async (graph) => {
      const most = nodeKinds.find(({ label }) => label === 'Alias')?.atOnce ?? 0
      const plain = Array.from({ length: 2 * most - 3 }, (_, index) => `alias:${String(index).padStart(6, '0')}`)
      const last = ['alias:\uFF21', 'alias:\u{1F30A}', 'alias:\u{1F30A}\u{1F30A}', 'alias:\u{1F6A2}']
      await graph.run({ name: 'write/aliases', row: nothing }, named([...last, ...plain].reverse()))
      const pages = await scanned(graph)
      expect(pages.map((page) => page.length)).toEqual([most, most, 1])
      expect(pages.flat().map(({ key }) => key[0])).toEqual([...plain, ...last])
    }))

  it('keeps the edges of a node together, and edges between the same ends apart by their properties', () =>
    withGraph(async (graph) => {
      await graph.run({ name: 'write/events', row: nothing }, named(['e:1']))
      await graph.run({ name: 'write/actors', row: nothing }, named(['actor:a', 'actor:b']))
      const involves = (to: string, role: string) => ({ from: 'e:1', to, props: { role } })
      const rows = [involves('actor:b', 'victim'), involves('actor:a', 'victim'), involves('actor:b', 'accused')]
      await graph.run({ name: 'write/involves', row: nothing }, { rows })
      const edges = (await scanned(graph)).flat().filter((element) => !('id' in element))
      expect(edges.map(({ key, each }) => [...key, each.map(({ role }) => role).sort()])).toEqual([
        ['e:1', 'INVOLVES', 'actor:a', ['victim']],
        ['e:1', 'INVOLVES', 'actor:b', ['accused', 'victim']],
      ])
    }))

  it('passes over what is not of the graph', () =>
    withGraph(async (graph) => {
      await graph.run({ name: 'test/make', row: nothing }, { rows: [{ id: 'thing', props: {} }] })
      expect(await scanned(graph)).toEqual([])
    }))
})
