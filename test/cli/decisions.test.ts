import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from './call.ts'

const folder = mkdtempSync(join(tmpdir(), 'attest-decisions-'))
const store = join(folder, 'store')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const article = (id: string, outlet: string) =>
  JSON.stringify({
    id,
    outlet,
    text: 'Two people were killed in Carmelo on Tuesday, the fire brigade said.',
    publishedAt: '2031-09-03',
    language: 'en',
  })
const [one, other] = ['one', 'other'].map((id) => `actor:${id}/fire brigade`) as [string, string]
const load = (...lines: readonly string[]) => call(['load', '-', '--store', store, '--threads', '1'], { stdin: lines.join('\n') })
const standsFor = async (id: string): Promise<string> => {
  const { out } = await call(['query', `{ node(id: ${JSON.stringify(id)}) { id } }`, '--store', store])
  return JSON.parse(out).data?.node.id ?? JSON.parse(out).node.id
}

beforeAll(async () => {
  expect((await load(article('one', 'Plata Wire'))).status).toBe(0)
}, 60_000)

describe('attest merge, split, undo and decisions', () => {
  it('holds for what is loaded later, and is taken back without a trace but the history', async () => {
    expect((await load(article('other', 'Carmelo Courier'))).status).toBe(0)
    expect(await standsFor(other)).toBe(other)
    const merged = await call(['merge', one, other, '--by', 'M. Vega', '--note', 'Carmelo has one', '--store', store])
    expect(merged).toMatchObject({ status: 0, err: '', out: expect.stringMatching(/^decision:2031-12-01T00:00:00\.000Z:[0-9a-f]{8}\n$/) })
    expect(await standsFor(other)).toBe(one)
    expect((await load(article('third', 'Estuary Voice'))).status).toBe(0)
    expect(await standsFor(other)).toBe(one)
    expect((await call(['check', '--store', store])).status).toBe(0)
    expect((await call(['undo', merged.out.trim(), '--by', 'A. Pou', '--store', store])).status).toBe(0)
    expect(await standsFor(other)).toBe(other)
    expect((await call(['decisions', '--store', store])).out).toBe(
      `${merged.out.trim()}  merge ${one}, ${other} · M. Vega: Carmelo has one\n  undone by A. Pou on 2031-12-01\n`,
    )
    expect(await call(['undo', merged.out.trim(), '--by', 'A. Pou', '--store', store])).toMatchObject({
      status: 1,
      err: expect.stringContaining('[DECISION_UNDONE]'),
    })
  })

  it.each([
    ['an actor that is not there', ['merge', one, 'actor:nobody', '--by', 'M. Vega'], 1, 'DECISION_TARGET'],
    ['an actor and a place', ['merge', one, 'place:3441481', '--by', 'M. Vega'], 1, 'DECISION_TARGET'],
    ['one actor alone', ['merge', one, one, '--by', 'M. Vega'], 1, 'DECISION_INVALID'],
    ['nobody who decides', ['split', one], 2, '--by'],
    ['a decision that is not there', ['undo', 'decision:none', '--by', 'M. Vega'], 1, 'DECISION_UNKNOWN'],
  ])('refuses %s', async (_, argv, status, words) =>
    expect(await call([...argv, '--store', store])).toMatchObject({ status, err: expect.stringContaining(words) }),
  )
})
