import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Asked, anId, askedOf, nodesOf } from '../asked.ts'
import { portExplosion, storyGazetteer } from '../port-explosion.ts'
import { told } from '../told.ts'

/** Tells a month and a day, and nothing that a year could be read from. */
const undated = told({
  ...{ id: 'undated', outlet: 'Plata Wire', publishedAt: null, text: 'Two people were killed on 6 March.' },
  events: [{ trigger: 'killed', yearlessDay: 'XXXX-03-06' }],
})

let asked: Asked
beforeAll(async () => {
  asked = await askedOf([...portExplosion, undated], storyGazetteer)
})
afterAll(() => asked.close())

const columns = 'truncated lanes { id name count } ids captions types realis froms tos yearlessDays days origins lanesOf'
const column = z.array(z.unknown())
const marksShape = z.object({
  truncated: z.boolean(),
  lanes: z.array(z.object({ id: z.string(), name: z.string(), count: z.number() })),
  ids: z.array(z.string()),
  ...{ captions: column, types: column, realis: column, froms: column, tos: column, yearlessDays: column, days: column, origins: column },
  lanesOf: z.array(z.array(z.number())),
})
const marks = async (args = '') =>
  (await asked.askFor(z.object({ eventMarks: marksShape }), `{ eventMarks${args} { ${columns} } }`)).eventMarks
const eventInLanes = z.object({
  type: z.string(),
  locatedIn: z.array(anId),
  participants: z.array(z.object({ actor: anId.nullable() })),
})
type EventInLanes = z.output<typeof eventInLanes>

describe('marks', () => {
  it('are columns over the same events as the list, in its order', async () => {
    const { ids, captions, types, realis, froms, tos, yearlessDays, days, origins, truncated, lanesOf } = await marks()
    const { events } = await asked.askFor(
      z.object({ events: nodesOf(z.unknown()) }),
      '{ events { nodes { id caption type realis from to yearlessDay day origins } } }',
    )
    expect(ids.length).toBeGreaterThan(2)
    expect(truncated).toBe(false)
    expect(lanesOf).toHaveLength(ids.length)
    expect(
      ids.map((id, i) => ({
        ...{ id, caption: captions[i], type: types[i], realis: realis[i] },
        ...{ from: froms[i], to: tos[i], yearlessDay: yearlessDays[i], day: days[i], origins: origins[i] },
      })),
    ).toEqual(events.nodes)
    expect(yearlessDays).toContain('XXXX-03-06')
  })

  it.each<[string, (event: EventInLanes) => string[]]>([
    ['', (event) => event.locatedIn.map(({ id }) => id)],
    ['(lanes: TYPE)', (event) => [event.type]],
    ['(lanes: ACTOR)', (event) => [...new Set(event.participants.flatMap(({ actor }) => actor?.id ?? []))]],
  ])('stand in lanes%s', async (args, lanesIn) => {
    const { ids, lanes, lanesOf } = await marks(args)
    const { nodes } = await asked.askFor(
      nodesOf(eventInLanes),
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Event { type locatedIn { id } participants { actor { id } } } } }',
      { ids },
    )
    expect(lanesOf.map((its) => its.map((lane) => lanes[lane]?.id).sort())).toEqual(nodes.map(lanesIn).map((its) => its.sort()))
    const counts = lanes.map(({ count }) => count)
    expect(counts).toEqual(counts.toSorted((one, other) => other - one))
    expect(counts[0]).toBe(lanesOf.filter((its) => its.includes(0)).length)
  })

  it('say of lanes by place where each lies, how precisely, and in what; of others nothing', async () => {
    const place = 'id name kind precision countryCode location { latitude longitude } partOf { id }'
    const placeShape = z.looseObject({ id: z.string(), location: z.unknown(), partOf: z.unknown() })
    const lanesOf = z.object({ eventMarks: z.object({ lanes: z.array(z.object({ place: placeShape.nullable() })) }) })
    const { lanes } = (await asked.askFor(lanesOf, `{ eventMarks { lanes { place { ${place} } } } }`)).eventMarks
    const ids = lanes.map((lane) => lane.place?.id)
    const { nodes } = await asked.askFor(
      z.object({ nodes: z.array(placeShape) }),
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Place { ${place} } } }`,
      { ids },
    )
    expect(lanes.map((lane) => lane.place)).toEqual(nodes)
    expect(nodes.filter(({ location, partOf }) => location !== null && partOf !== null)).not.toEqual([])
    const others = await asked.askFor(
      lanesOf,
      '{ eventMarks(lanes: ACTOR) { lanes { place { id location { latitude } partOf { id } } } } }',
    )
    expect(new Set(others.eventMarks.lanes.map((lane) => lane.place))).toEqual(new Set([null]))
  })

  it.each([
    ['(filter: { types: [KILLING] })', 'types: [KILLING]'],
    ['(filter: { from: "2031-09-03" })', 'from: "2031-09-03"'],
    ['(filter: { place: "place:3443341" })', 'place: "place:3443341"'],
  ])('are of the events that a filter lets through: %s', async (args, filter) => {
    const { ids } = await marks(args)
    const { events } = await asked.askFor(z.object({ events: nodesOf(anId) }), `{ events(filter: { ${filter} }) { nodes { id } } }`)
    expect(ids).toEqual(events.nodes.map(({ id }) => id))
    expect(ids.length).toBeGreaterThan(0)
  })

  it('of an unknown place: a clear error', async () =>
    expect(await asked.codes('{ eventMarks(filter: { place: "" }) { truncated } }')).toEqual(['ID_UNKNOWN']))
})

describe('origins', () => {
  it('are those on whose word an event is reported, each once', async () => {
    const { events } = await asked.askFor(
      z.object({ events: nodesOf(z.object({ origins: z.number(), reportedBy: nodesOf(anId) })) }),
      '{ events { nodes { id origins reportedBy { nodes { id } } } } }',
    )
    for (const { origins, reportedBy } of events.nodes) expect(origins).toBe(new Set(reportedBy.nodes.map(({ id }) => id)).size)
    expect(Math.max(...events.nodes.map(({ origins }) => origins))).toBeGreaterThan(1)
  })

  it('say what is most reported', async () => {
    const { mostReported } = await asked.ask('{ mostReported(first: 2) { id origins } }')
    const { events } = await asked.askFor(
      z.object({ events: nodesOf(z.object({ id: z.string(), origins: z.number() })) }),
      '{ events { nodes { id origins } } }',
    )
    const most = events.nodes.toSorted((one, other) => other.origins - one.origins)
    expect(mostReported).toEqual(most.slice(0, 2))
  })

  it('a page of a hundred at most', async () => expect(await asked.codes('{ mostReported(first: 101) { id } }')).toEqual(['PAGE_INVALID']))
})
