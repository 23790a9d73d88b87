import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { leftOut } from '../../src/graph/capabilities.ts'
import { checkGraph } from '../../src/graph/check/check-graph.ts'
import { copyGraph } from '../../src/graph/copy/copy-graph.ts'
import type { Graph } from '../../src/graph/port.ts'
import { subjectsOf } from '../../src/server/browser-guide/subjects.ts'
import { emptyGraph, engineName, openAnew } from './engines.ts'
import { deskSubjects, type Ids, idsOf, queriesIn, waysToAsk } from './query-parameters.ts'
import { dump, withEmbedded } from './stores.ts'
import { countMassacres, decide, joinPlaces, spoil, writeStories } from './stories.ts'
import { executed } from './test-queries.ts'

const row = z.record(z.string(), z.unknown())

let graph: Graph
let end: () => Promise<void>
let ids: Ids
beforeAll(async () => {
  await openAnew()
  ;({ graph, end } = await emptyGraph())
  await writeStories(graph)
  await countMassacres(graph)
  await decide(graph)
  await joinPlaces(graph)
  ids = await idsOf(graph)
})
afterAll(() => end())

const rowsOf = async (name: string): Promise<number> => {
  let rows = 0
  for (const { parameters } of waysToAsk(name, ids)) rows += (await graph.run({ name, row }, parameters)).length
  return rows
}

describe(`on the engine ${engineName}`, () => {
  it.each([...queriesIn('read'), ...queriesIn('scan')])('%s answers, whatever it is asked with', async (name) =>
    expect(await rowsOf(name)).toBeGreaterThan(0),
  )

  it('full text is searched', async () => expect(await graph.searchText('Actor', 'littoral', 5)).not.toEqual([]))

  it('what the graph has come to is told', async () => expect(await graph.revision()).toMatch(/./))

  it.each(queriesIn('browser'))('%s answers', async (name) =>
    expect(await graph.run({ name, row }, { ...(await subjectsOf(graph)), ...deskSubjects })).not.toEqual([]),
  )

  it('a graph as it was written passes every check', async () => {
    const found: unknown[] = []
    await checkGraph(graph, (finding) => found.push(finding))
    expect(found).toEqual([])
  })

  it('each check finds what it is for', async () => {
    await spoil(graph)
    for (const name of queriesIn('check')) expect([name, await rowsOf(name)]).not.toEqual([name, 0])
  })

  it('a graph that is copied is the same', () =>
    withEmbedded(async (from) => {
      await writeStories(from)
      await decide(from)
      const { graph: to, end: endCopy } = await emptyGraph()
      await copyGraph({ from, to, names: { from: 'the one', to: 'the other' }, run: 'a run' })
      expect(await dump(to)).toEqual(await dump(from))
      await endCopy()
    }))

  // Last, when all the others have run.
  it('every file of cypher/ ran, but those that stand for what this engine lacks', () => {
    const files = readdirSync('cypher').flatMap(queriesIn)
    expect(files.filter((name) => !executed[engineName].has(name)).sort()).toEqual(leftOut(engineName).sort())
  })
})
