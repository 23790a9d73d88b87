import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Asked, askedOf } from '../asked.ts'
import { portExplosion, storyGazetteer } from '../port-explosion.ts'

let asked: Asked
beforeAll(async () => {
  asked = await askedOf(portExplosion, storyGazetteer)
})
afterAll(() => asked.close())

const on = async <Node>(id: string, fields: string, shape: z.ZodType<Node>): Promise<Node> =>
  (await asked.askFor(z.object({ node: shape }), `{ node(id: "${id}") { ... on Actor { ${fields} } } }`)).node

describe('an actor', () => {
  it('is one for all its spellings, with all that any of them did', async () => {
    const quiroga = await on(
      'actor:muhammad quiroga',
      'id name mergedFrom { id reason score } events(role: AGENT) { nodes { caption } } responses { totalCount nodes { stance } } mentionedIn { nodes { id } }',
      z.looseObject({ mergedFrom: z.array(z.object({ id: z.string(), reason: z.string(), score: z.number() })) }),
    )
    expect(quiroga).toMatchObject({
      id: 'actor:mohammed quiroga',
      name: 'Mohammed Quiroga',
      mergedFrom: [{ id: 'actor:muhammad quiroga' }],
      events: { nodes: [{ caption: 'protest (march) in Carmelo, 5 September 2031' }] },
      responses: { totalCount: 1, nodes: [{ stance: 'CONDEMN' }] },
      mentionedIn: { nodes: [{ id: 'carmelo-courier-2031-09-04' }, { id: 'harbour-watch-1' }] },
    })
    expect(quiroga.mergedFrom[0]?.reason).toBeTruthy()
  })

  it('shows each other name once, with its first words', async () =>
    expect(await on('actor:littoral rights monitor', 'aliases { name evidence { words article { id } } }', z.unknown())).toEqual({
      aliases: [{ name: 'LRM', evidence: { words: 'LRM', article: { id: 'carmelo-courier-2031-09-04' } } }],
    }))

  it.each([
    ['actor:littoral rights monitor', 'statements', 2],
    ['actor:littoral rights monitor', 'figures', 2],
    ['actor:littoral rights monitor', 'reported', 1],
    ['actor:plata wire', 'relayed', 1],
    ['actor:plata wire', 'published', 1],
    ['actor:puerto alto terminals', 'accusedIn', 1],
    ['actor:puerto alto terminals', 'events(role: ACCUSED)', 1],
    ['actor:puerto alto terminals', 'events(role: VICTIM)', 0],
    ['actor:dockers union', 'responses', 1],
  ])('%s has %s', async (id, field, count) =>
    expect(await on(id, `found: ${field} { totalCount }`, z.unknown())).toEqual({ found: { totalCount: count } }),
  )

  it('may answer to the news as a whole', async () =>
    expect(await on('actor:dockers union', 'responses { nodes { stance event { id } article { id } } }', z.unknown())).toEqual({
      responses: { nodes: [{ stance: 'ACT', event: null, article: { id: 'carmelo-courier-2031-09-04' } }] },
    }))
})
