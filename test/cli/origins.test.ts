import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from './call.ts'

const folder = mkdtempSync(join(tmpdir(), 'attest-origins-'))
const store = join(folder, 'store')

beforeAll(async () => {
  const loaded = await call(['load', 'examples/reprints', '--store', store, '--threads', '1', '--reader', 'rules'])
  expect(loaded.status).toBe(0)
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const linesOf = async (asked: string): Promise<string[]> => (await call(['origins', asked, '--store', store])).out.trimEnd().split('\n')

describe('attest origins', () => {
  it('shows the voices behind a number, each once, and why two reports are one', async () =>
    expect(await linesOf('f:pampero-wire-ferry:170-182')).toEqual([
      'killed: Seven people [f:pampero-wire-ferry:170-182]: 2 independent origins',
      '',
      'Estuary Coastguard',
      '  “Seven people” · Pampero Wire, pampero-wire-ferry, 2031-11-05',
      '  “seven lives” · Colonia Post, colonia-post-ferry, 2031-11-05',
      '      Colonia Post gives it in its own voice in an article that names Estuary Coastguard for it.',
      '  “Seven people” · Colonia Post, colonia-post-ferry, 2031-11-05',
      '      Both are the word of Estuary Coastguard.',
      '  “Seven” · River Echo, river-echo-ferry, 2031-11-06',
      '  “Seven people” · River Echo, river-echo-ferry, 2031-11-06',
      '      Both are the word of River Echo.',
      '      The words stand in a passage that articles pampero-wire-ferry and river-echo-ferry share, 10 words of it alike.',
      '      “Seven people were killed when a lifeboat overturned in the”',
      '',
      'Colonia hospital',
      '  “Seven people” · Estuary Voice, estuary-voice-ferry, 2031-11-06',
    ]))

  it('shows what an article shares with others, and whether the later credits the other', async () => {
    const own = await linesOf('pampero-wire-ferry')
    expect(own[0]).toBe('Night ferry runs aground, seven dead [pampero-wire-ferry]')
    expect(own.filter((line) => /printed|credit/.test(line))).toEqual([
      '71% of its own words, printed after by Colonia Post, colonia-post-ferry, 2031-11-05',
      '  credited: “Pampero Wire”',
      '71% of its own words, printed after by River Echo, river-echo-ferry, 2031-11-06',
      '  the later one credits nobody',
    ])
    expect(await linesOf('estuary-voice-ferry')).toEqual([
      'A town on the pier [estuary-voice-ferry]',
      '',
      'It shares no passage with another article.',
    ])
  })

  it('finds a number by its words, and gives its data', async () => {
    expect((await linesOf('Seven people'))[0]).toMatch(/^killed: Seven people \[f:.*\]: 2 independent origins$/)
    const { out } = await call(['origins', 'river-echo-ferry', '--json', '--store', store])
    expect(JSON.parse(out)).toMatchObject({ id: 'river-echo-ferry', reuses: [{ printed: 'BEFORE', credit: null }, { printed: 'BEFORE' }] })
    expect((await call(['origins', 'nothing like it', '--store', store])).err).toContain('CLI_NOT_FOUND')
  })
})
