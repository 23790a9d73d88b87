import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Asked, askedOf } from '../asked.ts'
import { portExplosion, storyGazetteer } from '../port-explosion.ts'

let asked: Asked
beforeAll(async () => {
  asked = await askedOf(portExplosion, storyGazetteer)
})
afterAll(() => asked.close())

const words = z.object({ start: z.number(), end: z.number(), words: z.string() })
const wholeArticle = z.looseObject({
  text: z.string(),
  mentions: z.array(z.looseObject({ form: z.string().nullable() })),
})

describe('an article', () => {
  it('shows everything in it with each word where it stands', async () => {
    const { article } = await asked.askFor(
      z.object({ article: wholeArticle }),
      `{
      article(id: "carmelo-courier-2031-09-04") {
        text publishedAt outlet publishedBy { id }
        mentions { node { caption } form evidence { start end words } }
        statements { nodes { words evidence { start end words } } }
        events { nodes { evidence(article: "carmelo-courier-2031-09-04") { start end words } participants(article: "carmelo-courier-2031-09-04") { evidence { start end words } } } }
        figures { nodes { raw evidence { start end words } } }
        responses { totalCount nodes { evidence { start end words } } }
      }
    }`,
    )
    expect(article).toMatchObject({
      ...{ publishedAt: '2031-09-04', outlet: 'Carmelo Courier', publishedBy: { id: 'actor:carmelo courier' } },
      responses: { totalCount: 3 },
    })
    const shown: z.output<typeof words>[] = []
    JSON.stringify(article, (key, value) => {
      if (key === 'evidence') shown.push(...z.array(words).parse([value].flat()))
      return value
    })
    expect(shown.length).toBeGreaterThan(20)
    for (const { start, end, words: shownWords } of shown) expect(shownWords).toBe(article.text.slice(start, end))
    expect(article.mentions[0]).toMatchObject({ node: { caption: 'Littoral Rights Monitor' }, form: null, evidence: { words: 'LRM' } })
    expect(article.mentions.find((m) => m.form !== null)).toMatchObject({
      form: 'NAME',
      evidence: { words: 'Nueva Palmira' },
    })
  })

  it('lists what is in it in the order of the text', async () => {
    expect(await asked.ask('{ article(id: "carmelo-courier-2031-09-04") { statements { nodes { cue } } } }')).toEqual({
      article: { statements: { nodes: [{ cue: 'said' }, { cue: 'denied' }, { cue: 'accused' }] } },
    })
  })

  it('may lack an outlet and a date, and have dates in its text', async () => {
    const { leaflet, wire } = await asked.ask(
      '{ leaflet: article(id: "leaflet") { outlet publishedBy { id } publishedAt } wire: article(id: "plata-wire-2031-09-02") { dates { type value evidence { words } } } }',
    )
    expect(leaflet).toEqual({ outlet: null, publishedBy: null, publishedAt: null })
    expect(wire).toEqual({ dates: [{ type: 'DATE', value: '2031-09-02', evidence: { words: 'Tuesday' } }] })
  })

  it('is null where there is none', async () =>
    expect(await asked.ask('{ article(id: "none") { id } node(id: "none") { id } nodes(ids: ["none", "leaflet"]) { id } }')).toEqual({
      article: null,
      node: null,
      nodes: [null, { id: 'leaflet' }],
    }))
})
