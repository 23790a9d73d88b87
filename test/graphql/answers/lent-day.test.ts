import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import type { ArticleRecord } from '../../../src/graph/write/article-parts.ts'
import { type Asked, askedOf, nodesOf } from '../asked.ts'
import { type Telling, told } from '../told.ts'

const places = {
  Carmelo: ['p1', 'Carmelo', 'TOWN', '3443013', -34, -58.3],
  Colonia: ['p1', 'Colonia', 'TOWN', '3443015', -34.5, -57.8],
} as const

/** An article that tells of one strike in a town, on a day of a year or of none. */
function striking(
  id: string,
  where: keyof typeof places,
  day: string | null,
  yearlessDay?: string,
  ...more: NonNullable<Telling['events']>
): ArticleRecord {
  const yearless = yearlessDay === undefined ? {} : { yearlessDay }
  const item = told({
    ...{ id, outlet: 'Plata Wire', publishedAt: null, text: `A strike began in ${where}. A march came after it.` },
    places: [places[where]],
    events: [{ trigger: 'strike', type: 'STRIKE', from: day, to: day, places: ['p1'], ...yearless }, ...more],
  })
  return { ...item, record: { ...item.record, article: { ...item.record.article, ...yearless } } }
}

let asked: Asked
beforeAll(async () => {
  asked = await askedOf([
    striking('known', 'Carmelo', '2031-09-02'),
    striking('open', 'Carmelo', null, 'XXXX-09-05'),
    striking('far', 'Carmelo', null, 'XXXX-02-05', {
      trigger: 'march',
      type: 'PROTEST',
      from: '2028-02-01',
      to: '2028-02-01',
      places: ['p1'],
    }),
    striking('then', 'Colonia', '2029-09-02'),
    striking('now', 'Colonia', '2031-09-02'),
    striking('either', 'Colonia', null, 'XXXX-09-05'),
    striking('never', 'Carmelo', null),
  ])
})
afterAll(() => asked.close())

const eventShape = z.object({ id: z.string(), from: z.string().nullable(), day: z.string().nullable(), yearlessDay: z.string().nullable() })
const bucketsShape = z.object({
  timeline: z.array(z.object({ from: z.string().nullable(), count: z.number(), events: z.array(eventShape) })),
})
const bucketsOf = async (args: string) => {
  const { timeline } = await asked.askFor(bucketsShape, `{ timeline${args} { from count events { id from day yearlessDay } } }`)
  return timeline.map(({ from, count, events }) => [from, count, events.map(({ id }) => id.split(':')[1])])
}

it('a timeline has a day without its year in the one year that fits the place, and all others last', async () => {
  expect(await bucketsOf('')).toEqual([
    // What the article that is lent a year tells itself of another year lends it nothing.
    ['2028-02-01', 1, ['far']],
    ['2029-09-02', 1, ['then']],
    ['2031-09-02', 2, ['known', 'now']],
    ['2031-09-05', 1, ['open']],
    [null, 3, ['far', 'either', 'never']].map((part) => (Array.isArray(part) ? expect.arrayContaining(part) : part)),
  ])
  expect(await bucketsOf('(granularity: MONTH, from: "2031-01-01")')).toEqual([['2031-09-01', 3, ['known', 'now', 'open']]])
  expect(await bucketsOf('(from: "2031-09-03", to: "2031-09-04")')).toEqual([])
})

it('an event says the lent day, and that its text names no year; nothing of it is its first day', async () => {
  const { events } = await asked.askFor(
    z.object({ events: nodesOf(eventShape) }),
    '{ events(filter: { types: [STRIKE] }) { nodes { id from day yearlessDay } } }',
  )
  const shown = new Map(events.nodes.map(({ id, ...days }) => [id.split(':')[1], days]))
  expect(shown.get('open')).toEqual({ from: null, day: '2031-09-05', yearlessDay: 'XXXX-09-05' })
  expect(shown.get('either')).toEqual({ from: null, day: null, yearlessDay: 'XXXX-09-05' })
  expect(shown.get('far')).toEqual({ from: null, day: null, yearlessDay: 'XXXX-02-05' })
  const marks = z.object({ eventMarks: z.object({ ids: z.array(z.string()), days: z.array(z.string().nullable()) }) })
  const { eventMarks } = await asked.askFor(marks, '{ eventMarks(filter: { types: [STRIKE] }) { ids days } }')
  expect(eventMarks.days).toEqual(eventMarks.ids.map((id) => shown.get(id.split(':')[1] ?? '')?.day))
})
