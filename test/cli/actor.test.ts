import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from './call.ts'

const folder = mkdtempSync(join(tmpdir(), 'attest-actor-'))
const store = join(folder, 'store')
const news = [
  ['one', '2031-09-03', 'Rosa Vidal, the president of Uruguay, condemned the killings. Uruguayan officials said that 12 people had died.'],
  ['two', '2031-09-10', 'President Rosa Vidal said that she would resign.'],
  [
    'three',
    '2031-09-12',
    "Former Uruguayan president Rosa Vidal left the country. Uruguay's interim president Luis Paz promised an inquiry.",
  ],
  [
    'four',
    '2031-09-15',
    'Uruguay condemned the attack on its embassy. Uruguay accused the rebels. The president of Uruguay, Rosa Vidal, said so.',
  ],
] as const

beforeAll(async () => {
  const lines = news.map(([id, publishedAt, text]) => JSON.stringify({ id, publishedAt, text, title: null, outlet: 'Invented Post' }))
  writeFileSync(join(folder, 'news.jsonl'), lines.join('\n'))
  expect((await call(['load', join(folder, 'news.jsonl'), '--store', store, '--threads', '1'])).status).toBe(0)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const lines = async (...argv: string[]): Promise<string[]> => (await call(['actor', ...argv, '--store', store])).out.trimEnd().split('\n')

describe('attest actor', () => {
  it('shows the roles of a person, from first to last seen, whether each article says whose they are or not', async () =>
    expect(await lines('Rosa Vidal')).toEqual([
      'Rosa Vidal · PERSON [actor:rosa vidal]',
      '  president of Uruguay · 2031-09-03 – 2031-09-15 · 3 articles',
      '      “president of Uruguay” · Invented Post',
      '      “President” · Invented Post',
      '      “president of Uruguay” · Invented Post',
      '  former president of Uruguay · 2031-09-12',
      '      “Former Uruguayan president” · Invented Post',
    ]))

  it('shows who held an office of a state, which acts in one article and is a place in another, and who belongs to it without being it', async () =>
    expect((await lines('Uruguay')).filter((line) => line.startsWith('  has '))).toEqual([
      '  has Rosa Vidal as president · 2031-09-03 – 2031-09-15 · 2 articles',
      '  has Luis Paz as interim president · 2031-09-12',
      '  has Rosa Vidal as former president · 2031-09-12',
      '  has Uruguayan officials (officials) · 2031-09-03',
    ]))

  it('says that nobody has a name or an id', async () => {
    expect((await call(['actor', 'Nobody Known', '--store', store])).status).toBe(1)
    expect(await lines('actor:nobody known')).toEqual(['Nobody has the id actor:nobody known.'])
  })
})
