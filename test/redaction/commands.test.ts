import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openGraph } from '../../src/assembly/graph.ts'
import { formatNames } from '../../src/export/formats.ts'
import { call } from '../cli/call.ts'
import { type Hidden, hiddenWitness, told } from './witness.ts'

let hidden: Hidden
/** Ids of the graph as it is, and what they are called where names are hidden. */
let claims: string[]
beforeAll(async () => {
  hidden = await hiddenWitness()
  const graph = await openGraph(hidden.store, true)
  const rows = await graph.run(
    { name: 'scan/statements', row: z.looseObject({ node: z.looseObject({ id: z.string() }).optional(), id: z.string().optional() }) },
    { after: '', limit: 1000 },
  )
  claims = rows.flatMap((row) => row.node?.id ?? row.id ?? []).filter((id) => id.includes('elena'))
  await graph.close()
}, 120_000)
afterAll(() => hidden.remove())

/** What each command is called with; `null`: it goes on until it is stopped, and what it serves, or puts into a queue, is looked at elsewhere. */
const calls: Readonly<Record<string, (() => string[][]) | null>> = {
  start: null,
  serve: null,
  work: null,
  load: () => [
    ['load', hidden.interview, '--strict'],
    ['load', join(hidden.folder, 'elena-suarez.txt')],
    ['load', hidden.interview, '--json'],
  ],
  extract: () => [
    ['extract', hidden.interview],
    ['extract', 'examples/articles'],
  ],
  keys: () => [
    ['keys', 'list'],
    ['keys', 'add', '--name', 'Elena Suarez', '--role', 'reader'],
  ],
  audit: () => [['audit'], ['audit', '--json'], ['audit', '--verify']],
  query: () => [
    ['query', '{ articles { nodes { id title url outlet text evidence: mentions { nodes { __typename } } } } }'],
    ['query', '{ article(id: "elena-suarez-interview") { title } node(id: "actor:elena suarez") { id } }'],
    ['query', '{ elenaSuarez }'],
  ],
  trace: () => [
    ['trace', '12 people'],
    ['trace', 'Suarez'],
    ['trace', claims[0] ?? ''],
    ['trace', '11'],
  ],
  origins: () => [
    ['origins', '41 civilians'],
    ['origins', '11'],
    ['origins', 'Elena Suarez'],
  ],
  timeline: () => [['timeline'], ['timeline', '--json'], ['timeline', '--actor', 'Elena Suarez']],
  tolls: () => [
    ['tolls', 'killed'],
    ['tolls', 'killed', '--json'],
    ['tolls', 'killed', '--policy', 'latest'],
    ['tolls', 'killed', '--sources', 'Elena Suarez,Rafael Ibarra'],
  ],
  conflicts: () => [['conflicts'], ['conflicts', '--json']],
  revisions: () => [['revisions'], ['revisions', '--json']],
  'who-said': () => [
    ['who-said'],
    ['who-said', '--json'],
    ['who-said', 'suarez'],
    ['who-said', '--speaker', 'Elena Suarez'],
    ['who-said', '--speaker', 'Ibarra'],
    ['who-said', '--stance', 'accuse', 'deny'],
  ],
  actor: () => [
    ['actor', 'Elena Suarez'],
    ['actor', 'Rafael Ibarra'],
    ['actor', 'Littoral Rights Monitor', '--json'],
  ],
  responses: () => [['responses'], ['responses', '--json'], ['responses', '--actor', 'Rafael Ibarra']],
  review: () => [
    ['review', 'queue'],
    ['review', 'queue', '--json'],
    ['review', 'reject', claims[0] ?? '', '--by', 'a test', '--note', 'Elena Suarez asked for it'],
    ['review', 'reject', 's:elena-suarez-nowhere:1-2', '--by', 'a test'],
    ['review', 'correct', claims[0] ?? '', '--speaker', 'Elena Suarez', '--by', 'a test'],
  ],
  merge: () => [
    ['merge', 'actor:elena suarez', 'actor:plata wire', '--by', 'a test'],
    ['merge', 'actor:elena', 'actor:rafael', '--by', 'a test'],
  ],
  split: () => [['split', 'actor:rafael ibarra', '--by', 'Elena Suarez']],
  undo: () => [['undo', 'decision:elena suarez', '--by', 'a test']],
  decisions: () => [['decisions'], ['decisions', '--json'], ['decisions', '--about', 'actor:elena suarez'], ['decisions', '--lost']],
  stats: () => [['stats'], ['stats', '--json']],
  check: () => [['check'], ['check', '--json'], ['check', '--against', join(hidden.folder, 'copy'), '--json']],
  copy: () => [['copy', '--from', hidden.store, '--to', join(hidden.folder, 'copy')]],
  backup: () => [['backup', join(hidden.folder, 'backup')]],
  restore: () => [
    ['restore', join(hidden.folder, 'backup'), '--verify'],
    ['restore', join(hidden.folder, 'backup'), '--store', join(hidden.folder, 'restored')],
  ],
  export: () => [
    ...formatNames.map((format) => ['export', '--format', format]),
    ...formatNames.map((format) => ['export', '--format', format, '--actor', 'Puerto Alto Terminals']),
    ['export', '--actor', 'Elena Suarez'],
    ['export', '--article', 'elena-suarez-interview'],
    ['export', '--event', 'e:elena-suarez-interview:1-2'],
  ],
}

it('every command of attest is called', async () => {
  const { out } = await call(['--help'])
  const names = [...out.matchAll(/^ {2}([a-z-]+)(?: |\|)/gm)].map(([, name]) => name ?? '').filter((name) => name !== 'help')
  expect(names.length).toBeGreaterThan(20)
  expect(Object.keys(calls).sort()).toEqual(names.sort())
})

describe('what is printed', () => {
  it.each(Object.keys(calls).filter((name) => calls[name] !== null))(
    'by attest %s tells of neither',
    { timeout: 120_000 },
    async (name) => {
      for (const argv of calls[name]?.() ?? []) {
        const { out, err } = await call(argv, { environment: hidden.environment })
        // The words of the call itself may come back in a fault: they are hidden as well.
        expect({ argv, told: told(out + err) }).toEqual({ argv, told: null })
      }
    },
  )

  it.each(['extract', 'query', 'trace', 'who-said', 'export', 'conflicts', 'tolls'])(
    'by attest %s tells of them without rules: they are looked for where they would be',
    async (name) => {
      const shown = await Promise.all((calls[name]?.() ?? []).slice(0, 2).map((argv) => call(argv, { environment: hidden.open })))
      expect(told(shown.map(({ out, err }) => out + err).join('\n'))).not.toBeNull()
    },
  )

  it.each(formatNames)('into a file as %s tells of neither', async (format) => {
    const file = join(hidden.folder, `pack.${format}`)
    expect(await call(['export', '--format', format, '--out', file], { environment: hidden.environment })).toMatchObject({ status: 0 })
    const text = readFileSync(file, 'utf8')
    expect(text.length).toBeGreaterThan(100)
    expect(told(text)).toBeNull()
  })

  it.each([
    ['that is not there', '/nowhere/hide.json', 'REDACTION_FILE'],
    ['that holds no rules', 'package.json', 'REDACTION_RULES'],
  ])('is nothing where a file of rules is named %s', async (_, file, code) =>
    expect(await call(['who-said', '--redact', file], { environment: hidden.open })).toMatchObject({
      status: 1,
      out: '',
      err: expect.stringContaining(code),
    }),
  )

  it('into the audit trail tells of neither, though the calls name them', async () => {
    const written = readFileSync(`${hidden.store}.audit.jsonl`, 'utf8')
      .split('\n')
      .filter((line) => line.includes('█'))
    expect(written.length).toBeGreaterThan(3)
    expect(told(written.join('\n'))).toBeNull()
  })

  it('and what was written meanwhile is whole: hidden names are in the store as before', async () => {
    const { out } = await call(['check'], { environment: hidden.open })
    expect(out).toMatch(/nothing wrong/)
    expect(told((await call(['who-said'], { environment: hidden.open })).out)).not.toBeNull()
    expect(told((await call(['decisions', '--json'], { environment: hidden.open })).out)).not.toBeNull()
  })
})
