import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from '../../../cli/call.ts'
import { emptyGraph, testServer } from '../../engines.ts'

const folder = mkdtempSync(join(tmpdir(), 'attest-commands-'))
const changed = join(folder, 'changed.jsonl')
const { address, access } = testServer
const environment = {
  NEO4J_USERNAME: access.user,
  NEO4J_PASSWORD: access.password,
  NEO4J_DATABASE: access.database,
  ATTEST_READER: 'rules',
}

beforeAll(async () => {
  await emptyGraph()
  const other = { id: 'carmelo-courier-2031-09-04', text: 'The ferry sank.', outlet: 'Another Courier', publishedAt: '2031-09-04' }
  writeFileSync(changed, `${JSON.stringify({ ...other, language: 'en' })}\n`)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const onBoth = async (argv: readonly string[]) => ({
  embedded: await call([...argv, '--store', join(folder, 'store')], { environment }),
  neo4j: await call([...argv, '--store', address], { environment }),
})

/** Whole command lines in the order in which they are given, each with its exit status and words that its answer must hold. */
const commands: readonly (readonly [argv: readonly string[], status: number, words: string])[] = [
  [['load', 'examples/articles', '--threads', '1'], 0, '12 articles loaded'],
  [['load', 'examples/articles', '--threads', '1', '--json'], 0, '"unchanged":12'],
  [['load', changed, '--threads', '1'], 1, '1 refused'],
  [['load', 'examples/revised', '--threads', '1'], 0, 'came again with another text'],
  [['revisions'], 0, 'changed in silence'],
  [['check'], 0, 'nothing wrong'],
  [['check', '--json'], 0, '"findings":[]'],
  [['stats'], 0, 'Article'],
  [['stats', '--json'], 0, '"name": "Article"'],
  [['trace', '41 civilians'], 0, 'on the word of'],
  [['trace', '50', '--json'], 0, 'Littoral Rights Monitor'],
  [['trace', 'no such words'], 1, ''],
  [['timeline'], 0, '2031-09-02'],
  [['timeline', '--by', 'month'], 0, '2031-09'],
  [['timeline', '--from', '2031-09-04', '--json'], 0, '2031-09-04'],
  [['tolls'], 0, 'Health Ministry'],
  [['tolls', 'killed'], 0, 'Littoral Rights Monitor'],
  [['tolls', 'killed', '--json'], 0, 'Littoral Rights Monitor'],
  [['conflicts'], 0, 'CONTRADICTS'],
  [['conflicts', 'killed', '--all'], 0, 'REFINES'],
  [['conflicts', 'any', '--json'], 0, 'CONTRADICTS'],
  ...readdirSync('examples/queries').map((file) => [['query', join('examples/queries', file)], 0, '"data"'] as const),
  [['query', '{ article(id: "nobody") { id } }'], 0, 'null'],
  [['query', '{ trace(id: "") { subject { id } } }'], 1, 'ID_UNKNOWN'],
  [['export'], 0, '"format":"attest-graph"'],
]

describe('attest, on both engines', () => {
  it.each(commands)('%j: the same answer', async (argv, status, words) => {
    const { embedded, neo4j } = await onBoth(argv)
    expect(embedded.status).toBe(status)
    expect(`${embedded.out}${embedded.err}`).toContain(words)
    expect(neo4j).toEqual(embedded)
  })
})
