import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Asked, askedOf, nodesOf } from '../asked.ts'
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
