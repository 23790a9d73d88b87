import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asking, audited } from '../../src/cli/audited.ts'
import { call } from './call.ts'

let folder: string
let environment: Record<string, string>
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'attest-audited-'))
  environment = { ATTEST_STORE: join(folder, 'store'), ATTEST_READER: 'rules', ATTEST_THREADS: '1' }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const attest = (...argv: string[]) => call(argv, { environment })
const trail = () => join(folder, 'store.audit.jsonl')

it('every command either is written down or asks alone', async () => {
  const names = async (...argv: string[]) =>
    [...(await call([...argv, '--help'])).out.matchAll(/^ {2}([a-z-]+)(?: |\|)/gm)]
      .map(([, name]) => name ?? '')
      .filter((name) => name !== 'help')
  const nested = ['review', 'keys']
  const all = [
    ...(await names()).filter((name) => !nested.includes(name)),
    ...(await Promise.all(nested.map(async (name) => (await names(name)).map((own) => `${name} ${own}`)))).flat(),
  ]
  expect([...Object.keys(audited), ...asking].sort()).toEqual(all.sort())
})

describe('attest audit', () => {
  it('lists what was changed and taken out, by whom, with what came of it', async () => {
    const calls = [
      ['load', 'examples/articles', '--quiet'],
      ['split', 'actor:plata wire', '--by', 'M. Vega', '--note', 'a note that is nobody’s business'],
      ['merge', 'actor:nobody', 'actor:plata wire', '--by', 'M. Vega'],
      ['export', '--format', 'csv', '--figures', '--out', join(folder, 'pack')],
      ['keys', 'add', '--name', 'bot', '--role', 'reader'],
      ['who-said'],
      ['decisions'],
    ]
    for (const argv of calls) await attest(...argv)
    const { out } = await attest('audit', '--json')
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    const who = userInfo().username
    expect(lines).toEqual([
      expect.objectContaining({ who, action: 'attest load', about: { paths: ['examples/articles'] }, outcome: 'done' }),
      expect.objectContaining({
        who,
        action: 'attest split',
        about: { id: 'actor:plata wire', by: 'M. Vega' },
        outcome: 'done',
        at: '2031-12-01T00:00:00.000Z',
      }),
      expect.objectContaining({ action: 'attest merge', outcome: 'refused', code: 'DECISION_TARGET' }),
      expect.objectContaining({
        action: 'attest export',
        about: { format: 'csv', figures: 'true', out: join(folder, 'pack') },
        outcome: 'done',
      }),
      expect.objectContaining({ action: 'attest keys add', about: { name: 'bot', role: 'reader' }, outcome: 'done' }),
    ])
    expect(readFileSync(trail(), 'utf8')).not.toMatch(/business|attest_[0-9a-f]{12}_/)
    expect((await attest('audit')).out).toContain(`${who}  attest split (id actor:plata wire; by M. Vega)  done`)
  })

  it('tells whether a line was changed or removed', async () => {
    const whole = await attest('audit', '--verify')
    expect(whole).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^5 lines: none was changed or removed; the last is [0-9a-f]{64}\n$/),
    })
    const head = /[0-9a-f]{64}/.exec(whole.out)?.[0] ?? ''
    const before = readFileSync(trail(), 'utf8')
    writeFileSync(trail(), before.replace('"M. Vega"', '"A. Pou"'))
    expect(await attest('audit', '--verify')).toMatchObject({ status: 1, err: expect.stringContaining('line 2 is not as it was written') })
    writeFileSync(trail(), before.split('\n').slice(0, 4).join('\n').concat('\n'))
    expect(await attest('audit', '--verify')).toMatchObject({ status: 0 })
    expect(await attest('audit', '--expect', head)).toMatchObject({ status: 1, err: expect.stringContaining('no line has the hash') })
    writeFileSync(trail(), before)
  })

  it('is not loaded as articles', async () => {
    writeFileSync(
      join(folder, 'a.txt'),
      'Two people were killed in Carmelo on Tuesday, the fire brigade said. Rescuers searched the river until dusk.',
    )
    const { out, err } = await attest('load', folder, '--store', join(folder, 'other'))
    expect(out).toMatch(/^1 article loaded/)
    expect(err).not.toMatch(/audit\.jsonl|keys\.json/)
  })

  it('must be writable: nothing is changed or taken out without', async () => {
    for (const argv of [['export'], ['split', 'actor:carmelo courier', '--by', 'M. Vega']])
      expect(await attest(...argv, '--audit', folder)).toMatchObject({
        status: 1,
        out: '',
        err: expect.stringContaining('AUDIT_UNWRITABLE'),
      })
    expect((await attest('decisions')).out).not.toContain('carmelo courier')
  })
})
