import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { jsonLines } from '../../../src/export/formats/json-lines.ts'
import type { Graph } from '../../../src/graph/port.ts'
import { sizeOf } from '../../../src/graph/scan/size.ts'
import { formatVersion } from '../../../src/graph/schema.ts'
import { writeRecords } from '../../../src/graph/write/write-records.ts'
import { madeUp, madeUpGazetteer } from '../../graph/made-up.ts'
import { dump, withEmbedded, withGraph } from '../../graph/stores.ts'

const articles = Array.from({ length: 12 }, (_, seed) => madeUp(seed))

async function exported(graph: Graph): Promise<string> {
  let text = ''
  for await (const piece of jsonLines(graph)) text += piece
  return text
}

const node = z.strictObject({ id: z.string(), labels: z.array(z.string()), props: z.record(z.string(), z.unknown()) })
const edge = z.strictObject({ type: z.string(), from: z.string(), to: z.string(), props: z.record(z.string(), z.unknown()) })
const inOrder = (props: Record<string, unknown>) => JSON.stringify(Object.entries(props).sort(([a], [b]) => (a < b ? -1 : 1)))

describe('docs/copying.md', () => {
  it('shows the version that is written', () =>
    expect(readFileSync('docs/copying.md', 'utf8')).toContain(`{"format":"attest-graph","version":${formatVersion}}`))
})

describe('jsonLines', () => {
  it('holds the whole graph, every node before any edge', () =>
    withGraph(async (graph) => {
      await writeRecords(graph, articles, madeUpGazetteer)
      const [head, ...lines] = (await exported(graph)).trimEnd().split('\n')
      expect(JSON.parse(head ?? '')).toEqual({ format: 'attest-graph', version: formatVersion })
      const { nodes, edges } = await sizeOf(graph)
      const told = [
        ...lines
          .slice(0, nodes)
          .map((line) => node.parse(JSON.parse(line)))
          .map(({ id, labels, props: { loadedAt: _, ...props } }) => `${labels} ${inOrder({ id, ...props })}`),
        ...lines
          .slice(nodes)
          .map((line) => edge.parse(JSON.parse(line)))
          .map(({ type, from, to, props }) => `${from} ${type} ${to} ${inOrder(props)}`),
      ]
      expect(told.length).toBe(nodes + edges)
      expect(told.sort()).toEqual(await dump(graph))
    }))

  it('gives the same bytes whatever engine holds the graph, and whatever the order of loading', () =>
    withEmbedded((one) =>
      withGraph(async (other) => {
        await writeRecords(one, articles, madeUpGazetteer)
        for (const article of [...articles].reverse()) await writeRecords(other, [article], madeUpGazetteer)
        expect(await exported(other)).toBe(await exported(one))
      }),
    ))
})
