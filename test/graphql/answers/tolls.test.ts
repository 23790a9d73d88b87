import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import type { ArticleRecord } from '../../../src/graph/write/article-parts.ts'
import { takeReview } from '../../../src/graph/write/take-review.ts'
import { type Asked, askedOf, nodesOf } from '../asked.ts'
import { told } from '../told.ts'

/** One article in which the monitor gives a number of dead. */
function counted(id: string, publishedAt: string | null, value: number, yearlessDay?: string): ArticleRecord {
  const yearless = yearlessDay === undefined ? {} : { yearlessDay }
  const item = told({
    ...{ id, outlet: 'Plata Wire', publishedAt, text: `The Shore Monitor said ${value} died.` },
    actors: [['a1', 'Shore Monitor', 'NGO_MONITOR']],
    statements: [
      { speaker: 'a1', words: `The Shore Monitor said ${value} died`, source: 'The Shore Monitor', cue: 'said', content: `${value} died` },
    ],
    figures: [
      {
        raw: `${value}`,
        value,
        min: value,
        max: value,
        statement: 's1',
        source: 'a1',
        cumulative: true,
        ...yearless,
      },
    ],
  })
  return { ...item, record: { ...item.record, article: { ...item.record.article, ...yearless } } }
}

let asked: Asked
beforeAll(async () => {
  asked = await askedOf([
    counted('late', '2031-09-09', 70),
    counted('open', null, 50, 'XXXX-09-05'),
    counted('first', '2031-09-02', 30),
    counted('undated', null, 60),
  ])
})
afterAll(() => asked.close())

const figure = z.object({ raw: z.string(), yearlessDay: z.string().nullable() })
const seriesShape = z.object({ tolls: z.array(z.object({ points: z.array(z.object({ day: z.string().nullable(), figure })) })) })
const pointsOf = async (more: string) => {
  const { tolls } = await asked.askFor(seriesShape, `{ tolls(metric: KILLED${more}) { points { day figure { raw yearlessDay } } } }`)
  return tolls.map(({ points }) => points.map(({ day, figure: { raw, yearlessDay } }) => [day, raw, yearlessDay]))
}

it('has a number of a day without a year in the year of the others of its source', async () =>
  expect(await pointsOf('')).toEqual([
    [
      [null, '60', null],
      ['2031-09-02', '30', null],
      ['2031-09-05', '50', 'XXXX-09-05'],
      ['2031-09-09', '70', null],
    ],
  ]))

it('has it in no year where its day must be known', async () =>
  expect(await pointsOf(', asOf: "2031-09-30"')).toEqual([
    [
      ['2031-09-02', '30', null],
      ['2031-09-09', '70', null],
    ],
  ]))

it('says how it goes on, and that it has its year from others', async () => {
  const reasons = z.object({ contradictions: nodesOf(z.object({ reason: z.string() })) })
  const { contradictions } = await asked.askFor(reasons, '{ contradictions(metric: KILLED, relations: [UPDATES]) { nodes { reason } } }')
  expect(contradictions.nodes.map(({ reason }) => reason)).toContain(
    'Shore Monitor counts on: “70” (Shore Monitor, 2031-09-09) after “50” (Shore Monitor, 09-05 of 2031 by other reports), 20 more.',
  )
})

it('begins with the first day of which the year is known', async () => {
  const days = z.object({ stats: z.object({ firstDay: z.string(), lastDay: z.string() }) })
  expect(await asked.askFor(days, '{ stats { firstDay lastDay } }')).toEqual({ stats: { firstDay: '2031-09-02', lastDay: '2031-09-09' } })
})

it('a figure whose metric is corrected is in the toll of what it counts, however old it is and whoever gave it', async () => {
  const days = Array.from({ length: 101 }, (_, at) => new Date(Date.UTC(2031, 4, 1 + at)).toISOString().slice(0, 10))
  const one = await askedOf([...days.map((day, at) => counted(`day ${day}`, day, 100 + at)), counted('early', '2031-04-01', 30)])
  const review = { by: 'M. Vega', at: '2031-12-01T00:00:00Z', note: null, into: null, part: 'claim' as const }
  await takeReview(one.graph, { ...review, id: 'f:early:23-25', kind: 'CORRECT', correction: { metric: 'injured' } })
  const shape = z.object({ tolls: z.array(z.object({ count: z.number(), points: z.array(z.object({ value: z.number() })) })) })
  const series = async (metric: string) => {
    const { tolls } = await one.askFor(shape, `{ tolls(metric: ${metric}, reviewed: NOT_REJECTED) { count points { value } } }`)
    return tolls.map(({ count, points }) => [count, points.length, points[0]?.value])
  }
  const [killed, injured] = [await series('KILLED'), await series('INJURED')]
  await one.close()
  expect(killed).toEqual([[101, 100, 101]])
  expect(injured).toEqual([[1, 1, 30]])
})
