import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Graph, Parameters } from '../../src/graph/port.ts'
import { edgeKinds, neighbourGroups } from '../../src/graph/read/neighbours.ts'
import { writeAll } from '../../src/graph/write/queries.ts'
import { hasTrait } from '../../src/record/event-traits.ts'
import { eventTypes } from '../../src/record/kinds.ts'
import { browserQuestion, browserQuestions } from '../../src/server/browser-guide/questions.ts'
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
  '05-independent-origins': [
    'Littoral Rights Monitor',
    'Meridian Daily',
    'Harbour Watch',
    'killed: around 50',
    'Meridian Daily',
    'Harbour Watch (own voice)',
  ],
  '06-who-changed-the-group': ['Fifty civilians', 'civilian', 'unspecified', 'Harbour Watch', 'Carmelo Courier'],
  '07-what-was-known-when': ['Littoral Rights Monitor', 'killed: 34 people', 'killed: 59', 'Health Ministry', 'Plata Wire (own voice)'],
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

describe('what the desk opens in Neo4j Browser', () => {
  const rowsOf = (name: string, parameters: Parameters) => graph.run({ name: `browser/${name}`, row: z.unknown() }, parameters)
  const place = 'place:3441481'

  it('around nodes: over each kind of edge as many neighbours as the desk shows, of every node', async () => {
    const rowsFor = (first: number) => rowsOf('around-nodes', { ids: [place, 'harbour-watch-1'], first })
    const groups = await graph.run(neighbourGroups, { keys: [place, 'harbour-watch-1'], edges: edgeKinds, first: 3 })
    const names = textsIn(await rowsFor(3))
    expect(groups.length).toBeGreaterThan(5)
    for (const { entry } of groups) expect(names).toEqual(expect.arrayContaining(entry.others))
    expect((await rowsFor(1)).length).toBeLessThan((await rowsFor(3)).length)
  })

  it.each([
    ['a number', 'f:meridian-daily-2031-09-03:177-186', ['34 people', 'Littoral Rights Monitor', 'Plata Wire', 'Meridian Daily']],
    ['a statement', 's:plata-wire-2031-09-02:453-654', ['Plata Wire']],
  ])('the way of %s', async (_, claim, names) => {
    const words = textsIn(await rowsOf('way-of-claim', { claim })).join('\n')
    for (const name of names) expect(words).toContain(name)
  })

  it('nothing of what is not there', async () => {
    expect(await rowsOf('around-nodes', { ids: ['nobody'], first: 3 })).toEqual([])
    expect(await rowsOf('way-of-claim', { claim: 'nobody' })).toEqual([])
  })

  it.each(['around-nodes', 'way-of-claim'])('%s has none of the signs that end a query in an address', (name) =>
    expect(browserQuestion(name).query).not.toMatch(/[&#]/),
  )
})

describe('01-who-reported-what', () => {
  it('asks for the types of events that kill, or may', () => {
    const [, list = ''] = /e\.type IN \[([^\]]+)\]/.exec(questions[1]?.query ?? '') ?? []
    const types = [...list.matchAll(/'(\w+)'/g)].map(([, type]) => type)
    expect(types.sort()).toEqual(eventTypes.filter((type) => hasTrait(type, 'lethal')).sort())
  })
})

/** A ministry under two names, one standing for both, and a wire: numbers that each gave, with the moment from which each is known. */
async function writeVoices(to: Graph): Promise<void> {
  const actor = (id: string, name: string, canonical = id) => ({ id, props: { name, canonical, order: id, kind: 'STATE_GOV' } })
  const article = { name: 'tide-1', order: 'tide-1', outlet: 'Tide Wire', textSha256: '', text: '' }
  const figure = (id: string, value: number, knownFrom: string, claimedBy: string | null) => ({
    id,
    props: { name: `killed: ${id}`, order: `2031-09-01 ${id}`, metric: 'killed', value, knownFrom, voice: claimedBy ?? 'actor:tide wire' },
    ...{ article: 'tide-1', claimedBy, about: null, locatedIn: [] },
  })
  const older = Array.from({ length: 80 }, (_, i) => figure(`older-${i}`, 3, '2031-09-01T23:59:59.999Z', 'actor:ministry'))
  const writes = [
    {
      query: 'actors',
      rows: [
        actor('actor:ministry', 'Harbour Ministry'),
        actor('actor:hm', 'HM', 'actor:ministry'),
        actor('actor:tide wire', 'Tide Wire'),
        actor('actor:tide wire/hm', 'HM'),
      ],
    },
    { query: 'actor-same-as', rows: [{ from: 'actor:hm', to: 'actor:ministry', props: { reason: 'acronym', score: 1 } }] },
    { query: 'articles', rows: [{ id: 'tide-1', props: article, publishedBy: 'actor:tide wire', actors: [], places: [] }] },
    {
      query: 'figures',
      rows: [
        ...older,
        // Published at 01:30 on the 6th, two hours east of Greenwich.
        figure('night', 9, '2031-09-05T23:30:00.000Z', 'actor:ministry'),
        figure('day', 9, '2031-09-06T23:59:59.999Z', 'actor:hm'),
        figure('namesake', 9, '2031-09-06T08:00:00.000Z', 'actor:tide wire/hm'),
        figure('own', 9, '2031-09-05T08:00:00.000Z', null),
        figure('last', 7, '2031-09-09T08:00:00.000Z', null),
        figure('too-late', 7, '2031-09-11T00:00:00.000Z', null),
      ],
    },
  ]
  await to.transaction((session) => writeAll(session, writes))
}

describe('voices', () => {
  let voices: Graph
  let endVoices: () => Promise<void>
  beforeAll(async () => {
    ;({ graph: voices, end: endVoices } = await emptyGraph())
    await writeVoices(voices)
  })
  afterAll(() => endVoices?.())
  const about = { number: 9, morning: '2031-09-06', to: '2031-09-10' }

  it('of one number: two names of one actor are one voice, a namesake is another, the outlet is its own', async () => {
    const row = z.object({ who: z.string(), number: z.string() })
    expect(await voices.run({ name: 'browser/05-independent-origins', row }, about)).toEqual([
      { who: 'HM', number: 'killed: namesake' },
      { who: 'Harbour Ministry', number: 'killed: day' },
      { who: 'Harbour Ministry', number: 'killed: night' },
      { who: 'Tide Wire (own voice)', number: 'killed: own' },
    ])
  })

  it('before a morning and later: by the moment from which a number is known, both sides shown whatever came before', async () => {
    const row = z.object({ who: z.string(), known_before: z.array(z.string()), added_later: z.array(z.string()) })
    const rows = await voices.run({ name: 'browser/07-what-was-known-when', row }, about)
    expect(
      rows.map(({ who, known_before, added_later }) => [who, known_before.filter((name) => !name.includes('older')), added_later]),
    ).toEqual([
      ['HM', [], ['killed: namesake']],
      ['Harbour Ministry', ['killed: night'], ['killed: day']],
      ['Tide Wire (own voice)', ['killed: own'], ['killed: last']],
    ])
    expect(rows.flatMap(({ known_before }) => known_before)).toHaveLength(30)
  })
})

it('has subjects in an empty graph, so that every question can be asked', async () => {
  const empty = await emptyGraph()
  const none = await subjectsOf(empty.graph)
  expect(Object.keys(none).sort()).toEqual(Object.keys(subjects).sort())
  for (const { name } of questions) expect(await empty.graph.run({ name: `browser/${name}`, row: z.unknown() }, none)).toEqual([])
  await empty.end()
})
