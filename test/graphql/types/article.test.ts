import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Asked, askedOf } from '../asked.ts'
import { portExplosion, storyGazetteer } from '../port-explosion.ts'

let asked: Asked
beforeAll(async () => {
  asked = await askedOf(portExplosion, storyGazetteer)
})
afterAll(() => asked.close())

interface Words {
  start: number
  end: number
  words: string
}

describe('an article', () => {
  it('shows everything in it with each word where it stands', async () => {
    const { article } = await asked.ask(`{
      article(id: "carmelo-courier-2031-09-04") {
        text publishedAt outlet publishedBy { id }
        mentions { node { caption } form evidence { start end words } }
        statements { nodes { words evidence { start end words } } }
        events { nodes { evidence(article: "carmelo-courier-2031-09-04") { start end words } participants(article: "carmelo-courier-2031-09-04") { evidence { start end words } } } }
        figures { nodes { raw evidence { start end words } } }
        responses { totalCount nodes { evidence { start end words } } }
      }
    }`)
    expect([article.publishedAt, article.outlet, article.publishedBy.id]).toEqual([
      '2031-09-04',
      'Carmelo Courier',
      'actor:carmelo courier',
    ])
    const shown: Words[] = []
    JSON.stringify(article, (key, value) => {
      if (key === 'evidence') shown.push(...[value].flat())
      return value
    })
    expect(shown.length).toBeGreaterThan(20)
    for (const { start, end, words } of shown) expect(words).toBe(article.text.slice(start, end))
    expect(article.responses.totalCount).toBe(3)
    expect(article.mentions[0]).toMatchObject({ node: { caption: 'Littoral Rights Monitor' }, form: null, evidence: { words: 'LRM' } })
    expect(article.mentions.find((m: { form: string | null }) => m.form !== null)).toMatchObject({
      form: 'NAME',
      evidence: { words: 'Nueva Palmira' },
    })
  })

  it('lists what is in it in the order of the text', async () => {
    const { article } = await asked.ask('{ article(id: "carmelo-courier-2031-09-04") { statements { nodes { cue } } } }')
    expect(article.statements.nodes.map((s: { cue: string }) => s.cue)).toEqual(['said', 'denied', 'accused'])
  })

  it('may lack an outlet and a date, and have dates in its text', async () => {
    const { leaflet, wire } = await asked.ask(
      '{ leaflet: article(id: "leaflet") { outlet publishedBy { id } publishedAt } wire: article(id: "plata-wire-2031-09-02") { dates { type value evidence { words } } } }',
    )
    expect(leaflet).toEqual({ outlet: null, publishedBy: null, publishedAt: null })
    expect(wire.dates).toEqual([{ type: 'DATE', value: '2031-09-02', evidence: { words: 'Tuesday' } }])
  })

  it('is null where there is none', async () =>
    expect(await asked.ask('{ article(id: "none") { id } node(id: "none") { id } nodes(ids: ["none", "leaflet"]) { id } }')).toEqual({
      article: null,
      node: null,
      nodes: [null, { id: 'leaflet' }],
    }))
})
