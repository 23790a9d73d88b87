import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeDecisions } from '../../src/graph/write/write-decisions.ts'
import { writeRecords } from '../../src/graph/write/write-records.ts'
import { decisionOf } from '../../src/review/decision.ts'
import { type Telling, told } from '../graphql/told.ts'
import { dump, withGraph } from './stores.ts'

const day = { outlet: null, publishedAt: '2031-09-05' }
const ministry = ['a1', 'Defence Ministry', 'STATE_GOV'] as const
const town = ['p1', 'Carmelo', 'TOWN', '3443341', -34, -58.28] as const
const tellings = [
  { id: 'there', ...day, text: 'The Defence Ministry sent help to Carmelo.', actors: [ministry], places: [town] },
  { id: 'again', ...day, text: 'The Defence Ministry left Carmelo.', actors: [ministry], places: [town] },
  { id: 'nowhere', ...day, text: 'The Defence Ministry denied it.', actors: [ministry] },
  { id: 'elsewhere', ...day, text: 'The Defence Ministry denied that, too.', actors: [ministry] },
  {
    ...{ id: 'whole', ...day, text: 'Uruguayan Defence Ministry: no comment. Peruvian Defence Ministry: none.' },
    actors: [
      ['a1', 'Uruguayan Defence Ministry', 'STATE_GOV'],
      ['a2', 'Peruvian Defence Ministry', 'STATE_GOV'],
    ],
  },
  {
    ...{ id: 'abroad', ...day, text: 'The Defence Ministry of Lima spoke for the Peruvian Ministry of Defense.' },
    actors: [['a1', 'Defence Ministry', 'STATE_GOV', 'Peruvian Ministry of Defense']],
  },
] satisfies Telling[]
const articles = tellings.map(told)

/** A person knows whose the ministry of one article is, and that that of another is not the state's. */
const decisions = [
  decisionOf({
    ...{ kind: 'MERGE', targets: ['actor:uruguayan defence ministry', 'actor:nowhere/defence ministry'] },
    ...{ by: 'M. Vega', at: '2031-10-01T00:00:00Z', note: null },
  }),
  decisionOf({ kind: 'SPLIT', targets: ['actor:peru defence ministry'], by: 'M. Vega', at: '2031-10-02T00:00:00Z', note: null }),
]

/** What an edge says of why, behind its ends. */
const reasonsOf = (lines: readonly string[], type: string): string[] =>
  lines.flatMap((line) => {
    const [, ends, reason] = line.match(/^(.*) \[\["(?:reason|ofState)","([^"]*)"/) ?? []
    return ends?.includes(` ${type} `) === true ? [`${ends}: ${reason}`] : []
  })

describe('an office that articles name without its state', () => {
  it('is one with those of its state, and of its article alone where that is not known', () =>
    withGraph(async (graph) => {
      await writeRecords(graph, articles)
      const lines = await dump(graph)
      expect(reasonsOf(lines, 'MENTIONS')).toEqual([
        'abroad MENTIONS actor:peru defence ministry: the defence ministry of Peru: its article names “Peruvian Ministry of Defense”',
        'again MENTIONS actor:uruguay defence ministry: the defence ministry of Uruguay: 1 of 1 mentions of places in its article are there',
        'there MENTIONS actor:uruguay defence ministry: the defence ministry of Uruguay: 1 of 1 mentions of places in its article are there',
      ])
      expect(reasonsOf(lines, 'SAME_AS')).toEqual([
        'actor:peru defence ministry SAME_AS actor:peruvian defence ministry: another name of one office of one state, peruvian defence ministry',
        'actor:uruguay defence ministry SAME_AS actor:uruguayan defence ministry: another name of one office of one state, uruguayan defence ministry',
      ])
      expect(lines.filter((line) => /^\w+ MENTIONS actor:\w+\/defence ministry/.test(line))).toHaveLength(2)
    }))

  it('whatever the order of articles and of decisions', async () => {
    const all = [...articles, ...decisions]
    const graphOf = (inputs: typeof all): Promise<string[]> =>
      withGraph(async (graph) => {
        for (const input of inputs) await ('kind' in input ? writeDecisions(graph, [input]) : writeRecords(graph, [input]))
        return dump(graph)
      })
    const once = await graphOf(all)
    const property = fc.asyncProperty(fc.shuffledSubarray(all, { minLength: all.length }), async (shuffled) => {
      expect(await graphOf(shuffled)).toEqual(once)
    })
    await fc.assert(property, { numRuns: 12, seed: 7 })
  }, 60_000)
})
