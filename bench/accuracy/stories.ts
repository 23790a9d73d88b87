import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { loadGazetteer } from '../../src/assembly/gazetteer.ts'
import { openGraph } from '../../src/assembly/graph.ts'
import { executeQuery } from '../../src/assembly/graphql.ts'
import type { Graph } from '../../src/graph/port.ts'
import { writeRecords } from '../../src/graph/write/write-records.ts'
import type { ReaderName } from '../../src/reader/reader.ts'
import { bCubed, type Prf, pairwise } from './pair-scores.ts'
import { readings } from './readings.ts'
import type { StorySet } from './story-sets.ts'

/** Between 0 and 1, by the name of the measure. */
export type StoryScore = Readonly<Record<string, number>>

/** Articles in one transaction, and of one request. */
const atOnce = 50

/**
 * Loads a set into an empty store and asks which articles report one event: by the story of each article, and by the events that accounts are
 * merged into. Beside them the baseline of one event an article, and the two halves of the gold events (even and odd in their order).
 */
export async function storyScores(shared: string, set: StorySet, reader: ReaderName, kept: boolean): Promise<StoryScore> {
  const lines = readFileSync(join(shared, set.file), 'utf8').split('\n')
  const rows = withUniqueIds(lines.filter((line) => line !== '').map((line) => set.parse(JSON.parse(line))))
  const records = await readings(
    rows.map(({ article }) => article),
    reader,
    kept,
  )
  const folder = mkdtempSync(join(tmpdir(), 'attest-eval-'))
  try {
    const graph = await openGraph(join(folder, 'store'))
    const gazetteer = loadGazetteer()
    for (let at = 0; at < rows.length; at += atOnce) {
      const batch = rows.slice(at, at + atOnce).map(({ article }, index) => {
        const record = records[at + index]
        if (record?.article.id !== article.id) throw new Error(`no reading of ${article.id}`)
        return { article, record, loadedAt: '2000-01-01T00:00:00Z' }
      })
      await writeRecords(graph, batch, gazetteer)
    }
    const told = await Promise.all(chunks(rows.map(({ article }) => article.id)).map((ids) => ask(graph, ids)))
    await graph.close()
    return scoresOf(rows, new Map(told.flat().map((one) => [one.id, one])))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

type Row = ReturnType<StorySet['parse']>

function scoresOf(rows: readonly Row[], answers: ReadonlyMap<string, Answer>): StoryScore {
  const stories = rows.map(({ article }) => new Set(answers.get(article.id)?.story.map((link) => link.article.id)))
  const events = rows.map(({ article }) => new Set(answers.get(article.id)?.events.nodes.map(({ id }) => id)))
  const ids = rows.map(({ article }) => article.id)
  const gold = rows.map(({ event }) => event)
  const inStory = (a: number, b: number): boolean => stories[a]?.has(ids[b] ?? '') === true || stories[b]?.has(ids[a] ?? '') === true
  const byEvent = (a: number, b: number): boolean => [...(events[a] ?? [])].some((id) => events[b]?.has(id) === true)
  const labels = [...new Set(gold)].sort()
  const half = (which: number): Prf => {
    const places = gold.flatMap((label, place) => (labels.indexOf(label) % 2 === which ? [place] : []))
    return pairwise(
      places.map((place) => gold[place] ?? ''),
      (a, b) => inStory(places[a] ?? 0, places[b] ?? 0),
    )
  }
  return {
    headline: pairwise(gold, inStory).f1,
    ...named('story pairs', pairwise(gold, inStory)),
    ...named('story pairs, even events', half(0)),
    ...named('story pairs, odd events', half(1)),
    ...named('story B-cubed', bCubed(gold, inStory)),
    ...named('merged event pairs', pairwise(gold, byEvent)),
    ...named(
      'one event an article, B-cubed',
      bCubed(gold, () => false),
    ),
  }
}

const named = (name: string, { precision, recall, f1 }: Prf): StoryScore => ({
  [`${name}: P`]: precision,
  [`${name}: R`]: recall,
  [`${name}: F1`]: f1,
})

const answerShape = z.object({
  nodes: z.array(
    z.object({
      id: z.string(),
      story: z.array(z.object({ article: z.object({ id: z.string() }) })),
      events: z.object({ nodes: z.array(z.object({ id: z.string() })) }),
    }),
  ),
})
type Answer = z.output<typeof answerShape>['nodes'][number]

async function ask(graph: Graph, ids: readonly string[]): Promise<Answer[]> {
  const { data, errors } = await executeQuery(
    graph,
    'query Stories($ids: [ID!]!) { nodes(ids: $ids) { id ... on Article { story { article { id } } events(first: 100) { nodes { id } } } } }',
    { ids },
  )
  if (errors !== undefined) throw new Error(JSON.stringify(errors))
  return answerShape.parse(data).nodes
}

const chunks = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, index) => ids.slice(index * atOnce, (index + 1) * atOnce))

/** As the scorers of the other sets name repeated ids. */
function withUniqueIds(rows: readonly Row[]): Row[] {
  const seen = new Map<string, number>()
  return rows.map(({ article, event }) => {
    const times = (seen.get(article.id) ?? 0) + 1
    seen.set(article.id, times)
    return { event, article: times === 1 ? article : { ...article, id: `${article.id}#${times}` } }
  })
}
