import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from './call.ts'

const folder = mkdtempSync(join(tmpdir(), 'attest-answers-'))
const store = join(folder, 'store')
const article = (id: string, outlet: string | null, publishedAt: string | null, text: string) =>
  JSON.stringify({ id, title: null, text, outlet, publishedAt, url: null, language: 'en' })

beforeAll(async () => {
  const lines = [
    article(
      'one',
      'Invented Post',
      '2031-09-03',
      'On Tuesday, 41 civilians were killed in Carmelo, the Coastal Rights Monitor said. A bomb exploded in Carmelo in 2019.',
    ),
    article('two', 'Invented Post', '2031-09-04', 'Twelve people were killed in Carmelo.'),
    article('three', null, null, 'Seven people were killed in Carmelo.'),
  ]
  writeFileSync(join(folder, 'news.jsonl'), `${lines.join('\n')}\n`)
  expect((await call(['load', join(folder, 'news.jsonl'), '--store', store, '--threads', '1'])).status).toBe(0)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const lines = async (...argv: string[]): Promise<string[]> => {
  const { out, status } = await call([...argv, '--store', store])
  expect(status).toBe(0)
  return out.split('\n').map((line) => line.trimEnd().replace(/ {2,}/g, ' | '))
}

describe('attest timeline', () => {
  it('dates each event no more exactly than it is known, and leaves out none', async () => {
    const shown = await lines('timeline')
    expect(shown.some((line) => /^2019 \| (bombing|attack) /.test(line))).toBe(true)
    expect(shown.filter((line) => line.includes('| killed |')).map((line) => line.split(' | ')[0])).toEqual([
      '2031-09-02',
      'reported 2031-09-04',
      'undated',
    ])
  })

  it('has a column for steps longer than a day', async () => {
    const shown = await lines('timeline', '--by', 'year')
    expect(shown[0]).toMatch(/^step \| when/)
    expect(shown.filter((line) => /^(\d{4}|undated) \|/.test(line)).map((line) => line.split(' | ')[0])).toEqual([
      '2019',
      '2031',
      'undated',
    ])
  })

  it('has no undated events among the days asked for', async () =>
    expect((await lines('timeline', '--from', '2000-01-01')).join('\n')).not.toContain('undated'))
})

describe('attest tolls', () => {
  it('says whose voice a number is in, and what its day is', async () => {
    const shown = await lines('tolls')
    const starting = (name: string): string | undefined => shown.find((line) => line.startsWith(name))
    expect(starting('Coastal Rights Monitor')).toContain('| civilian |')
    expect(starting('Invented Post (own voice)')).toContain('| reported 2031-09-04 | 12 |')
    expect(starting('outlet unknown (own voice)')).toContain('| undated | 7 |')
  })
})

describe('attest tolls --policy', () => {
  it('prints the one number, what it comes from, and the rest by the reason they were left out', async () => {
    expect(await lines('tolls', '--policy', 'highest')).toEqual([
      'killed: 12 (highest)',
      ' | → The highest that a source gives: “Twelve people” (Invented Post, 2031-09-04).',
      '',
      'Used:',
      ' | 12 · unspecified · Invented Post (own voice) · reported 2031-09-04 · Invented Post',
      ' | “Twelve people were killed in Carmelo.”',
      '',
      'Left out:',
      ' | counts civilians only, not everybody [other-population]',
      ' | “41 civilians” 41 · civilian · Coastal Rights Monitor · reported 2031-09-03 · Invented Post',
      ' | is lower than “Twelve people” (Invented Post, 2031-09-04) [highest]',
      ' | “Seven people” 7 · unspecified · outlet unknown (own voice) · undated · three',
      '',
    ])
  })

  it.each([
    [['--policy', 'range'], 'killed: 7–12 (range)'],
    [['--policy', 'majority-of-origins', '--group', 'civilian'], 'killed, civilian: 41 (majority of origins)'],
    [['--sources', 'Invented Post'], 'killed: 12 (source order)'],
    [['--policy', 'source-order', '--sources', 'Coastal Rights Monitor, Invented Post'], 'killed: 12 (source order)'],
    [['--policy', 'latest', '--group', 'women'], 'killed, women: no number (latest)'],
  ])('%j: %s', async (options, expected) => expect((await lines('tolls', ...options))[0]).toBe(expected))

  it('gives all of it as JSON', async () => {
    const toll = JSON.parse((await call(['tolls', '--policy', 'latest', '--json', '--store', store])).out)
    expect(toll).toMatchObject({ policy: 'LATEST', value: 12, comparator: 'EXACT', used: [{ figure: { raw: 'Twelve people' } }] })
    expect(toll.leftOut).toHaveLength(2)
  })

  it.each([
    [['--policy', 'wildest'], 2],
    [['--policy', 'latest', '--sources', 'Invented Post'], 1],
    [['--sources', 'Nobody Known'], 1],
  ])('refuses %j', async (options, status) => expect((await call(['tolls', ...options, '--store', store])).status).toBe(status))
})

describe('attest trace', () => {
  it('shows what a number counts, the sentence, and who stands behind it', async () => {
    const shown = (await lines('trace', '41 civilians')).join('\n')
    expect(shown).toMatch(/^┌ figure \| 41 civilians — killed, civilian, exact/)
    expect(shown).toContain('“On Tuesday, 41 civilians were killed in Carmelo, the Coastal Rights Monitor said.”')
    expect(shown).toContain('on the word of | Coastal Rights Monitor\n')
    expect(shown).toContain('published by | Invented Post')
    expect(shown).not.toContain('“41 civilians”')
  })
})

describe('attest conflicts', () => {
  it('shows both figures, whose they are, their words, and why', async () => {
    const shown = await lines('conflicts', 'killed', '--all')
    const at = shown.indexOf('REFINES: killed')
    expect(shown.slice(0, at < 0 ? undefined : at).join('\n')).toMatch(/^CONTRADICTS update: killed\n \| 12 · unspecified/)
    expect(shown).toContain(' | “Seven people were killed in Carmelo.”')
    expect(shown.join('\n')).toContain('outlet unknown (own voice) · undated · three')
    expect(shown.join('\n')).toMatch(
      /→ “Twelve people” \(Invented Post, 2031-09-04\) and “Seven people” .* which is later is not known.* \[other-days\]/,
    )
  })

  it('chooses by source, day and kind of relation', async () => {
    expect(await lines('conflicts', 'injured')).toEqual([
      'No figures that contradict each other. --all shows what else they are to one another.',
      '',
    ])
    expect(JSON.parse((await lines('conflicts', '--known-at', '2031-09-03', '--json')).join(''))).toEqual([])
    const all: { kind: string }[] = JSON.parse(
      (await call(['conflicts', 'any', '--source', 'Invented Post', '--json', '--store', store])).out,
    )
    expect(all.length).toBeGreaterThan(0)
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(['CONTRADICTS']))
  })
})

describe('attest who-said', () => {
  it('shows when, on whose word and where, with the words', async () =>
    expect(await lines('who-said', '41 CIVILIANS')).toEqual([
      'reported 2031-09-03 · Coastal Rights Monitor · Invented Post · assert',
      ' | “On Tuesday, 41 civilians were killed in Carmelo, the Coastal Rights Monitor said”',
      '',
    ]))

  it('chooses by speaker, stance and day', async () => {
    for (const [options, found] of [
      [['--speaker', 'Coastal Rights Monitor'], 1],
      [['--stance', 'deny'], 0],
      [['--from', '2031-09-04'], 0],
    ] as const) {
      expect(JSON.parse((await call(['who-said', ...options, '--json', '--store', store])).out)).toHaveLength(found)
    }
    expect(await lines('who-said', 'nothing of the kind')).toEqual(['Nobody, as far as the graph knows.', ''])
  })
})
