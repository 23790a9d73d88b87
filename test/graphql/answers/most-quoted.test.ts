import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { type Asked, anId, askedOf, nodesOf } from '../asked.ts'
import { portExplosion, storyGazetteer } from '../port-explosion.ts'

let asked: Asked
beforeAll(async () => {
  asked = await askedOf(portExplosion, storyGazetteer)
})
afterAll(() => asked.close())

const quoted = z.object({ mostQuoted: z.array(z.object({ actor: anId, statements: z.number() })) })
const said = z.object({ statements: nodesOf(z.object({ assertedBy: anId.nullable() })) })

/** Who speaks how often in the statements that a filter chooses, counted one by one. */
async function counted(filter: string): Promise<Record<string, number>> {
  const { statements } = await asked.askFor(said, `{ statements(first: 100, filter: {${filter}}) { nodes { assertedBy { id } } } }`)
  const counts: Record<string, number> = {}
  for (const { assertedBy } of statements.nodes) if (assertedBy !== null) counts[assertedBy.id] = (counts[assertedBy.id] ?? 0) + 1
  return counts
}

it.each([
  ['(first: 100)', ''],
  ['(first: 100, from: "2031-09-03", to: "2031-09-03")', 'saidFrom: "2031-09-03", saidTo: "2031-09-03"'],
  ['(first: 100, from: "2031-09-03")', 'saidFrom: "2031-09-03"'],
  ['(first: 100, to: "2031-09-02")', 'saidTo: "2031-09-02"'],
])('%s are the speakers of the statements of those days, those with most first', async (args, filter) => {
  const { mostQuoted } = await asked.askFor(quoted, `{ mostQuoted${args} { actor { id } statements } }`)
  expect(mostQuoted.length).toBeGreaterThan(0)
  expect(Object.fromEntries(mostQuoted.map(({ actor, statements }) => [actor.id, statements]))).toEqual(await counted(filter))
  const counts = mostQuoted.map(({ statements }) => statements)
  expect(counts).toEqual(counts.toSorted((one, other) => other - one))
})

it.each([
  ['(first: 2)', 2],
  ['(from: "2040-01-01")', 0],
])('%s is %i actors', async (args, count) => {
  const { mostQuoted } = await asked.askFor(quoted, `{ mostQuoted${args} { actor { id } statements } }`)
  expect(mostQuoted).toHaveLength(count)
})

it('a page of a hundred at most', async () =>
  expect(await asked.codes('{ mostQuoted(first: 101) { statements } }')).toEqual(['PAGE_INVALID']))
