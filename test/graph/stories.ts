import { z } from 'zod'
import type { Graph } from '../../src/graph/port.ts'
import { takeReview } from '../../src/graph/write/take-review.ts'
import { undoDecision, writeDecisions } from '../../src/graph/write/write-decisions.ts'
import { writeRecords } from '../../src/graph/write/write-records.ts'
import { decisionOf } from '../../src/review/decision.ts'
import { portExplosion, storyGazetteer } from '../graphql/port-explosion.ts'
import { type Telling, told } from '../graphql/told.ts'
import { madeUp, madeUpGazetteer } from './made-up.ts'

const nothing = z.unknown()

/** Numbers that no source is given for, one in an outlet's own voice and one in nobody's. */
const unsourced = ['Estuary Voice', null].map((outlet, index) =>
  told({
    id: `unsourced-${index}`,
    outlet,
    publishedAt: '2031-09-06',
    text: '12 civilians were killed in Nueva Palmira.',
    places: [['p1', 'Nueva Palmira', 'TOWN', '3441481', -33.87, -58.41]],
    events: [{ trigger: 'killed', from: '2031-09-02', places: ['p1'] }],
    figures: [{ raw: '12 civilians', group: 'civilian', value: 12, event: 'e1', places: ['p1'] }],
  }),
)

/** A later text of the first of those. */
const later = told({
  id: 'unsourced-0',
  outlet: 'Estuary Voice',
  publishedAt: '2031-09-07',
  text: '13 civilians were killed in Nueva Palmira.',
  places: [['p1', 'Nueva Palmira', 'TOWN', '3441481', -33.87, -58.41]],
  events: [{ trigger: 'killed', from: '2031-09-02', places: ['p1'] }],
  figures: [{ raw: '13 civilians', group: 'civilian', value: 13, event: 'e1', places: ['p1'] }],
})

const revised = { ...later, article: { ...later.article, url: 'https://estuary.example/twelve' } }

/** Somebody is accused, and denies it further on. */
const answered = told({
  ...{ id: 'answered', outlet: 'Estuary Voice', publishedAt: '2031-09-08' },
  text: 'The Millers Guild accused Port Vey Mills of fraud. Port Vey Mills denied it.',
  actors: [
    ['a1', 'Millers Guild', 'ORGANIZATION'],
    ['a2', 'Port Vey Mills', 'ORGANIZATION'],
  ],
  statements: [
    {
      words: 'The Millers Guild accused Port Vey Mills of fraud',
      ...{ source: 'The Millers Guild', cue: 'accused', content: 'Port Vey Mills of fraud', speaker: 'a1', stance: 'accuse' },
    },
    { words: 'Port Vey Mills denied it', source: 'Port Vey Mills', cue: 'denied', content: 'it', speaker: 'a2', stance: 'deny' },
  ],
})

/** An article that names a day and no year, in a town of which others tell. */
const yearless = told({
  ...{ id: 'yearless', outlet: 'Isle Wire', publishedAt: null, text: 'Two dockers were killed in Nueva Palmira on September 3.' },
  places: [['p1', 'Nueva Palmira', 'TOWN', '3441481', -33.87, -58.41]],
  events: [{ trigger: 'killed', yearlessDay: 'XXXX-09-03', places: ['p1'] }],
})

/** Every article the tests of queries ask about: a story written by hand, and `count` made-up ones. */
export async function writeStories(graph: Graph, count = 40): Promise<void> {
  // The last day first, so that earlier accounts take groups over, one article a batch.
  for (const item of [...portExplosion, ...unsourced].toReversed()) await writeRecords(graph, [item], storyGazetteer)
  await writeRecords(graph, [revised, answered, yearless], storyGazetteer)
  const items = Array.from({ length: count }, (_, seed) => madeUp(seed))
  for (let at = 0; at < items.length; at += 10) await writeRecords(graph, items.slice(at, at + 10), madeUpGazetteer)
}

const published = { publishedAt: '2031-09-05', outlet: 'Isle Wire' }

/** Fiction: massacres counted in a governorate, one in a town of it, and one there on another day. */
const counted: readonly Telling[] = [
  {
    ...{ id: 'count', ...published, text: 'At least 12 massacres took place in Lunmark.' },
    places: [['p1', 'Lunmark', 'GOVERNORATE', '9000003', 1, 2]],
    events: [{ trigger: 'massacres', type: 'MASSACRE', from: '2031-09-01', to: '2031-09-04', places: ['p1'] }],
    figures: [{ raw: 'At least 12 massacres', metric: 'incidents', value: 12, min: 12, event: 'e1', places: ['p1'] }],
  },
  {
    ...{ id: 'village', ...published, text: 'Gunmen killed a family in Port Vey. Earlier a shopkeeper died in a massacre in Port Vey.' },
    places: [['p1', 'Port Vey', 'TOWN', '9000002', 1, 2]],
    events: [
      { trigger: 'killed', type: 'KILLING', from: '2031-09-02', to: '2031-09-02', places: ['p1'] },
      { trigger: 'massacre', type: 'MASSACRE', from: '2031-08-20', to: '2031-08-20', places: ['p1'] },
    ],
  },
]

export const massacres = counted.map(told)

/** Writes an event that counts several, and one that is part of it. */
export const countMassacres = (graph: Graph) => writeRecords(graph, massacres, madeUpGazetteer)

/** A person's merge, and one of an acronym's split that was taken back. */
export async function decide(graph: Graph): Promise<void> {
  const by = { by: 'M. Vega', note: 'for a test' }
  const merge = decisionOf({ kind: 'MERGE', targets: ['actor:ilse vandermaar', 'actor:orsanni'], at: '2031-10-01T00:00:00Z', ...by })
  const split = decisionOf({ kind: 'SPLIT', targets: ['actor:lrm'], at: '2031-10-02T00:00:00Z', ...by })
  await writeDecisions(graph, [merge, split])
  // Of a number that its article gives in two texts.
  const review = { ...by, at: '2031-10-04T00:00:00Z', part: 'claim' as const, into: null }
  await takeReview(graph, { ...review, id: 'f:unsourced-0:0-12', kind: 'ACCEPT', correction: null })
  await takeReview(graph, { ...review, id: 'f:unsourced-1:0-12', kind: 'CORRECT', correction: { metric: 'injured' } })
  await takeReview(graph, { ...review, id: 's:plata-wire-2031-09-02:0-89', kind: 'REJECT', correction: null })
  await takeReview(graph, { ...review, id: 'e:plata-wire-2031-09-02:24-30', kind: 'CORRECT', correction: { type: 'BOMBING' } })
  await undoDecision(graph, split.id, { at: '2031-10-03T00:00:00Z', ...by })
}

/** People's word on places, and on an event with one that no article tells of. */
export const joinPlaces = (graph: Graph): Promise<void> =>
  writeDecisions(
    graph,
    [
      ['place:9000001', 'place:9000002'],
      ['e:harbour-watch-1:25-30', 'e:nowhere:0-1'],
    ].map((targets) => decisionOf({ kind: 'MERGE', targets, at: '2031-10-05T00:00:00Z', by: 'M. Vega', note: 'for a test' })),
  )

/** Breaks what each check looks for, in a graph of `writeStories`. */
export async function spoil(graph: Graph): Promise<void> {
  const set = (id: string, props: Record<string, unknown>) => graph.run({ name: 'test/set', row: nothing }, { id, props })
  const cut = (from: string, to: string) => graph.run({ name: 'test/cut', row: nothing }, { from, to })
  await set('actor:plata wire', { canonical: null })
  await set('place:3441481', { canonical: 'place:3443341' })
  await set('actor:mohammed quiroga', { canonical: 'actor:rafael ibarra' })
  await set('alias:lrm', { id: 'place:3443341' })
  await graph.run({ name: 'copy/begin', row: nothing }, { source: 'elsewhere', run: 'stopped' })
  await cut('plata-wire-2031-09-02', 'actor:plata wire')
  await cut('s:plata-wire-2031-09-02:0-89', 'plata-wire-2031-09-02')
  await graph.run({ name: 'test/same-actor', row: nothing })
  await cut('e:harbour-watch-1:25-30', 'actor:harbour watch')
  await set('f:unsourced-1:0-12', { verdict: 'accepted', reviews: 'decision:none' })
}
