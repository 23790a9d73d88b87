import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Asked, askedOf, nodesOf } from '../asked.ts'
import { storyGazetteer } from '../port-explosion.ts'
import { told } from '../told.ts'

const actors = [
  ['a1', 'Quay Union', 'ORGANIZATION'],
  ['a2', 'Silo Company', 'ORGANIZATION'],
  ['a3', 'Harbour Office', 'STATE_GOV'],
] as const
const accusation = {
  words: 'Quay Union accused Silo Company of neglect',
  source: 'Quay Union',
  cue: 'accused',
  content: 'Silo Company of neglect',
}
const denial = (name: string) => ({ words: `${name} denied it`, source: name, cue: 'denied', content: 'it', stance: 'deny' as const })
const article = (id: string, publishedAt: string, text: string, statements: NonNullable<Parameters<typeof told>[0]['statements']>) =>
  told({ id, outlet: 'Quay Post', publishedAt, text, actors: actors.filter(([, name]) => text.includes(name)), statements })

let asked: Asked
beforeAll(async () => {
  asked = await askedOf([
    article('after', '2031-04-02', 'Quay Union accused Silo Company of neglect. Harbour Office denied it. Silo Company denied it.', [
      { ...accusation, speaker: 'a1', stance: 'accuse' },
      { ...denial('Harbour Office'), speaker: 'a3' },
      { ...denial('Silo Company'), speaker: 'a2' },
    ]),
    article('before', '2031-04-02', 'Silo Company denied it. Quay Union accused Silo Company of neglect.', [
      { ...denial('Silo Company'), speaker: 'a2' },
      { ...accusation, speaker: 'a1', stance: 'accuse' },
    ]),
    article('elsewhere', '2031-04-03', 'Silo Company denied it.', [{ ...denial('Silo Company'), speaker: 'a2' }]),
  ])
})
afterAll(() => asked.close())

describe('an accusation of which no event is known', () => {
  it('is denied by what its accused says further on in the article, and by nothing else', async () => {
    const { statements } = await asked.askFor(
      z.object({ statements: nodesOf(z.looseObject({ deniedBy: z.array(z.unknown()), denies: z.array(z.unknown()) })) }),
      '{ statements { nodes { appearsIn { id } words deniedBy { words } denies { words } } } }',
    )
    const told = statements.nodes.filter((one) => one.deniedBy.length + one.denies.length > 0)
    const inArticle = { appearsIn: { id: 'after' } }
    expect(told).toEqual([
      { ...inArticle, words: accusation.words, deniedBy: [{ words: 'Silo Company denied it' }], denies: [] },
      { ...inArticle, words: 'Silo Company denied it', deniedBy: [], denies: [{ words: accusation.words }] },
    ])
  })
})

describe('an accusation of a deed that another article calls otherwise', () => {
  const town = ['p1', 'Carmelo', 'TOWN', '3443341', -34, -58.28] as const
  const deed = (type: 'BOMBING' | 'AIR_STRIKE' | 'PROTEST', trigger: string, from: string) => ({
    type,
    trigger,
    from,
    to: from,
    places: ['p1'],
  })
  const charge = 'Quay Union accused Silo Company of the air strike in Carmelo'
  const rebuttal = 'Silo Company denied the bombing in Carmelo'
  const twoArticles = (rebutted: ReturnType<typeof deed>, day: string) => [
    told({
      ...{ id: 'charge', outlet: 'Quay Post', publishedAt: '2031-04-03', text: `${charge}.` },
      ...{ actors: actors.slice(0, 2), places: [town], events: [deed('AIR_STRIKE', 'air strike', '2031-04-02')] },
      statements: [
        {
          ...{ words: charge, source: 'Quay Union', cue: 'accused', content: 'Silo Company of the air strike in Carmelo' },
          ...{ speaker: 'a1', stance: 'accuse' as const, about: ['e1'] },
        },
      ],
    }),
    told({
      ...{ id: 'rebuttal', outlet: 'Isle Wire', publishedAt: day, text: `${rebuttal}.` },
      ...{ actors: actors.slice(1, 2), places: [town], events: [rebutted] },
      statements: [
        {
          ...{ words: rebuttal, source: 'Silo Company', cue: 'denied', content: 'the bombing in Carmelo' },
          ...{ speaker: 'a2', stance: 'deny' as const, about: ['e1'] },
        },
      ],
    }),
  ]
  const shape = z.object({
    statements: nodesOf(
      z.object({ words: z.string(), deniedBy: z.array(z.object({ words: z.string() })), denies: z.array(z.object({ words: z.string() })) }),
    ),
  })

  it.each<[string, ReturnType<typeof deed>, string, boolean]>([
    ['is denied there', deed('BOMBING', 'bombing', '2031-04-02'), '2031-04-04', true],
    ['is not denied by what is said of another day', deed('BOMBING', 'bombing', '2031-03-02'), '2031-04-04', false],
    ['is not denied by what is said of something of another kind', deed('PROTEST', 'bombing', '2031-04-02'), '2031-04-04', false],
    ['is not denied by what was said before it', deed('BOMBING', 'bombing', '2031-04-02'), '2031-04-01', false],
  ])('%s', async (_, rebutted, day, isDenied) => {
    const own = await askedOf(twoArticles(rebutted, day), storyGazetteer)
    try {
      const { statements } = await own.askFor(shape, '{ statements { nodes { words deniedBy { words } denies { words } } } }')
      const found = new Map(statements.nodes.map((one) => [one.words, one]))
      expect(found.get(charge)?.deniedBy).toEqual(isDenied ? [{ words: rebuttal }] : [])
      expect(found.get(rebuttal)?.denies).toEqual(isDenied ? [{ words: charge }] : [])
    } finally {
      await own.close()
    }
  })
})
