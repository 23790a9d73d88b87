import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { madeUpGazetteer } from '../../graph/made-up.ts'
import { type Asked, askedOf } from '../asked.ts'
import { told } from '../told.ts'

const day = { publishedAt: '2031-09-05', outlet: 'Isle Wire' }

/** Fiction: massacres counted in a governorate, one in a town of it, and one there on another day. */
const tellings = [
  {
    ...{ id: 'count', ...day, text: 'At least 12 massacres took place in Lunmark.' },
    places: [['p1', 'Lunmark', 'GOVERNORATE', '9000003', 1, 2] as const],
    events: [{ trigger: 'massacres', type: 'MASSACRE' as const, from: '2031-09-01', to: '2031-09-04', places: ['p1'] }],
    figures: [{ raw: 'At least 12 massacres', metric: 'incidents' as const, value: 12, min: 12, event: 'e1', places: ['p1'] }],
  },
  {
    ...{ id: 'village', ...day, text: 'Gunmen killed a family in Port Vey. Earlier a shopkeeper died in a massacre in Port Vey.' },
    places: [['p1', 'Port Vey', 'TOWN', '9000002', 1, 2] as const],
    events: [
      { trigger: 'killed', type: 'KILLING' as const, from: '2031-09-02', to: '2031-09-02', places: ['p1'] },
      { trigger: 'massacre', type: 'MASSACRE' as const, from: '2031-08-20', to: '2031-08-20', places: ['p1'] },
    ],
  },
]

let asked: Asked
beforeAll(async () => {
  asked = await askedOf(tellings.map(told), madeUpGazetteer)
})
afterAll(() => asked.close())

describe('the parts of an event that counts several', () => {
  it('are those of its kind in its place and days', async () => {
    const { articles } = await asked.ask(
      '{ articles(first: 5) { nodes { id events { nodes { trigger partOf { trigger } partOfReason parts { trigger } } } } } }',
    )
    const events = articles.nodes.flatMap((article: { events: { nodes: unknown[] } }) => article.events.nodes)
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
