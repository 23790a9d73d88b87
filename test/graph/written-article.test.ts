import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { emptyGazetteer } from '../../src/gazetteer/empty-gazetteer.ts'
import type { Gazetteer, GazetteerPlace } from '../../src/gazetteer/gazetteer.ts'
import type { ArticleRecord } from '../../src/graph/write/article-parts.ts'
import { writeRecords } from '../../src/graph/write/write-records.ts'
import type { ExtractionRecord } from '../../src/record/schema.ts'
import { dump, withGraph } from './stores.ts'

const text =
  'The Coastal Rescue Service (CRS), cited by Isle Wire, said at least 12 people were killed by the Harbour Ministry in Sarral on 2 April. The Harbour Ministry denied it.'
const span = (words: string, from = 0) => {
  const start = text.indexOf(words, from)
  return { start, end: start + words.length }
}

/** One article in which every kind of node and edge occurs once. */
const article = (over: Partial<ExtractionRecord> = {}, id = 'quay-1', body = text): ArticleRecord => ({
  article: { id, text: body, title: 'Sarral mourns', outlet: 'Sarral Gazette', url: null, publishedAt: '2031-04-03', language: 'en' },
  loadedAt: '2031-05-01T00:00:00Z',
  record: {
    article: {
      id,
      title: 'Sarral mourns',
      outlet: 'Sarral Gazette',
      url: null,
      language: 'en',
      publishedAt: '2031-04-03',
      publishedAtBasis: 'metadata',
      textSha256: createHash('sha256').update(body).digest('hex'),
      reader: 'rules',
    },
    actors: [
      {
        id: 'a1',
        name: 'Coastal Rescue Service',
        kind: 'NGO_AID',
        aliases: ['CRS'],
        mentions: [span('Coastal Rescue Service'), span('CRS')],
      },
      { id: 'a2', name: 'Isle Wire', kind: 'NEWS_AGENCY', aliases: [], mentions: [span('Isle Wire')] },
      { id: 'a3', name: 'Harbour Ministry', kind: 'STATE_GOV', aliases: [], mentions: [span('Harbour Ministry')] },
      { id: 'a4', name: 'people', kind: 'CIVILIANS', aliases: [], mentions: [span('people')] },
    ],
    places: [
      {
        id: 'p1',
        name: 'Sarral',
        kind: 'CITY',
        countryCode: 'XV',
        admin1: null,
        geonamesId: '9000001',
        latitude: 12.5,
        longitude: -40.25,
        precision: 'locality',
        mentions: [{ ...span('Sarral'), form: 'name' }],
      },
    ],
    dates: [
      { ...span('2 April'), text: '2 April', type: 'DATE', value: '2031-04-02', from: '2031-04-02', to: '2031-04-02', basis: 'implied' },
    ],
    events: [
      {
        id: 'e1',
        type: 'KILLING',
        realis: 'alleged',
        trigger: span('killed'),
        from: '2031-04-02',
        to: '2031-04-02',
        places: ['p1'],
        participants: [
          { role: 'victim', actor: 'a4', ...span('people') },
          { role: 'accused', actor: 'a3', ...span('Harbour Ministry') },
        ],
        statements: ['s1'],
        partOf: null,
      },
    ],
    statements: [
      {
        id: 's1',
        start: 0,
        end: span('2 April').end,
        kind: 'indirect',
        cue: span('said'),
        source: [span('The Coastal Rescue Service (CRS)')],
        content: [{ start: span('at least').start, end: span('2 April').end }],
        speaker: 'a1',
        relays: ['a2'],
        saidAt: null,
        stance: 'assert',
        certainty: 'certain',
        about: [],
      },
    ],
    figures: [
      {
        id: 'f1',
        ...span('at least 12 people'),
        raw: 'at least 12 people',
        metric: 'killed',
        population: 'people',
        group: 'unspecified',
        comparator: 'at_least',
        value: 12,
        min: 12,
        max: null,
        statement: 's1',
        source: 'a1',
        event: 'e1',
        places: ['p1'],
        from: null,
        to: null,
        asOf: null,
        cumulative: null,
        supersedes: null,
      },
    ],
    responses: [{ id: 'r1', actor: 'a3', event: 'e1', statement: 's1', stance: 'deny', ...span('The Harbour Ministry denied it') }],
    roles: [
      { id: 'r1', kind: 'role', actor: 'a2', name: 'wire', status: 'current', ...span('Isle Wire'), of: 'a3', place: null },
      { id: 'r2', kind: 'member', actor: 'a4', name: 'people', status: 'current', ...span('people'), of: null, place: 'p1' },
    ],
    ...over,
  },
})

const written = (items: readonly ArticleRecord[], gazetteer: Gazetteer = emptyGazetteer) =>
  withGraph(async (graph) => {
    const report = await writeRecords(graph, items, gazetteer)
    const lines = await dump(graph)
    return { report, lines, edges: lines.filter((line) => / [A-Z_]+ \S.*\[.*\]$/.test(line) && !/^[A-Z][a-z]+ \[/.test(line)) }
  })

const claim = span('at least 12 people')
const statementId = `s:quay-1:0-${span('2 April').end}`
const eventId = `e:quay-1:${span('killed').start}-${span('killed').end}`
const figureId = `f:quay-1:${claim.start}-${claim.end}`

describe('a written article', () => {
  it('has the edges of the model', async () => {
    const { edges } = await written([article()])
    expect(edges.map((line) => line.replace(/ \[.*$/, '')).sort()).toEqual(
      [
        'quay-1 PUBLISHED_BY actor:sarral gazette',
        'quay-1 MENTIONS actor:coastal rescue service',
        'quay-1 MENTIONS actor:isle wire',
        'quay-1 MENTIONS actor:harbour ministry',
        'quay-1 MENTIONS actor:quay-1/people',
        'quay-1 MENTIONS place:9000001',
        'actor:coastal rescue service ALSO_CALLED alias:crs',
        `${statementId} APPEARS_IN quay-1`,
        `${eventId} APPEARS_IN quay-1`,
        `${figureId} APPEARS_IN quay-1`,
        `${statementId} ASSERTED_BY actor:coastal rescue service`,
        `${statementId} REPORTED_BY actor:isle wire`,
        `${eventId} REPORTED_BY actor:coastal rescue service`,
        `${statementId} ABOUT ${eventId}`,
        `${figureId} ABOUT ${eventId}`,
        `${statementId} CLAIMS ${figureId}`,
        `${figureId} CLAIMED_BY actor:coastal rescue service`,
        `${eventId} LOCATED_IN place:9000001`,
        `${figureId} LOCATED_IN place:9000001`,
        `${eventId} INVOLVES actor:quay-1/people`,
        `${eventId} INVOLVES actor:harbour ministry`,
        `${statementId} ACCUSES actor:harbour ministry`,
        `actor:harbour ministry RESPONDED_TO ${eventId}`,
        'actor:isle wire HAS_ROLE actor:harbour ministry',
        'actor:quay-1/people MEMBER_OF place:9000001',
      ].sort(),
    )
  })

  it('is refused under an id that holds another outlet’s, and nothing of it is written', async () => {
    const { article: head, ...rest } = article({ statements: [], figures: [], responses: [], events: [] }, 'quay-1', `${text} More.`)
    const outlet = 'Another Post'
    const other = { ...rest, article: { ...head, outlet }, record: { ...rest.record, article: { ...rest.record.article, outlet } } }
    const { report, lines } = await written([article(), other, article()])
    expect(report).toMatchObject({
      written: 1,
      unchanged: 1,
      refused: 1,
      faults: [{ articleId: 'quay-1', fault: { code: 'GRAPH_ARTICLE_CHANGED' } }],
    })
    expect(lines).toEqual((await written([article()])).lines)
  })

  it('is refused with a record of another text', async () => {
    const { report, lines } = await written([{ ...article(), record: article({}, 'quay-2').record }])
    expect(report).toMatchObject({ written: 0, refused: 1, faults: [{ fault: { code: 'GRAPH_RECORD_MISFIT' } }] })
    expect(lines).toEqual([])
  })

  it('is written with names as long as an index takes, wherever they stand', async () => {
    const { record } = article({}, 'q'.repeat(2000))
    const long = (name: string): string => `${name} ${'x'.repeat(1999 - name.length)}`
    const named = {
      actors: record.actors.map((actor) => ({ ...actor, name: long(actor.name) })),
      places: record.places.map((place) => ({ ...place, name: long(place.name), geonamesId: null })),
      article: { ...record.article, outlet: long('Sarral Gazette') },
    }
    const { report } = await written([article(named, 'q'.repeat(2000))])
    expect(report).toMatchObject({ written: 1, refused: 0, figures: 1, statements: 1, events: 1 })
  })

  it.each([
    ['an id', article({}, 'q'.repeat(2001))],
    ['an outlet', article({ article: { ...article({}, 'quay-2').record.article, outlet: 'x'.repeat(2001) } }, 'quay-2')],
    ['a name', article({ actors: article().record.actors.map((actor) => ({ ...actor, name: 'x'.repeat(2001) })) }, 'quay-2')],
    ['an alias', article({ actors: article().record.actors.map((actor) => ({ ...actor, aliases: ['x'.repeat(2001)] })) }, 'quay-2')],
    ['a place', article({ places: article().record.places.map((place) => ({ ...place, name: 'x'.repeat(2001) })) }, 'quay-2')],
  ])('is refused with %s that no index takes, and the others of its batch are written', async (_, long) => {
    const { report, lines } = await written([long, article()])
    expect(report).toMatchObject({ written: 1, refused: 1, faults: [{ articleId: long.article.id, fault: { code: 'GRAPH_NAME_LONG' } }] })
    expect(lines).toEqual((await written([article()])).lines)
  })

  it('loses a claim whose span does not hold its words, and what hangs on it, and keeps the rest', async () => {
    const whole = article().record
    const figures = whole.figures.map((figure) => ({ ...figure, raw: 'at least 13 people' }))
    const statements = whole.statements.map((statement) => ({ ...statement, content: [{ start: 5, end: 100_000 }] }))
    const { report, edges } = await written([article({ figures, statements })])
    expect(report).toMatchObject({ written: 1, refused: 0, statements: 0, figures: 0, events: 1 })
    expect(report.faults.map(({ fault }) => fault.code)).toEqual(['GRAPH_SPAN', 'GRAPH_SPAN'])
    expect(edges.filter((line) => /CLAIMS|ASSERTED_BY|ACCUSES/.test(line))).toEqual([])
    expect(edges.find((line) => line.startsWith(`${eventId} REPORTED_BY`))).toContain('actor:sarral gazette')
  })

  it('brings the places that its places are part of, once', async () => {
    const known = (id: string, name: string, kind: GazetteerPlace['kind'], parent: string | null): GazetteerPlace => ({
      ...{ id, name, kind, parent, countryCode: 'XV', admin1: null, latitude: 1, longitude: 2, population: 3, seat: null },
    })
    const places = [
      known('9000001', 'Sarral', 'CITY', '9000003'),
      known('9000003', 'Lunmark', 'GOVERNORATE', '9000004'),
      known('9000004', 'Veyland', 'COUNTRY', null),
    ]
    const gazetteer: Gazetteer = { ...emptyGazetteer, byId: (id) => places.find((place) => place.id === id) ?? null }
    const { edges, lines } = await written([article(), article({}, 'quay-2')], gazetteer)
    expect(edges.filter((line) => line.includes(' PART_OF '))).toEqual([
      'place:9000001 PART_OF place:9000003 []',
      'place:9000003 PART_OF place:9000004 []',
    ])
    expect(lines.filter((line) => line.startsWith('Place '))).toHaveLength(3)
  })

  it('meets the same event of an earlier article, which stands for both', async () => {
    const later = article({}, 'quay-0')
    later.record.article.publishedAt = '2031-04-09'
    const { edges } = await written([later, article()])
    expect(edges.filter((line) => /^e:.* SAME_AS /.test(line)).map((line) => line.replace(/ \[.*$/, ''))).toEqual([
      `${eventId.replace('quay-1', 'quay-0')} SAME_AS ${eventId}`,
    ])
  })
})
