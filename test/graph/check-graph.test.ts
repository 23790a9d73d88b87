import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { checkGraph } from '../../src/graph/check/check-graph.ts'
import type { Finding } from '../../src/graph/check/finding.ts'
import type { Graph } from '../../src/graph/port.ts'
import { writeRecords } from '../../src/graph/write/write-records.ts'
import { madeUp } from './made-up.ts'
import { dump, withGraph } from './stores.ts'

const nothing = z.unknown()

/** Findings after the graph of thirty articles was spoilt. */
const spoilt = (spoil: (graph: Graph, lines: string[]) => Promise<unknown>): Promise<Finding[]> =>
  withGraph(async (graph) => {
    await writeRecords(
      graph,
      Array.from({ length: 30 }, (_, seed) => madeUp(seed)),
    )
    await spoil(graph, await dump(graph))
    const findings: Finding[] = []
    await checkGraph(graph, (finding) => findings.push(finding))
    return findings
  })

const set = (graph: Graph, id: string, props: Record<string, unknown>) => graph.run({ name: 'test/set', row: nothing }, { id, props })
const cut = (graph: Graph, from: string, to: string) => graph.run({ name: 'test/cut', row: nothing }, { from, to })
const idLike = (lines: readonly string[], start: string): string =>
  /\["id","([^"]+)"\]/.exec(lines.find((line) => line.startsWith(start)) ?? '')?.[1] ?? ''

describe('checkGraph', () => {
  it('finds nothing in a graph as it was written, and looks at every span', async () => {
    const report = await withGraph(async (graph) => {
      await writeRecords(
        graph,
        Array.from({ length: 30 }, (_, seed) => madeUp(seed)),
      )
      return checkGraph(graph, () => undefined)
    })
    expect(report).toMatchObject({ articles: 30, findings: 0 })
    expect(report.spans).toBeGreaterThan(30 * 4 * 6)
  })

  it.each([
    ['SPAN_WORDS', 'Statement ', { words: 'other words' }],
    ['SPAN_WORDS', 'Statement ', { cue: 'cried' }],
    ['SPAN_WORDS', 'Statement ', { content: 'other words' }],
    ['SPAN_WORDS', 'Figure ', { raw: 'no more than 3' }],
    ['SPAN_WORDS', 'Event ', { trigger: 'sang' }],
    ['SPAN_OUTSIDE', 'Article ', { dateSpans: '1-1000000' }],
    ['TEXT_HASH', 'Article ', { textSha256: 'abc' }],
    ['CANONICAL_UNSET', 'Place ', { canonical: null }],
    ['SAME_AS_MISSING', 'Place ', { canonical: 'place:9000009' }],
    ['SAME_AS_NOT_FLAT', 'Actor [["canonical","actor:harbour ministry"]', { canonical: 'actor:hm' }],
    ['ID_NOT_UNIQUE', 'Alias ', { id: 'place:9000001' }],
  ])('finds %s where %s is spoilt', async (code, start, props) => {
    let id = ''
    const findings = await spoilt((graph, lines) => {
      id = idLike(lines, start)
      return set(graph, id, props)
    })
    expect(id).not.toBe('')
    expect(findings.map((finding) => finding.code)).toContain(code)
  })

  it.each([
    ['APPEARS_IN_MISSING', 'APPEARS_IN'],
    ['PUBLISHED_BY_MISSING', 'PUBLISHED_BY'],
    ['REPORTED_BY_MISSING', 'REPORTED_BY'],
    ['SAME_AS_MISSING', 'SAME_AS'],
  ])('finds %s where an edge %s is cut', async (code, type) => {
    const findings = await spoilt(async (graph, lines) => {
      const edges = lines.map((line) => new RegExp(`^(\\S.*) ${type} (.*) \\[.*\\]$`).exec(line)).filter((match) => match !== null)
      for (const edge of edges) await cut(graph, edge[1] ?? '', edge[2] ?? '')
    })
    expect(findings.map((finding) => finding.code)).toContain(code)
  })
})
