import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { madeUpGazetteer } from '../../graph/made-up.ts'
import { massacres } from '../../graph/stories.ts'
import { type Asked, askedOf, nodesOf } from '../asked.ts'

let asked: Asked
beforeAll(async () => {
  asked = await askedOf(massacres, madeUpGazetteer)
})
afterAll(() => asked.close())

describe('the parts of an event that counts several', () => {
  it('are those of its kind in its place and days', async () => {
    const { articles } = await asked.askFor(
      z.object({ articles: nodesOf(z.looseObject({ events: nodesOf(z.unknown()) })) }),
      '{ articles(first: 5) { nodes { id events { nodes { trigger partOf { trigger } partOfReason parts { trigger } } } } } }',
    )
    const events = articles.nodes.flatMap((article) => article.events.nodes)
    expect(events).toEqual([
      { trigger: 'massacres', partOf: null, partOfReason: null, parts: [{ trigger: 'killed' }] },
      {
        trigger: 'killed',
        partOf: { trigger: 'massacres' },
        partOfReason: 'one of several of its kind in Lunmark, between 2031-09-01 and 2031-09-04',
        parts: [],
      },
      { trigger: 'massacre', partOf: null, partOfReason: null, parts: [] },
    ])
  })
})
