import { emptyGazetteer } from '../../src/gazetteer/empty-gazetteer.ts'
import type { Gazetteer, GazetteerPlace } from '../../src/gazetteer/gazetteer.ts'
import { type Telling, told } from './told.ts'

/** Fiction: five short articles about the explosion that the examples tell of, with records written by hand. */
const palmira = ['p1', 'Nueva Palmira', 'TOWN', '3441481', -33.87, -58.41] as const
const carmelo = ['p2', 'Carmelo', 'TOWN', '3443341', -34, -58.28] as const

const tellings: readonly Telling[] = [
  {
    id: 'plata-wire-2031-09-02',
    outlet: 'Plata Wire',
    publishedAt: '2031-09-02T19:40:00Z',
    text: 'At least 11 people were killed in Nueva Palmira on Tuesday, fire chief Rafael Ibarra said. Nobody was named.',
    actors: [['a1', 'Rafael Ibarra', 'PERSON']],
    places: [palmira],
    dates: [{ words: 'Tuesday', day: '2031-09-02' }],
    events: [
      {
        trigger: 'killed',
        from: '2031-09-02',
        to: '2031-09-02',
        places: ['p1'],
        statements: ['s1'],
        realis: 'alleged',
        participants: [['victim', null, 'people']],
      },
    ],
    statements: [
      {
        words: 'At least 11 people were killed in Nueva Palmira on Tuesday, fire chief Rafael Ibarra said',
        ...{ source: 'fire chief Rafael Ibarra', cue: 'said', content: 'At least 11 people were killed in Nueva Palmira on Tuesday' },
        ...{ speaker: 'a1', saidAt: '2031-09-02', about: ['e1'] },
      },
    ],
    figures: [
      {
        ...{ raw: 'At least 11 people', comparator: 'at_least', value: 11, min: 11, statement: 's1', source: 'a1', event: 'e1' },
        ...{ places: ['p1'], asOf: '2031-09-02', population: 'people' },
      },
    ],
  },
  {
    id: 'meridian-daily-2031-09-03',
    outlet: 'Meridian Daily',
    publishedAt: '2031-09-03T21:15:00Z',
    text: 'According to Plata Wire, citing the Littoral Rights Monitor (LRM), 41 civilians were killed in Nueva Palmira on Tuesday.',
    actors: [
      ['a1', 'Plata Wire', 'NEWS_AGENCY'],
      ['a2', 'Littoral Rights Monitor', 'NGO_MONITOR', 'LRM'],
    ],
    places: [palmira],
    events: [{ trigger: 'killed', from: '2031-09-02', places: ['p1'], statements: ['s1'], realis: 'alleged' }],
    statements: [
      {
        words: 'According to Plata Wire, citing the Littoral Rights Monitor (LRM), 41 civilians were killed in Nueva Palmira on Tuesday',
        ...{ source: 'the Littoral Rights Monitor (LRM)', cue: 'citing', content: '41 civilians were killed in Nueva Palmira on Tuesday' },
        ...{ speaker: 'a2', relays: ['a1'], about: ['e1'] },
      },
    ],
    figures: [
      {
        raw: '41 civilians',
        group: 'civilian',
        value: 41,
        min: 41,
        max: 41,
        statement: 's1',
        source: 'a2',
        event: 'e1',
        places: ['p1'],
        asOf: '2031-09-03',
      },
    ],
  },
  {
    id: 'carmelo-courier-2031-09-04',
    outlet: 'Carmelo Courier',
    publishedAt: '2031-09-04',
    text:
      'The LRM, or Littoral Rights Monitor, said that 41 civilians were killed in Nueva Palmira. Puerto Alto Terminals denied that. ' +
      "The Dockers' Union accused Puerto Alto Terminals of the killing. Dr. Mohammed Quiroga condemned the killing.",
    actors: [
      ['a1', 'Littoral Rights Monitor', 'NGO_MONITOR', 'LRM'],
      ['a2', 'Puerto Alto Terminals', 'ORGANIZATION'],
      ['a3', "Dockers' Union", 'ORGANIZATION'],
      ['a4', 'Mohammed Quiroga', 'PERSON'],
    ],
    places: [palmira],
    events: [
      {
        trigger: 'killed',
        from: '2031-09-02',
        places: ['p1'],
        statements: ['s1', 's3'],
        participants: [['accused', 'a2', 'Puerto Alto Terminals']],
      },
    ],
    statements: [
      {
        words: 'The LRM, or Littoral Rights Monitor, said that 41 civilians were killed in Nueva Palmira',
        ...{ source: 'The LRM, or Littoral Rights Monitor', cue: 'said', content: 'that 41 civilians were killed in Nueva Palmira' },
        ...{ speaker: 'a1', about: ['e1'] },
      },
      {
        words: 'Puerto Alto Terminals denied that',
        ...{ source: 'Puerto Alto Terminals', cue: 'denied', content: 'that', speaker: 'a2', stance: 'deny', about: ['e1'] },
      },
      {
        words: "The Dockers' Union accused Puerto Alto Terminals of the killing",
        ...{
          source: "The Dockers' Union",
          cue: 'accused',
          content: 'Puerto Alto Terminals of the killing',
          speaker: 'a3',
          stance: 'accuse',
        },
      },
    ],
    figures: [
      {
        raw: '41 civilians',
        group: 'civilian',
        value: 41,
        min: 41,
        max: 41,
        statement: 's1',
        source: 'a1',
        event: 'e1',
        places: ['p1'],
        asOf: '2031-09-04',
      },
    ],
    responses: [
      { actor: 'a2', event: 'e1', statement: 's2', stance: 'deny', words: 'Puerto Alto Terminals denied that' },
      { actor: 'a4', event: 'e1', statement: null, stance: 'condemn', words: 'Mohammed Quiroga condemned the killing' },
      { actor: 'a3', event: null, statement: null, stance: 'act', words: "The Dockers' Union accused" },
    ],
  },
  {
    id: 'harbour-watch-1',
    outlet: 'Harbour Watch',
    publishedAt: '2031-09-05T08:30:00Z',
    text: '41 civilians dead, and a march in Carmelo. Muhammad Quiroga led it.',
    actors: [['a1', 'Muhammad Quiroga', 'PERSON']],
    places: [carmelo],
    events: [
      { trigger: 'march', type: 'PROTEST', from: '2031-09-05', places: ['p2'], participants: [['agent', 'a1', 'Muhammad Quiroga']] },
    ],
    figures: [{ raw: '41 civilians', group: 'civilian', value: 41, min: 41, max: 41 }],
  },
  {
    id: 'leaflet',
    outlet: null,
    publishedAt: null,
    text: 'Dozens were killed somewhere.',
    events: [{ trigger: 'killed', realis: 'hypothetical' }],
    figures: [{ raw: 'Dozens', min: 24, max: 99, comparator: 'vague' }],
  },
]

/** The articles in order of their days. */
export const portExplosion = tellings.map(told)

const uruguay: GazetteerPlace = {
  ...{ id: '3439705', name: 'Uruguay', kind: 'COUNTRY', countryCode: 'UY', admin1: null, parent: null },
  ...{ latitude: -33, longitude: -56, population: 3_400_000, seat: null },
}
const town = ([, name, kind, id, latitude, longitude]: typeof palmira | typeof carmelo): GazetteerPlace => ({
  ...{ id, name, kind, countryCode: 'UY', admin1: null, parent: uruguay.id, latitude, longitude, population: 10_000, seat: null },
})
const known = new Map([uruguay, town(palmira), town(carmelo)].map((place) => [place.id, place]))

/** Knows the places of the story: two towns and their country. */
export const storyGazetteer: Gazetteer = { ...emptyGazetteer, byId: (id) => known.get(id) ?? null }
