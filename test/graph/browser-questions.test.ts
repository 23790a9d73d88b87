import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Graph } from '../../src/graph/port.ts'
import { browserQuestions } from '../../src/server/browser-guide/questions.ts'
import { type Subjects, subjectsOf } from '../../src/server/browser-guide/subjects.ts'
import { emptyGraph } from './engines.ts'
import { loadExamples } from './examples.ts'

let graph: Graph
let end: () => Promise<void>
let subjects: Subjects
beforeAll(async () => {
  ;({ graph, end } = await emptyGraph())
  await loadExamples(graph)
  subjects = await subjectsOf(graph)
}, 180_000)
afterAll(() => end?.())

const questions = browserQuestions()

/** What must stand in the answer of each question on the examples: names of nodes and words of columns. */
const answers: Readonly<Record<string, readonly string[]>> = {
  '00-follow-one-claim': ['killed: 50', 'The number of people killed in the explosion at Nueva Palmira has risen to 50…'],
  '01-who-reported-what': [
    'Nueva Palmira',
    'alleged killing in Nueva Palmira, 2 September 2031',
    'Littoral Rights Monitor',
    'Harbour Watch',
  ],
  '02-what-one-source-said': ['Littoral Rights Monitor', '47 civilians were among the dead', 'River Radio', '2031-09-05'],
  '03-tolls-by-source': ['killed: 41 civilians', 'killed: 50 civilians', 'Meridian Daily', 'Fifty civilians dead in Nueva Palmira'],
  '04-who-answered': ['Hugo Salas', 'denied that officers had used excessive force', 'deny', 'Puerto Alto Terminals', 'pledge'],
  '05-independent-origins': ['Littoral Rights Monitor', 'Meridian Daily', 'Harbour Watch', 'killed: around 50'],
  '06-who-changed-the-group': ['Fifty civilians', 'civilian', 'unspecified', 'Harbour Watch', 'Carmelo Courier'],
  '07-what-was-known-when': ['Littoral Rights Monitor', 'killed: 34 people', 'killed: 59', 'Health Ministry'],
  '08-accused-and-denied': ["Dockers' Union", 'accuse', 'Puerto Alto Terminals', 'denied the accusation'],
  '09-what-connects-them': ['Beatriz Olmos', 'Nueva Palmira'],
  '10-one-article': ['Andres Pou', 'killed: 38 deaths', '41 civilians', 'Carmelo Courier'],
}

/** Every text in rows of either engine, however deep: an engine's own kinds of node and path differ. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []

describe('the questions of cypher/browser', () => {
  it('have answers in this table', () => expect(questions.map(({ name }) => name)).toEqual(Object.keys(answers)))

  it('ask about what the graph says most of', () =>
    expect(subjects).toEqual({
      place: 'Nueva Palmira',
      source: 'Littoral Rights Monitor',
      person: 'Beatriz Olmos',
      article: 'carmelo-courier-2031-09-04',
      number: 50,
      from: '2031-09-01',
      morning: '2031-09-06',
      to: '2031-09-10',
    }))

  it.each(questions)('$name: title, explanation, a limit, known parameters', ({ title, explanation, query }) => {
    expect(title).toMatch(/^\d\d\. .*\?$/)
    expect(explanation).not.toBe('')
    expect(query).toMatch(/LIMIT \d{1,2}\b/)
    expect([...query.matchAll(/\$(\w+)/g)].map((match) => match[1] ?? '').filter((name) => !(name in subjects))).toEqual([])
  })

  it.each(questions)('$name: what the examples answer', async ({ name }) => {
    const rows = await graph.run({ name: `browser/${name}`, row: z.unknown() }, subjects)
    expect(rows.length).toBeLessThanOrEqual(60)
    expect(textsIn(rows)).toEqual(expect.arrayContaining([...(answers[name] ?? [])]))
  })
})

it('has subjects in an empty graph, so that every question can be asked', async () => {
  const empty = await emptyGraph()
  const none = await subjectsOf(empty.graph)
  expect(Object.keys(none).sort()).toEqual(Object.keys(subjects).sort())
  for (const { name } of questions) expect(await empty.graph.run({ name: `browser/${name}`, row: z.unknown() }, none)).toEqual([])
  await empty.end()
})
