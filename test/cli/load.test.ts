import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { call } from './call.ts'

const folder = mkdtempSync(join(tmpdir(), 'attest-load-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let stores = 0
const freshStore = (): string => join(folder, `store-${++stores}`)
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const article = (id: string, text = 'Two people were killed in Carmelo on Tuesday, the fire brigade said.') =>
  JSON.stringify({ id, text, outlet: 'Invented Post', publishedAt: '2031-09-03', language: 'en' })

describe('attest load', () => {
  it('loads the examples, and finds them unchanged the second time', async () => {
    const store = freshStore()
    const first = await call(['load', 'examples/articles', '--store', store, '--threads', '1'])
    expect(first).toMatchObject({ status: 0, err: '' })
    expect(first.out).toMatch(/^12 articles loaded in 0 s: \d+ statements, \d+ events, \d+ figures\n$/)
    const before = await call(['stats', '--json', '--store', store])
    const second = await call(['load', 'examples/articles', '--store', store, '--threads', '1'])
    expect(second.out).toMatch(/^0 articles loaded, 12 unchanged/)
    expect(await call(['stats', '--json', '--store', store])).toEqual(before)
    expect((await call(['check', '--store', store])).status).toBe(0)
  })

  it.each([
    ['an empty file', 'empty.txt', '', 'LOADER_EMPTY'],
    ['a binary file', 'image.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'LOADER_BINARY'],
    ['invalid UTF-8', 'latin.txt', new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x20, 0x61]), 'LOADER_ENCODING'],
    [
      'HTML without an article',
      'menu.html',
      '<!doctype html><html><body><nav><a href="/">Home</a></nav></body></html>',
      'LOADER_NO_ARTICLE',
    ],
    ['CSV without the columns', 'table.csv', 'a,b\n1,2\n', 'LOADER_CSV_COLUMNS'],
    ['truncated gzip', 'cut.jsonl.gz', gzipSync(article('cut').repeat(50)).subarray(0, 60), 'LOADER_GZIP'],
    [
      'another language',
      'fr.json',
      JSON.stringify({
        id: 'fr',
        text: 'Le gouvernement a annoncé mardi une enquête sur les causes de l’incendie du port.',
        language: 'fr',
      }),
      'LOADER_LANGUAGE',
    ],
  ])('gives %s one clear line and loads the rest', async (_, name, content, code) => {
    const good = file(`good-${name}.jsonl`, `${article(`good-${name}`)}\n`)
    const result = await call(['load', file(name, content), good, '--store', freshStore(), '--threads', '1'])
    expect(result.status).toBe(1)
    expect(result.err.trim().split('\n')).toHaveLength(1)
    expect(result.err).toContain(name)
    expect(result.err).toMatch(new RegExp(`^error: .+ → .+ \\[${code}\\]\n$`))
    expect(result.out).toMatch(/^1 article loaded in .*\n1 error\n$/)
  })

  it.each<[string, string[], NodeJS.ProcessEnv, string]>([
    ['unless that is allowed', [], {}, 'FETCH_OFF'],
    ['from this machine, though it is', ['--allow-urls'], {}, 'FETCH_PRIVATE'],
    ['from this machine, though the environment allows it', [], { ATTEST_ALLOW_URLS: 'true' }, 'FETCH_PRIVATE'],
  ])('fetches nothing %s', async (_, flags, environment, code) => {
    for (const command of [['load', '--store', freshStore()], ['extract']]) {
      const argv = [...command, 'http://127.0.0.1:9/', ...flags, '--threads', '1']
      const { status, out, err } = await call(argv, { environment: { ATTEST_READER: 'rules', ...environment } })
      expect({ status, told: `${out}${err}` }).toEqual({ status: 1, told: expect.stringContaining(code) })
    }
  })

  it('names the line of a malformed JSON line', async () => {
    const result = await call(['load', '-', '--store', freshStore(), '--threads', '1'], {
      stdin: `${article('one')}\n{"id": "two", text\n${article('three')}\n`,
    })
    expect(result.status).toBe(1)
    expect(result.err).toMatch(/^error: standard input:2: .+\n$/)
    expect(result.out).toMatch(/^2 articles loaded/)
  })

  it('keeps another text under an id that is there beside the old one, and shows what it changed', async () => {
    const store = freshStore()
    const lines = `${article('same')}\n${article('same', 'Three people were killed in Carmelo on Tuesday, the fire brigade said.')}\n`
    const result = await call(['load', '-', '--store', store, '--threads', '1'], { stdin: lines })
    expect(result.status).toBe(0)
    expect(result.err).toMatch(/notice: standard input:2: .*same came again.* \[GRAPH_REVISION\]/)
    expect(result.out).toMatch(/^2 articles loaded in .*\n1 of them came again with another text/)
    const shown = (await call(['revisions', '--store', store])).out
    expect(shown).toMatch(
      /^same — Invented Post\n {2}same {2}from 2031-09-03T23:59:59.999Z to .*: first text\n {2}same@[0-9a-f]{8} {2}from .* on: changed in silence\n/,
    )
    expect(shown).toMatch(/~ “Two people” \(killed, .*\)\n {4}→ “Three people” \(killed/)
    expect((await call(['revisions', 'same', '--silent', '--store', store])).out).toBe(shown)
    expect(await call(['revisions', 'other', '--store', store])).toMatchObject({
      status: 1,
      err: expect.stringContaining('[CLI_NOT_FOUND]'),
    })
  })

  it('refuses another outlet under an id that is there: whose article it is must not depend on the order of loading', async () => {
    const other = article('owned').replace('Invented Post', 'Another Post')
    const result = await call(['load', '-', '--store', freshStore(), '--threads', '1'], { stdin: `${article('owned')}\n${other}\n` })
    expect(result.err).toMatch(/standard input:2: .*owned.* \[GRAPH_ARTICLE_CHANGED\]/)
    expect(result.out).toMatch(/^1 article loaded, 1 refused/)
  })

  it('gives an article without date or outlet a notice, which is a failure only with --strict', async () => {
    const plain = file(
      'undated.txt',
      'A boat sank off the coast, and nobody was hurt, the harbour master said in a short statement to the press.',
    )
    const result = await call(['load', plain, '--store', freshStore(), '--threads', '1'])
    expect(result.status).toBe(0)
    expect(result.err).toMatch(/^notice: .*undated\.txt: .*no date and no outlet.* \[LOADER_METADATA_MISSING\]\n$/)
    expect((await call(['load', plain, '--strict', '--store', freshStore(), '--threads', '1'])).status).toBe(1)
  })

  it('keeps what has read an article, and says where that is not the reader asked for', async () => {
    const store = freshStore()
    const load = (...more: readonly string[]) => call(['load', 'examples/articles', '--store', store, '--threads', '1', ...more])
    expect((await load('--reader', 'rules')).out).not.toContain('read by')
    const query = '{ articles(first: 1) { nodes { reader } } }'
    expect((await call(['query', query, '--store', store])).out).toContain('"reader": "rules"')
    const again = await load('--reader', 'model')
    expect(again.out).toMatch(
      /^0 articles loaded, 12 unchanged.*\n12 unchanged articles read by another reader before; load into a new store .*\n$/,
    )
    expect((await call(['load', 'examples/articles', '--store', store, '--reader', 'guess'])).err).toMatch(
      /reader: .*"model"\|"rules" \[CLI_SETTINGS\]/,
    )
  })

  it('says what is wrong with the call itself', async () => {
    expect(await call(['load'])).toMatchObject({ status: 2, err: expect.stringContaining("missing required argument 'paths'") })
    expect(await call(['load', 'x.csv', '--column', 'body', '--store', freshStore()])).toMatchObject({
      status: 1,
      err: expect.stringContaining('[CLI_COLUMN]'),
    })
    expect(await call(['load', 'nowhere.txt', '--store', freshStore(), '--threads', '1'])).toMatchObject({
      status: 1,
      err: expect.stringContaining('[DISCOVER_NOTHING]'),
    })
  })
})
