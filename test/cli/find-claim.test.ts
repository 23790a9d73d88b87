import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askedNumber } from '../../src/cli/asked-number.ts'
import { call } from './call.ts'

const folder = mkdtempSync(join(tmpdir(), 'attest-claims-'))
const store = join(folder, 'store')
const article = (id: string, text: string) => JSON.stringify({ id, text, outlet: 'Invented Post', publishedAt: '2031-09-05' })

beforeAll(async () => {
  const lines = [
    article('coast', 'At least 1,018 people were wounded in Carmelo, the mayor said. Fifty civilians were killed in Salto.'),
    article('hills', 'Hundreds of people were wounded in Rivera. A total of 2,500 soldiers were killed there. 300 miners died.'),
  ]
  writeFileSync(join(folder, 'news.jsonl'), `${lines.join('\n')}\n`)
  expect((await call(['load', join(folder, 'news.jsonl'), '--store', store, '--threads', '1'])).status).toBe(0)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('attest trace finds a figure by its number', () => {
  it.each([
    ['1018', 'At least 1,018 people'],
    ['1,018', 'At least 1,018 people'],
    ['1 018', 'At least 1,018 people'],
    ['1018 people', 'At least 1,018 people'],
    ['50', 'Fifty civilians'],
    ['50 civilians', 'Fifty civilians'],
    ['fifty', 'Fifty civilians'],
    ['2500', 'A total of 2,500 soldiers'],
    ['two thousand five hundred soldiers', 'A total of 2,500 soldiers'],
    ['300', '300 miners'],
    ['Hundreds of people', 'Hundreds of people'],
  ])('%s: %s', async (asked, words) => {
    const { out, status } = await call(['trace', asked, '--store', store])
    expect(status).toBe(0)
    expect(out).toMatch(new RegExp(`^┌ figure +${words} —`, 'm'))
  })

  it('finds nothing for a number that nobody gave', async () => expect((await call(['trace', '7777', '--store', store])).status).toBe(1))
})

it.each([
  ['1018', { value: 1018, words: [] }],
  ['1.018', { value: 1018, words: [] }],
  ['1’018', { value: 1018, words: [] }],
  ['at least 29 dead soldiers', { value: 29, words: ['dead', 'soldiers'] }],
  ['12 killed, 30 wounded', null],
  ['dozens of people', null],
  ['the ministry', null],
])('%s is asked as %j', async (asked, expected) => expect(await askedNumber(asked)).toEqual(expected))
