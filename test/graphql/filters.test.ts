import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Asked, anId, askedOf, nodesOf } from './asked.ts'
import { portExplosion, storyGazetteer } from './port-explosion.ts'

let asked: Asked
beforeAll(async () => {
  asked = await askedOf(portExplosion, storyGazetteer)
})
afterAll(() => asked.close())

const palmira = 'place:3441481'
const uruguay = 'place:3439705'
const killing = 'e:plata-wire-2031-09-02:24-30'
/** The Courier's own account of the same event: an id that was merged into the first. */
const mergedKilling = 'e:carmelo-courier-2031-09-04:65-71'
const march = 'e:harbour-watch-1:25-30'
const monitor = 'actor:littoral rights monitor'

const ids = async (list: string, filter: string): Promise<string[]> => {
  const { found } = await asked.askFor(
    z.object({ found: nodesOf(anId).extend({ totalCount: z.number() }) }),
    `{ found: ${list}(filter: { ${filter} }) { nodes { id } totalCount } }`,
  )
  expect(found.totalCount).toBe(found.nodes.length)
  return found.nodes.map((node) => node.id)
}
const articlesOf = (found: string[]): string[] => [...new Set(found.map((id) => id.split(':')[1] ?? ''))]

describe('actors', () => {
  it.each([
    ['name: "the LITTORAL rights monitor"', [monitor]],
    ['name: "lrm"', [monitor]],
    ['name: "Muhammad Quiroga"', ['actor:mohammed quiroga']],
    ['name: "nobody"', []],
    ['name: "LRM", kinds: [PERSON]', []],
    ['kinds: [PERSON]', ['actor:mohammed quiroga', 'actor:rafael ibarra']],
    [`saidSomethingAbout: "${mergedKilling}"`, ['actor:dockers union', monitor, 'actor:puerto alto terminals', 'actor:rafael ibarra']],
    [`saidSomethingAbout: "${killing}", kinds: [PERSON]`, ['actor:rafael ibarra']],
    [`saidSomethingAbout: "${march}"`, []],
    [`saidSomethingAbout: "${killing}", name: "LRM"`, [monitor]],
  ])('%s', async (filter, expected) => expect(await ids('actors', filter)).toEqual(expected))
})

describe('places', () => {
  it.each([
    ['name: "NUEVA palmira"', [palmira]],
    ['name: "Nueva"', []],
    ['name: "Uruguai"', [uruguay]], // as the gazetteer alone spells it
    [`within: "${palmira}", name: "Uruguai"`, []],
    ['kinds: [COUNTRY]', [uruguay]],
    [`within: "${uruguay}"`, ['place:3443341', palmira, uruguay]],
    [`within: "${palmira}"`, [palmira]],
    [`within: "${uruguay}", kinds: [TOWN], name: "Carmelo"`, ['place:3443341']],
    ['near: { latitude: -33.87, longitude: -58.41, km: 5 }', [palmira]],
    ['near: { latitude: -33.87, longitude: -58.41, km: 25 }', ['place:3443341', palmira]],
  ])('%s', async (filter, expected) => expect(await ids('places', filter)).toEqual(expected))
})

describe('events', () => {
  it.each([
    ['types: [KILLING]', ['e:leaflet:12-18', killing]],
    ['types: [KILLING], realis: [HYPOTHETICAL]', ['e:leaflet:12-18']],
    [`place: "${palmira}"`, [killing]],
    [`place: "${uruguay}"`, [killing, march]],
    [`place: "${uruguay}", from: "2031-09-03"`, [march]],
    [`place: "${uruguay}", to: "2031-09-03"`, [killing]],
    ['from: "2031-09-02", to: "2031-09-02"', [killing]],
    ['actor: "actor:puerto alto terminals"', [killing]],
    ['actor: "actor:puerto alto terminals", role: AGENT', []],
    ['actor: "actor:muhammad quiroga", role: AGENT', [march]],
    ['role: ACCUSED, place: "place:3439705"', [killing]],
    ['actor: "actor:puerto alto terminals", place: "place:3443341"', []],
    [`reportedBy: "${monitor}"`, [killing]],
    ['reportedBy: "actor:harbour watch"', [march]],
    [`reportedBy: "${monitor}", place: "place:3443341"`, []],
    ['article: "carmelo-courier-2031-09-04"', [killing]],
    ['article: "harbour-watch-1", types: [KILLING]', []],
  ])('%s', async (filter, expected) => expect(await ids('events', filter)).toEqual(expected))
})

describe('statements', () => {
  const wire = 's:plata-wire-2031-09-02:0-89'
  const daily = 's:meridian-daily-2031-09-03:0-119'
  const courier = ['s:carmelo-courier-2031-09-04:0-88', 's:carmelo-courier-2031-09-04:125-188', 's:carmelo-courier-2031-09-04:90-123']
  it.each([
    [`speaker: "${monitor}"`, [daily, courier[0]]],
    ['relay: "actor:plata wire"', [daily]],
    [`relay: "actor:plata wire", speaker: "${monitor}"`, [daily]],
    ['relay: "actor:plata wire", speaker: "actor:rafael ibarra"', []],
    ['outlet: "actor:plata wire"', [wire]],
    [`outlet: "actor:carmelo courier", speaker: "${monitor}"`, [courier[0]]],
    [`about: "${killing}"`, [wire, daily, ...courier]],
    [`about: "${mergedKilling}", stance: [DENY]`, [courier[2]]],
    ['accuses: "actor:puerto alto terminals"', [courier[1]]],
    ['stance: [ACCUSE, DENY]', [courier[1], courier[2]]],
    ['kind: [DIRECT]', []],
    ['contains: "FIRE Chief"', [wire]],
    ['contains: ".*"', []],
    ['saidFrom: "2031-09-03", saidTo: "2031-09-03"', [daily]],
    ['article: "carmelo-courier-2031-09-04"', [courier[0], courier[2], courier[1]]],
  ])('%s', async (filter, expected) => expect(await ids('statements', filter)).toEqual(expected))
})

describe('figures', () => {
  it.each([
    ['metric: KILLED, groups: [CIVILIAN]', ['meridian-daily-2031-09-03', 'carmelo-courier-2031-09-04', 'harbour-watch-1']],
    ['metric: INJURED', []],
    [`source: "${monitor}"`, ['meridian-daily-2031-09-03', 'carmelo-courier-2031-09-04']],
    [`source: "${monitor}", outlet: "actor:meridian daily"`, ['meridian-daily-2031-09-03']],
    ['outlet: "actor:harbour watch"', ['harbour-watch-1']],
    [`place: "${uruguay}", to: "2031-09-03"`, ['plata-wire-2031-09-02', 'meridian-daily-2031-09-03']],
    [`place: "${uruguay}", source: "actor:rafael ibarra"`, ['plata-wire-2031-09-02']],
    [`event: "${mergedKilling}", from: "2031-09-04"`, ['carmelo-courier-2031-09-04']],
    [`event: "${killing}", place: "place:3443341"`, []],
    ['article: "leaflet"', ['leaflet']],
    ['min: 42', ['leaflet']],
    ['max: 11', ['plata-wire-2031-09-02']],
    ['min: 41, max: 41', ['leaflet', 'meridian-daily-2031-09-03', 'carmelo-courier-2031-09-04', 'harbour-watch-1']],
  ])('%s', async (filter, expected) => expect(articlesOf(await ids('figures', filter))).toEqual(expected))
})

describe('articles', () => {
  it.each([
    ['outlet: "actor:plata wire"', ['plata-wire-2031-09-02']],
    ['from: "2031-09-04"', ['carmelo-courier-2031-09-04', 'harbour-watch-1']],
    ['to: "2031-09-02"', ['plata-wire-2031-09-02']],
    ['mentions: "actor:muhammad quiroga"', ['carmelo-courier-2031-09-04', 'harbour-watch-1']],
    [`mentions: "${palmira}", from: "2031-09-03"`, ['meridian-daily-2031-09-03', 'carmelo-courier-2031-09-04']],
    [`mentions: "${monitor}", outlet: "actor:meridian daily"`, ['meridian-daily-2031-09-03']],
    ['language: "fr"', []],
  ])('%s', async (filter, expected) => expect(await ids('articles', filter)).toEqual(expected))
})

describe('an id in a filter', () => {
  it.each([
    '{ statements(filter: { speaker: "actor:nobody" }) { totalCount } }',
    `{ statements(filter: { speaker: "${palmira}" }) { totalCount } }`,
    '{ events(filter: { place: "" }) { totalCount } }',
    '{ articles(filter: { mentions: "leaflet" }) { totalCount } }',
    '{ trace(id: "actor:plata wire") { subject { id } } }',
    '{ paths(from: "nowhere", to: "leaflet") { edges { kind } } }',
    '{ neighbourhood(id: "nowhere") { truncated } }',
    '{ neighbours(ids: ["leaflet", "nowhere"]) { node { id } } }',
    '{ timeline(place: "nowhere") { count } }',
    '{ tolls(metric: KILLED, event: "nowhere") { group } }',
  ])('must be of what is asked for: %s', async (query) => expect(await asked.codes(query)).toEqual(['ID_UNKNOWN']))

  it('is taken as it is, whatever it holds', async () =>
    expect(
      await asked.codes('query ($id: ID) { statements(filter: { speaker: $id }) { totalCount } }', { id: '"}) DETACH DELETE n //' }),
    ).toEqual(['ID_UNKNOWN']))
})

describe('a value of a filter', () => {
  it.each([
    ['{ events(filter: { from: "2031-02-30" }) { totalCount } }', 'VALUE_INVALID'],
    ['{ events(filter: { from: "yesterday" }) { totalCount } }', 'VALUE_INVALID'],
    ['{ tolls(metric: KILLED, knownAt: "2031-09-04T10:00") { group } }', 'VALUE_INVALID'],
    ['{ events(filter: { types: [QUARREL] }) { totalCount } }', 'QUERY_INVALID'],
    ['{ places(filter: { near: { latitude: 91, longitude: 0, km: 1 } }) { totalCount } }', 'FILTER_INVALID'],
  ])('%s', async (query, code) => expect(await asked.codes(query)).toEqual([code]))
})
