import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from './call.ts'

const folder = mkdtempSync(join(tmpdir(), 'attest-responses-'))
const store = join(folder, 'store')
const text =
  'Twelve people were killed in Carmelo on Tuesday. Mayor Ana Ruiz condemned the killings. ' +
  "The Dockers' Union accused Puerto Alto Terminals of killing the twelve people. Puerto Alto Terminals denied the accusation."

beforeAll(async () => {
  const article = { id: 'one', title: null, text, outlet: 'Invented Post', publishedAt: '2031-09-03', url: null, language: 'en' }
  writeFileSync(join(folder, 'news.jsonl'), JSON.stringify(article))
  expect((await call(['load', join(folder, 'news.jsonl'), '--store', store, '--threads', '1', '--reader', 'rules'])).status).toBe(0)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const lines = async (...argv: string[]): Promise<string[]> => (await call([...argv, '--store', store])).out.trimEnd().split('\n')

const head = 'extrajudicial killing in Carmelo, 2 September 2031 [e:one:19-25]'
const at = ' · Invented Post · 2031-09-03'
const condemned = [`  Ana Ruiz: condemn${at}`, '      “Mayor Ana Ruiz condemned the killings”']
const denied = [`  Puerto Alto Terminals: deny${at}`, '      “Puerto Alto Terminals denied the accusation”']

describe('attest responses', () => {
  it('shows a denial under the accusation, and then every answer', async () =>
    expect(await lines('responses')).toEqual([
      head,
      `  Puerto Alto Terminals accused by Dockers' Union${at}`,
      "      “The Dockers' Union accused Puerto Alto Terminals of killing the twelve people”",
      `      denies it${at}`,
      '          “Puerto Alto Terminals denied the accusation”',
      ...condemned,
      ...denied,
    ]))

  it('chooses by stance and by who answered', async () => {
    expect(await lines('responses', '--stance', 'condemn')).toEqual([head, ...condemned])
    expect(await lines('responses', '--by', 'Puerto Alto Terminals')).toEqual([head, ...denied])
    expect(await lines('responses', '--from', '2040-01-01')).toEqual(['No answers. Widen --place, --from and --to, or load articles.'])
  })
})
