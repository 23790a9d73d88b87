import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { executeQuery } from '../../src/assembly/graphql.ts'
import { madeUp } from '../graph/made-up.ts'
import { type Asked, askedOf } from './asked.ts'
import { counting } from './counting.ts'

let asked: Asked
beforeAll(async () => {
  asked = await askedOf(Array.from({ length: 20 }, (_, seed) => madeUp(seed)))
})
afterAll(() => asked.close())

const tripsOf = async (document: string): Promise<string[]> => {
  const { graph, trips } = counting(asked.graph)
  expect((await executeQuery(graph, document)).errors).toBeUndefined()
  return trips.map((name) => name.replace(/read\/|-ordered/g, ''))
}

describe('a nested query', () => {
  it.each([
    [
      '{ statements(first: 50) { nodes { about { statements(first: 20) { nodes { assertedBy { aliases { name } } } } } } } }',
      ['statements', 'statement-events', 'statements-about', 'actors-by-id', 'actor-aliases'],
    ],
    [
      '{ events(first: 30) { nodes { reportedBy(first: 5) { edges { node { figures(first: 5) { nodes { statement { reportedBy { actor { name } } } } } } } } } } }',
      ['events', 'reports-of-event', 'actors-by-id', 'figures-by-source', 'figure-statement', 'statement-relays'],
    ],
    [
      '{ articles(first: 20) { nodes { mentions { node { caption } evidence { words sentence } } } } }',
      ['articles', 'article-mentions', 'nodes-by-id', 'texts-by-article'],
    ],
    ['{ a: node(id: "made-up-1") { id } b: node(id: "made-up-2") { id } c: node(id: "nothing") { id } }', ['nodes-by-id']],
    [
      '{ actors(first: 10) { nodes { statements(first: 2) { totalCount nodes { id } } } } }',
      ['actors', 'statements-by-speaker', 'statements-by-speaker-count'],
    ],
  ])('makes one round trip a level: %s', async (document, expected) => {
    const trips = await tripsOf(document)
    expect(trips.toSorted()).toEqual(expected.toSorted())
  })

  it('counts only when it is asked to', async () => {
    expect(await tripsOf('{ figures(first: 2) { nodes { id } } }')).toEqual(['figures'])
    expect(await tripsOf('{ figures(first: 2) { totalCount nodes { id } } }')).toEqual(['figures', 'figures-count'])
  })

  it('keeps fields with other arguments apart', async () => {
    const trips = await tripsOf(
      '{ places(first: 5) { nodes { one: events(first: 1) { nodes { id } } two: events(first: 2) { nodes { id } } } } }',
    )
    expect(trips).toEqual(['places', 'events-in-place', 'events-in-place'])
  })

  it('keeps nothing from one request to the next', async () => {
    const query = '{ node(id: "made-up-1") { id } }'
    expect(await tripsOf(query)).toEqual(await tripsOf(query))
  })
})
