import { describe, expect, it } from 'vitest'
import { checkGraph } from '../../src/graph/check/check-graph.ts'
import type { Graph } from '../../src/graph/port.ts'
import { eventsMerged } from '../../src/graph/read/events.ts'
import { canonicalIds } from '../../src/graph/read/nodes.ts'
import { takeDecision } from '../../src/graph/write/take-decision.ts'
import { undoDecision } from '../../src/graph/write/write-decisions.ts'
import { writeRecords } from '../../src/graph/write/write-records.ts'
import { told } from '../graphql/told.ts'
import { withGraph } from './stores.ts'

/** An article on one deed of a type in Carmelo, on a day of September 2031. */
const article = (id: string, day: number, type: 'KILLING' | 'BOMBING' = 'KILLING', site: string | null = null) =>
  told({
    id,
    outlet: `Post ${id}`,
    publishedAt: `2031-09-0${day}`,
    text: `Twelve people were killed in ${site ?? 'Carmelo'} on Tuesday.`,
    places: [site === null ? ['p1', 'Carmelo', 'TOWN', '3443341', -34, -58.28] : ['p1', site, 'TOWN', `9${site.length}`, -34, -58]],
    events: [{ type, trigger: 'killed', from: '2031-09-02', to: '2031-09-02', places: ['p1'] }],
  })

const idOf = (id: string): string => {
  const start = 'Twelve people were '.length
  return `e:${id}:${start}-${start + 'killed'.length}`
}

const say = (graph: Graph, kind: 'MERGE' | 'SPLIT', ...targets: string[]) =>
  takeDecision(graph, { kind, targets, by: 'M. Vega', note: null }, '2031-10-01T00:00:00.000Z')

/** Who stands for each of these articles' events, by article. */
async function heads(graph: Graph, ...articles: string[]): Promise<string> {
  const rows = await graph.run(canonicalIds, { keys: articles.map((id) => idOf(id)) })
  const of = new Map(rows.map(({ key, entry }) => [key, entry.canonical.split(':')[1]]))
  const findings: unknown[] = []
  await checkGraph(graph, (finding) => findings.push(finding))
  expect(findings).toEqual([])
  return articles.map((id) => of.get(idOf(id))).join(' ')
}

describe('events that people join and part', () => {
  it('are one with all accounts of either, and with those that come later', () =>
    withGraph(async (graph) => {
      await writeRecords(graph, [article('a', 3), article('b', 4), article('x', 3, 'BOMBING'), article('y', 4, 'BOMBING')])
      expect(await heads(graph, 'a', 'b', 'x', 'y')).toBe('a a x x')
      const { id } = await say(graph, 'MERGE', idOf('y'), idOf('b'))
      expect(await heads(graph, 'a', 'b', 'x', 'y')).toBe('y y y y')
      const merged = await graph.run(eventsMerged, { keys: [idOf('y')] })
      expect(merged.map(({ entry }) => [entry.id, entry.reason, entry.decision])).toEqual(
        [
          [idOf('a'), `one with ${idOf('b')}, which was merged by M. Vega on 2031-10-01`, id],
          [idOf('x'), `one with ${idOf('y')}, which was merged by M. Vega on 2031-10-01`, id],
          [idOf('b'), 'merged by M. Vega on 2031-10-01', id],
        ].sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
      )
      await writeRecords(graph, [article('c', 1), article('z', 5, 'BOMBING')])
      expect(await heads(graph, 'a', 'c', 'z')).toBe('y y y')
      await undoDecision(graph, id, { by: 'A. Pou', at: '2031-10-02T00:00:00.000Z', note: null })
      expect(await heads(graph, 'a', 'b', 'c', 'x', 'y', 'z')).toBe('c c c x x x')
    }))

  it('stand apart for good, the next account taking the place of one that stood for all', () =>
    withGraph(async (graph) => {
      await writeRecords(graph, [article('a', 3), article('b', 4)])
      const { id } = await say(graph, 'SPLIT', idOf('a'))
      await writeRecords(graph, [article('c', 5)])
      expect(await heads(graph, 'a', 'b', 'c')).toBe('a b b')
      await writeRecords(graph, [article('d', 1)])
      expect(await heads(graph, 'a', 'b', 'c', 'd')).toBe('a d d d')
      await undoDecision(graph, id, { by: 'A. Pou', at: '2031-10-02T00:00:00.000Z', note: null })
      expect(await heads(graph, 'a', 'b', 'c', 'd')).toBe('d d d d')
    }))
})

describe('places that people join', () => {
  it('stay one when they are named again', () =>
    withGraph(async (graph) => {
      const port = (id: string) => article(id, 3, 'KILLING', 'Carmelo Port')
      await writeRecords(graph, [article('a', 3), port('b')])
      const { id } = await say(graph, 'MERGE', 'place:3443341', 'place:912')
      const standsFor = async (): Promise<string | undefined> =>
        (await graph.run(canonicalIds, { keys: ['place:912'] }))[0]?.entry.canonical
      expect(await standsFor()).toBe('place:3443341')
      await writeRecords(graph, [port('c')])
      expect(await standsFor()).toBe('place:3443341')
      await undoDecision(graph, id, { by: 'A. Pou', at: '2031-10-02T00:00:00.000Z', note: null })
      expect(await standsFor()).toBe('place:912')
    }))

  it('are joined with places alone', () =>
    withGraph(async (graph) => {
      await writeRecords(graph, [article('a', 3)])
      await expect(say(graph, 'MERGE', 'place:3443341', idOf('a'))).rejects.toMatchObject({ code: 'DECISION_TARGET' })
      await expect(say(graph, 'SPLIT', 'a')).rejects.toMatchObject({ code: 'DECISION_TARGET' })
    }))
})
