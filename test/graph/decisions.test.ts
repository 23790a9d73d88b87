import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkGraph } from '../../src/graph/check/check-graph.ts'
import type { Graph } from '../../src/graph/port.ts'
import { undoDecision, writeDecisions } from '../../src/graph/write/write-decisions.ts'
import { writeRecords } from '../../src/graph/write/write-records.ts'
import { type ClaimReview, type Reading, readingOf } from '../../src/review/claim-review.ts'
import { type Decision, decisionOf } from '../../src/review/decision.ts'
import { quoteAt } from '../../src/review/text-quote.ts'
import { madeUp, madeUpGazetteer } from './made-up.ts'
import { dump, withGraph } from './stores.ts'

/** Names that made-up articles give, some of a group by the machine's rules, some acronyms, a description, and one that nobody bears. */
const actors = [
  'mohammed khatun',
  'muhammad khatun',
  'mohamad al khatun',
  'ilse vandermaar',
  'jamil orsanni',
  'orsanni',
  'coastal rescue service',
  'crs',
  'observatory of isles',
  'observatori of isles',
  'oti',
  'hm',
  'harbour ministry',
  'made-up-3/residents',
  'nobody at all',
].map((key) => `actor:${key}`)

/** Places of made-up articles, one without a gazetteer's id, and one that nobody names. */
const places = ['9000001', '9000002', '9000003', 'old quay', 'nowhere'].map((key) => `place:${key}`)

/** Ids of events by seed, of articles that may be there or not. */
const events: fc.Arbitrary<string> = fc.tuple(fc.nat(40), fc.nat(3)).map(([seed, at]) => {
  const { article, record } = madeUp(seed)
  const { start, end } = record.events[at]?.trigger ?? { start: 0, end: 0 }
  return `e:${article.id}:${start}-${end}`
})

/** An article by its seed, or what a person says. */
type Input = number | Decision
type Said = Pick<Decision, 'kind' | 'targets'> & { readonly review: ClaimReview | null }

const noReview = { review: fc.constant(null) }
/** Of a figure or an event of an article that may be there or not, as its record has it or as no record has. */
const reviewed: fc.Arbitrary<Said> = fc
  .record({
    seed: fc.nat(40),
    at: fc.nat(3),
    kind: fc.constantFrom('ACCEPT' as const, 'REJECT' as const, 'CORRECT' as const),
    label: fc.constantFrom('Figure' as const, 'Event' as const),
    readAsNow: fc.boolean(),
  })
  .map(({ seed, at, kind, label, readAsNow }) => {
    const { article, record } = madeUp(seed)
    const [figure, event] = [record.figures[at], record.events[at]]
    if (figure === undefined || event === undefined) throw new Error('a made-up article has four sentences')
    const words = label === 'Figure' ? figure : event.trigger
    const reading = readingOf(label, 'claim', label === 'Figure' ? { ...figure } : { ...event })
    const right: Reading = label === 'Figure' ? { comparator: 'exact', value: 7, min: 7, max: 7 } : { type: 'ATTACK' }
    const about = { label, part: 'claim' as const, article: article.id, quote: quoteAt(article.text, words), reading }
    const read = readAsNow ? about : { ...about, reading: { ...reading, [label === 'Figure' ? 'group' : 'type']: 'other' } }
    return { kind, targets: [article.id], review: { about: read, correction: kind === 'CORRECT' ? right : null } }
  })

const said: fc.Arbitrary<Said> = fc.oneof(
  reviewed,
  ...[fc.constantFrom(...actors), fc.constantFrom(...places), events].flatMap((ids) => [
    fc.record({ kind: fc.constant('MERGE' as const), targets: fc.uniqueArray(ids, { minLength: 2, maxLength: 3 }), ...noReview }),
    fc.record({ kind: fc.constant('SPLIT' as const), targets: fc.uniqueArray(ids, { minLength: 1, maxLength: 2 }), ...noReview }),
  ]),
)

/** Decisions a minute apart, in the order in which they come. */
const decisionsOf = (some: readonly Said[]): Decision[] =>
  some.map((one, minute) =>
    decisionOf({
      ...one,
      by: 'Reviewer',
      at: `2031-06-01T00:${String(minute).padStart(2, '0')}:00Z`,
      note: minute % 2 === 0 ? 'seen' : null,
    }),
  )

const articles = fc.uniqueArray(fc.nat(40), { minLength: 3, maxLength: 14 })
const inputs: fc.Arbitrary<Input[]> = fc
  .tuple(articles, fc.array(said, { minLength: 1, maxLength: 10 }))
  .map(([seeds, decisions]) => [...seeds, ...decisionsOf(decisions)])

async function put(graph: Graph, some: readonly Input[], size: number): Promise<void> {
  let seeds: number[] = []
  const flush = async (): Promise<void> => {
    if (seeds.length > 0)
      await writeRecords(
        graph,
        seeds.map((seed) => madeUp(seed)),
        madeUpGazetteer,
      )
    seeds = []
  }
  for (const input of some) {
    if (typeof input === 'number') seeds.push(input)
    else {
      await flush()
      await writeDecisions(graph, [input])
    }
    if (seeds.length === size) await flush()
  }
  await flush()
}

const graphOf = (some: readonly Input[], size: number): Promise<string[]> =>
  withGraph(async (graph) => {
    await put(graph, some, size)
    return dump(graph)
  })

const withoutHistory = (lines: readonly string[]): string[] => lines.filter((line) => !line.startsWith('Decision '))

describe('the graph is a function of the set of articles and the set of decisions', () => {
  it('whatever their order, the batches and a second load', async () => {
    const property = fc.asyncProperty(
      inputs.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
      fc.integer({ min: 1, max: 5 }),
      async ([list, shuffled], size) => {
        const once = await graphOf(list, list.length)
        expect(await graphOf(shuffled, size)).toEqual(once)
        expect(await graphOf([...shuffled, ...list], size)).toEqual(once)
      },
    )
    await fc.assert(property, { numRuns: 25, seed: 11 })
  }, 600_000)

  it('and what is said of claims is there to be lost', async () => {
    const some = fc.sample(reviewed, { numRuns: 40, seed: 13 })
    const lines = await graphOf([...Array.from({ length: 20 }, (_, seed) => seed), ...decisionsOf(some)], 5)
    for (const verdict of ['accepted', 'corrected', 'rejected'])
      expect(lines.filter((line) => line.includes(`["verdict","${verdict}"]`)).length).toBeGreaterThan(2)
  })

  it('and a decision that is undone leaves its history alone', async () => {
    const property = fc.asyncProperty(inputs, fc.nat(), fc.integer({ min: 1, max: 5 }), async (list, pick, size) => {
      const decisions = list.filter((input) => typeof input !== 'number')
      const undone = decisions[pick % decisions.length]
      if (undone === undefined) return
      await withGraph(async (graph) => {
        await put(graph, list, size)
        await undoDecision(graph, undone.id, { by: 'Editor', at: '2031-06-02T00:00:00Z', note: null })
        const without = await graphOf(
          list.filter((input) => input !== undone),
          size,
        )
        expect(withoutHistory(await dump(graph))).toEqual(withoutHistory(without))
        const findings: unknown[] = []
        await checkGraph(graph, (finding) => findings.push(finding))
        expect(findings).toEqual([])
      })
    })
    await fc.assert(property, { numRuns: 20, seed: 12 })
  }, 600_000)
})
