import { MultiDirectedGraph } from 'graphology'
import graphml from 'graphology-graphml'
import { beforeAll, describe, expect, it } from 'vitest'
import { textOf, withPacked, wordsAt } from '../pack.ts'

let text: string
let read: MultiDirectedGraph
beforeAll(async () => {
  text = await withPacked((graph) => textOf(graph, 'graphml'))
  read = graphml.parse(MultiDirectedGraph, text)
})

describe('graphml', () => {
  it('is read by another library, with nodes and edges of every kind', () => {
    expect(new Set(read.mapNodes((_, { label }) => label))).toEqual(new Set(['Article', 'Actor', 'Place', 'Event', 'Statement', 'Figure']))
    const types = ['PUBLISHED_BY', 'APPEARS_IN', 'REPORTED_BY', 'LOCATED_IN', 'INVOLVES', 'ASSERTED_BY', 'ABOUT', 'ACCUSES', 'CLAIMS']
    expect(read.mapEdges((_, { type }) => type)).toEqual(expect.arrayContaining([...types, 'CLAIMED_BY', 'RESPONDED_TO']))
  })

  it('keeps words, but for a character that XML has no place for', () => {
    read.forEachNode((_, { articleId, start, end, words, label }) => {
      if (label !== 'Event' && words !== undefined) expect(words).toBe(wordsAt(articleId, start, end).replace('\u0007', '\ufffd'))
    })
    expect(read.someNode((id) => id.startsWith('hostile & "quoted" <one>'))).toBe(true)
  })

  it('names no node at an edge that does not stand before it', () => {
    const met = new Set<string>()
    for (const [, node, source, target] of text.matchAll(/<node id="([^"]*)"|<edge id="[^"]*" source="([^"]*)" target="([^"]*)"/g)) {
      if (node !== undefined) met.add(node)
      else expect([met.has(source ?? ''), met.has(target ?? '')]).toEqual([true, true])
    }
  })
})
