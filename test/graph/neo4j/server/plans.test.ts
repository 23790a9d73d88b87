import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Driver, Plan, ProfiledPlan } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serverAddress } from '../../../../src/graph/neo4j/address.ts'
import { connect } from '../../../../src/graph/neo4j/connection.ts'
import { driverValue } from '../../../../src/graph/neo4j/driver-values.ts'
import { statsNodes } from '../../../../src/graph/read/stats.ts'
import { type Subjects, subjectsOf } from '../../../../src/server/browser-guide/subjects.ts'
import { emptyGraph, testServer } from '../../engines.ts'
import { deskSubjects, type Ids, idsOf, queriesIn, waysToAsk } from '../../query-parameters.ts'
import { writeStories } from '../../stories.ts'
import { queries } from '../../test-queries.ts'

/** Queries that read a label, a type or everything from end to end, and why they may. */
const readsAll: Readonly<Record<string, string>> = {
  'read/stats-kinds': 'counts every node of a label by its kind; an index gives the kinds without the nodes',
  'read/events-most-reported': 'counts the reporters of every event; no index has how many an event has',
  'read/timeline': 'counts every event by its day where no place and no actor is given',
  'browser/04-who-answered': 'orders every response; no index has their order',
  'browser/subject-article': 'counts every statement by its article, to ask about what a graph says most of',
  'browser/subject-days': 'reads the day of every article, to ask about the one in the middle',
  'browser/subject-place': 'counts every event by its place, to ask about what a graph says most of',
  'browser/subject-source': 'counts every statement by its speaker, to ask about what a graph says most of',
  'check/articles-without-outlet': 'looks at every article for an edge that is missing',
  'check/canonical-unset': 'looks for a property that is missing, which no index holds',
  'check/canonical-without-link': 'looks at every node for an edge that is missing',
  'check/claims-without-article': 'looks at every claim for an edge that is missing',
  'check/unfinished-copy': 'looks for the one mark that a copy under way leaves',
  'check/duplicate-ids': 'compares the ids of all labels',
  'check/events-without-reporter': 'looks at every event for an edge that is missing',
  'check/links-not-flat': 'looks at every merged node',
  'check/links-without-decision': 'looks at every merged actor',
  'check/reviews-without-decision': 'looks at every claim for what is said of it, which no index holds',
}

const untilFull = 'walks along the order of its label until the page is full: to the end where few nodes fit what is asked for'
const between = 'counts what lies between two bounds of an order: all of a label where they are open'
/** Queries that seek between bounds which may leave nothing out, and why they may; of scans they make none. */
const seeksAll: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['actors', 'events', 'events-narrowed', 'figures', 'places'].flatMap((list) => [
      [`read/${list}`, untilFull],
      [`read/${list}-backward`, untilFull],
      [`read/${list}-count`, between],
    ]),
  ),
  'read/article-sketches-since': 'reads what was loaded since a moment: all of it where that lies before every load',
  'read/articles-count': between,
  'read/decisions': untilFull,
  'read/statements-count': between,
  'read/tolls': 'counts every figure of a metric; in a large graph along an index of its own, which dense.test.ts holds',
}

/** Queries that join each of some nodes with each of some others, and why they may. */
const multiplies: Readonly<Record<string, string>> = {
  'browser/09-what-connects-them': 'two nodes, each found by its name',
  'read/actors-speaking-about': 'one alias, found by its id, and the few names that one actor has',
  'read/actors-speaking-about-count': 'one alias, found by its id, and the few names that one actor has',
}

/** Indexes that the planner takes in a large graph alone, and what holds that it does. */
const forLargeGraphs: Readonly<Record<string, string>> = {
  'Figure(metric, order, group, voice, ownVoice)': 'dense.test.ts: a toll is counted along its index alone',
}

const scans = /^(AllNodesScan|.*NodeByLabelsScan|NodeByLabelScan|NodeIndexScan|.*Relationship(s|Type|Index)Scan)$/

/** A seek between bounds that leave nothing out reads a label from end to end as a scan does. */
function isOpenSeek(step: ProfiledPlan): boolean {
  const [, label = '', conditions = ''] = /INDEX \w+:(\w+)\([^)]*\)(?: WHERE (.*))?/.exec(detailsOf(step)) ?? []
  return (
    /IndexSeekByRange/.test(nameOf(step)) && !/ = | IN /.test(conditions) && step.rows >= (sizes.get(label) ?? Number.POSITIVE_INFINITY)
  )
}

/** What each query cost when it was last recorded: rows and hits with every condition null, and the most hits of all ways to ask. */
const recordFile = 'test/graph/neo4j/server/db-hits.tsv'
/** With UPDATE_HITS=1 the record is written anew instead of held. */
const recording = process.env.UPDATE_HITS === '1'

interface Cost {
  readonly rows: number
  readonly hits: number
  readonly mostHits: number
  readonly askedWith: string
}

const recorded = new Map(
  (existsSync(recordFile) ? readFileSync(recordFile, 'utf8').trim().split('\n').slice(1) : []).map((line): [string, Cost] => {
    const [name = '', rows, hits, , mostHits, askedWith = ''] = line.split('\t')
    return [name, { rows: Number(rows), hits: Number(hits), mostHits: Number(mostHits), askedWith }]
  }),
)
/** The planner goes by samples of the indexes: a cost may be a little more another time. */
const withTolerance = (hits: number): number => hits * 1.25 + 50

const costs = new Map<string, Cost>()
const usedIndexes = new Set<string>()
let ids: Ids
let subjects: Subjects
let driver: Driver
let inDatabase: { database?: string }
/** How many nodes each label has. */
let sizes: ReadonlyMap<string, number>
beforeAll(async () => {
  const { graph } = await emptyGraph()
  await writeStories(graph, 300)
  ids = await idsOf(graph, 20)
  subjects = await subjectsOf(graph)
  sizes = new Map((await graph.run(statsNodes)).map(({ name, count }) => [name, count]))
  const connection = connect(serverAddress(testServer.address), testServer.access)
  driver = connection.driver
  inDatabase = connection.database === undefined ? {} : { database: connection.database }
  await driver.executeQuery('CALL db.prepareForReplanning(120)', {}, inDatabase)
}, 600_000)
afterAll(() => driver.close())

const stepsOf = (plan: ProfiledPlan): ProfiledPlan[] => [plan, ...plan.children.flatMap(stepsOf)]
const nameOf = ({ operatorType }: Plan): string => operatorType.replace(/@.*/, '')
const detailsOf = ({ arguments: given }: Plan): string => String(Reflect.get(given, 'Details') ?? '')

async function profiled(name: string, parameters: Readonly<Record<string, unknown>>) {
  const session = driver.session(inDatabase)
  try {
    const result = await session.run(`PROFILE ${queries.statements(name)[0]}`, driverValue(parameters))
    if (result.summary.profile === false) throw new Error(`no profile of ${name}`)
    return { rows: result.records.length, steps: stepsOf(result.summary.profile) }
  } finally {
    await session.close()
  }
}

/** A product of nodes that a unique index finds is one row: what it joins is then looked for between them. */
const isOneRow = (plan: ProfiledPlan): boolean =>
  stepsOf(plan).every((step) => step.children.length > 0 || /^(NodeUniqueIndexSeek|Argument)/.test(nameOf(step)))

const searches = [
  { how: 'open', parameters: { index: 'statement_words', query: 'killed', words: [' killed '], candidates: 1000, limit: 20 } },
]

const waysTo = (name: string) =>
  name.startsWith('search/')
    ? searches
    : name.startsWith('browser/')
      ? [{ how: 'open', parameters: { ...subjects, ...deskSubjects } }]
      : waysToAsk(name, ids)

describe('the plan of', () => {
  it.each([...queriesIn('read'), ...queriesIn('browser'), ...queriesIn('check'), ...queriesIn('scan'), 'search/words-neo4j'])(
    '%s starts where an index leads',
    async (name) => {
      const ways = waysTo(name)
      let cost: Cost | null = null
      const wide = new Set<string>()
      for (const { how, parameters } of ways) {
        const { rows, steps } = await profiled(name, parameters)
        const hits = steps.reduce((sum, { dbHits }) => sum + dbHits, 0)
        const open: Cost = cost ?? { rows, hits, mostHits: 0, askedWith: '' }
        cost = hits > open.mostHits ? { ...open, mostHits: hits, askedWith: how } : open
        for (const step of steps) {
          if (detailsOf(step).includes('INDEX')) usedIndexes.add(detailsOf(step))
          if (scans.test(nameOf(step)) || (isOpenSeek(step) && !(name in seeksAll))) wide.add(`${nameOf(step)} ${detailsOf(step)}`)
          if (nameOf(step) === 'CartesianProduct' && !isOneRow(step)) wide.add(nameOf(step))
        }
      }
      if (cost !== null) costs.set(name, cost)
      if (name in readsAll || name in multiplies) expect(wide.size).toBeGreaterThan(0)
      else expect([...wide]).toEqual([])
    },
  )
})

describe('what it costs', () => {
  it('is recorded, and no query costs more than it did', () => {
    if (recording) {
      const lines = [...costs].map(([name, { rows, hits, mostHits, askedWith }]) =>
        [name, rows, hits, (hits / Math.max(rows, 1)).toFixed(1), mostHits, askedWith].join('\t'),
      )
      writeFileSync(recordFile, `${['query', 'rows', 'db hits', 'a row', 'most db hits', 'asked with'].join('\t')}\n${lines.join('\n')}\n`)
      return
    }
    const dearer = [...costs].filter(([name, now]) => {
      const then = recorded.get(name)
      return then === undefined || now.hits > withTolerance(then.hits) || now.mostHits > withTolerance(then.mostHits)
    })
    expect(dearer.map(([name, now]) => ({ name, ...now, was: recorded.get(name) }))).toEqual([])
    expect([...recorded.keys()].filter((name) => !costs.has(name))).toEqual([])
  })

  it('lets no index of cypher/schema lie idle', () => {
    const made = ['filters', 'orders', 'voices'].flatMap((file) => [
      ...readFileSync(`cypher/schema/${file}.cypher`, 'utf8').matchAll(/FOR (?:\(\w:(\w+)\)|\(\)-\[\w:(\w+)\]-\(\)) ON \(([^)]+)\)/g),
    ])
    const indexes = made.map(([, label, type, properties = '']) => `${label ?? type}(${properties.replace(/\w\./g, '')})`)
    expect(indexes.length).toBeGreaterThan(5)
    const idle = indexes.filter((index) => ![...usedIndexes].some((details) => details.includes(index)))
    expect(idle.filter((index) => !(index in forLargeGraphs))).toEqual([])
  })
})
