import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { PlaceKind } from '../../../src/record/kinds.ts'
import { type Asked, anId, askedOf, nodesOf } from '../asked.ts'
import { storyGazetteer } from '../port-explosion.ts'
import { type Telling, told } from '../told.ts'

type NamedPlace = readonly [string, string, PlaceKind, string, number, number]
const palmira: NamedPlace = ['p1', 'Nueva Palmira', 'TOWN', '3441481', -33.87, -58.41]
const carmelo: NamedPlace = ['p1', 'Carmelo', 'TOWN', '3443341', -34, -58.28]

const article = (id: string, day: string | null, headline: string, place: NamedPlace, from: string, to: string): Telling => ({
  id,
  outlet: 'Plata Wire',
  publishedAt: day,
  text: `${headline} ${place[1]}. The bombing of the granary shook the quay, the port police said.`,
  actors: [['a1', 'the port police', 'STATE_SECURITY']],
  places: [place],
  events: [{ trigger: 'bombing', type: 'BOMBING', from, to, places: ['p1'] }],
})

/** Fiction: an event, a second report of it that knows the day less well, another event in its words, and what is too far off or undated. */
const tellings = [
  article('first', '2031-09-02', 'Granary blast at the quay of', palmira, '2031-09-02', '2031-09-02'),
  article('second', '2031-09-03', 'Quay blast ruins granary in', palmira, '2031-09-01', '2031-09-03'),
  article('elsewhere', '2031-09-03', 'Granary blast at the quay of', carmelo, '2031-09-02', '2031-09-02'),
  article('much-later', '2031-11-02', 'Granary blast at the quay of', palmira, '2031-09-02', '2031-09-02'),
  article('undated', null, 'Granary blast at the quay of', palmira, '2031-09-05', '2031-09-05'),
]

let asked: Asked
beforeAll(async () => {
  asked = await askedOf(tellings.map(told), storyGazetteer)
})
afterAll(() => asked.close())

const storiesOf = async () => {
  const { articles } = await asked.askFor(
    z.object({ articles: nodesOf(z.object({ id: z.string(), story: z.array(z.object({ article: anId })) })) }),
    '{ articles(first: 10) { nodes { id story { article { id } } } } }',
  )
  return Object.fromEntries(articles.nodes.map(({ id, story }) => [id, story.map((link) => link.article.id)]))
}

describe('the story of an article', () => {
  it('holds the other reports of its event, and no more', async () =>
    expect(await storiesOf()).toEqual({ first: ['second'], second: ['first'], elsewhere: [], 'much-later': [], undated: [] }))

  it('says why', async () => {
    const { article } = await asked.askFor(
      z.object({ article: z.object({ story: z.array(z.object({ score: z.number(), reason: z.string() })) }) }),
      '{ article(id: "second") { story { score reason } } }',
    )
    expect(article.story[0]?.score).toBeGreaterThan(0.5)
    expect(article.story[0]?.reason).toMatch(/^heads alike in “.*granary.*”; published 1 day apart; events of one kind, time and place$/)
  })
})

describe('the reports of an event', () => {
  it('are its merged accounts, then those of the story', async () => {
    const { article } = await asked.askFor(
      z.object({ article: z.object({ events: nodesOf(z.object({ reports: z.unknown() })) }) }),
      '{ article(id: "first") { events { nodes { reports { article { id } event { article { id } } reason evidence { words } } } } } }',
    )
    expect(article.events.nodes[0]?.reports).toEqual([
      { article: { id: 'first' }, event: { article: { id: 'first' } }, reason: null, evidence: { words: 'bombing' } },
      {
        article: { id: 'much-later' },
        event: { article: { id: 'first' } },
        reason: 'same type, place and days',
        evidence: { words: 'bombing' },
      },
      {
        article: { id: 'second' },
        event: { article: { id: 'second' } },
        reason: expect.stringMatching(/^heads alike/),
        evidence: { words: 'bombing' },
      },
    ])
  })
})

// Last: a server has one database, which this empties for a graph of its own.
describe('an article with a later text', () => {
  it('is one report of its event, in its latest text', async () => {
    const later = article('first', '2031-09-04', 'Granary blast at the old quay of', palmira, '2031-09-02', '2031-09-02')
    const revised = await askedOf([...tellings.slice(0, 2), later].map(told), storyGazetteer)
    const { article: second } = await revised.ask(
      '{ article(id: "second") { story { article { id supersededAt story { article { id } } } } } }',
    )
    expect(second).toEqual({
      story: [{ article: { id: expect.stringMatching(/^first@/), supersededAt: null, story: [{ article: { id: 'second' } }] } }],
    })
    const { article: first } = await revised.askFor(
      z.object({ article: z.object({ events: nodesOf(z.object({ reports: z.unknown() })) }) }),
      '{ article(id: "first") { events { nodes { reports { article { id } } } } } }',
    )
    expect(first.events.nodes[0]?.reports).toEqual([{ article: { id: expect.stringMatching(/^first@/) } }, { article: { id: 'second' } }])
    await revised.close()
  })
})
