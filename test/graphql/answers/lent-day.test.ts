import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { emptyGazetteer } from '../../../src/gazetteer/empty-gazetteer.ts'
import { daysBesideYearless } from '../../../src/graph/read/events.ts'
import type { ArticleRecord } from '../../../src/graph/write/article-parts.ts'
import { takeReview } from '../../../src/graph/write/take-review.ts'
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

it('days that are asked for hold an event in its lent year in a timeline alone', async () => {
  expect(await bucketsOf('(from: "2031-09-05", to: "2031-09-05")')).toEqual([['2031-09-05', 1, ['open']]])
  const listed = z.object({ events: nodesOf(z.unknown()), eventMarks: z.object({ ids: z.array(z.string()) }) })
  const { events, eventMarks } = await asked.askFor(
    listed,
    `{ events(filter: { from: "2031-09-03" }) { nodes { id } } eventMarks(filter: { to: "2027-12-31" }) { ids } }`,
  )
  expect([events.nodes, eventMarks.ids]).toEqual([[], []])
})

const towns = {
  Uruguay: ['p1', 'Uruguay', 'COUNTRY', '3439705', -33, -56],
  Colonia: ['p1', 'Colonia', 'GOVERNORATE', '3443014', -34, -57.8],
  Carmelo: ['p1', 'Carmelo', 'TOWN', '3443013', -34, -58.3],
  Rivera: ['p1', 'Rivera', 'TOWN', '3440781', -30.9, -55.5],
} as const

const within: Readonly<Record<string, string>> = {
  '3443013': '3443014',
  '3443014': '3439705',
  '3440781': '3439705',
}
const gazetteer = {
  ...emptyGazetteer,
  byId: (id: string) => {
    const found = Object.values(towns).find(([, , , known]) => known === id)
    if (found === undefined) return null
    const [, name, kind, , latitude, longitude] = found
    const about = { countryCode: 'UY', admin1: null, population: 0, seat: null }
    return { id, name, kind, latitude, longitude, parent: within[id] ?? null, ...about }
  },
}

/** An article that tells of strikes in a place, on days that are known or have no year. */
function strikes(id: string, where: keyof typeof towns, publishedAt: string, ...days: readonly (string | readonly [string, string])[]) {
  return told({
    ...{ id, outlet: 'Plata Wire', publishedAt, places: [towns[where]] },
    text: `A strike began in ${where}. A march came after it.`,
    events: days.map((day, at) => {
      const [from, to] = typeof day === 'string' ? [day, day] : day
      return { trigger: at === 0 ? 'strike' : 'march', type: 'STRIKE', places: ['p1'], from, to }
    }),
  })
}

/** An article of an unknown year that tells of a strike. */
function strikeOfOpenYear(id: string, where: keyof typeof towns, yearlessDay: string): ArticleRecord {
  const { record, ...item } = told({
    ...{ id, outlet: 'Plata Wire', publishedAt: null, places: [towns[where]], text: `A strike began in ${where}.` },
    events: [{ trigger: 'strike', type: 'STRIKE', places: ['p1'], yearlessDay }],
  })
  return { ...item, record: { ...record, article: { ...record.article, yearlessDay } } }
}

const timelineShape = z.object({ timeline: z.array(z.object({ from: z.string().nullable() })) })
async function lent(records: readonly ArticleRecord[], args = '', reject?: string): Promise<(string | null)[]> {
  const one = await askedOf(records, gazetteer)
  try {
    const said = { by: 'M. Vega', at: '2031-12-01T00:00:00Z', note: null, into: null, correction: null, part: 'claim' as const }
    if (reject !== undefined) await takeReview(one.graph, { ...said, id: reject, kind: 'REJECT' })
    const { timeline } = await one.askFor(timelineShape, `{ timeline${args} { from } }`)
    return timeline.map(({ from }) => from)
  } finally {
    await one.close()
  }
}

const open = strikeOfOpenYear('open', 'Carmelo', 'XXXX-09-05')
it.each<[string, readonly ArticleRecord[], string, string | undefined, (string | null)[]]>([
  [
    'what is told of the division around it',
    [strikes('near', 'Colonia', '2031-09-03', '2031-09-02')],
    '',
    undefined,
    ['2031-09-02', '2031-09-05'],
  ],
  ['not what is told elsewhere', [strikes('far', 'Rivera', '2031-09-03', '2031-09-02')], '', undefined, ['2031-09-02', null]],
  ['not what is told of the country', [strikes('all', 'Uruguay', '2031-09-03', '2031-09-02')], '', undefined, ['2031-09-02', null]],
  [
    'not what people rejected',
    [strikes('wrong', 'Carmelo', '2031-09-03', '2031-09-02')],
    '(reviewed: NOT_REJECTED)',
    'e:wrong:2-8',
    [null],
  ],
  ['nor where it is shown', [strikes('wrong', 'Carmelo', '2031-09-03', '2031-09-02')], '', 'e:wrong:2-8', ['2031-09-02', null]],
  [
    'nothing of a whole month or year',
    [strikes('long', 'Carmelo', '2031-10-03', ['2031-09-01', '2031-09-30'], ['2031-01-01', '2031-12-31'])],
    '',
    undefined,
    ['2031-01-01', '2031-09-01', null],
  ],
  [
    'the days over the end of a month or year',
    [strikes('over', 'Carmelo', '2032-01-03', ['2031-08-25', '2031-09-03'])],
    '',
    undefined,
    ['2031-08-25', '2031-09-05'],
  ],
])('a day without its year is lent one by %s', async (_, others, args, reject, expected) =>
  expect(await lent([open, ...others], args, reject)).toEqual(expected),
)

it('a country with a hundred days of each year lends its year in a row for each', async () => {
  const month = (year: number) =>
    Array.from({ length: 100 }, (_, at) => new Date(Date.UTC(year, 5, 1 + at)).toISOString().slice(0, 10)).map((day) =>
      strikes(`of ${day}`, 'Carmelo', day, day),
    )
  const one = await askedOf([strikeOfOpenYear('country', 'Uruguay', 'XXXX-08-05'), ...month(2031), ...month(2028)], gazetteer)
  const rows = await one.graph.run(daysBesideYearless, { keys: ['country'], knownAt: null })
  await one.close()
  expect(rows.map(({ entry }) => entry).sort((a, b) => (a.first < b.first ? -1 : 1))).toEqual(
    ['2028', '2031'].map((year) => ({
      ...{ yearless: '0000-08-05', before: `${year}-08-05`, after: `${year}-08-05` },
      ...{ first: `${year}-06-01`, last: `${year}-09-08` },
    })),
  )
})

it('what is told later lends no year to what was known before', async () => {
  const one = await askedOf([open, strikes('late', 'Carmelo', '2031-10-01', '2031-09-02')])
  const lentAt = async (knownAt: string | null) => (await one.graph.run(daysBesideYearless, { keys: ['open'], knownAt })).length
  const counts = [await lentAt(null), await lentAt('2031-09-10T00:00:00.000Z'), await lentAt('2031-10-02T00:00:00.000Z')]
  await one.close()
  expect(counts).toEqual([1, 0, 1])
})
