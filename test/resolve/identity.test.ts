import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Gazetteer, GazetteerPlace } from '../../src/gazetteer/gazetteer.ts'
import type { Event, Place } from '../../src/record/schema.ts'
import { actorIdentities, type GroupMember } from '../../src/resolve/actor-groups.ts'
import { actorId, chosenKind, chosenName } from '../../src/resolve/actor-identity.ts'
import { eventKey } from '../../src/resolve/event-identity.ts'
import { parentsOf, placeId } from '../../src/resolve/place-identity.ts'
import { emptyTally, vote } from '../../src/resolve/tally.ts'

const tally = (...values: readonly string[]) => values.reduce((sum, value) => vote(sum, value), emptyTally)

describe('an actor', () => {
  it.each([
    [{ name: 'The Coastal Rescue Service', kind: 'NGO_AID' as const }, 'actor:coastal rescue service'],
    [{ name: 'residents', kind: 'CIVILIANS' as const }, 'actor:quay-1/residents'],
    [{ name: 'security forces', kind: 'STATE_SECURITY' as const }, 'actor:quay-1/security forces'],
    [{ name: 'A masked gunman', kind: 'UNIDENTIFIED_ARMED' as const }, 'actor:quay-1/a masked gunman'],
  ])('%o has the id %s', (actor, id) => expect(actorId('quay-1', actor)).toBe(id))

  it('is called as most articles call it, else by the longest spelling, else by the first', () => {
    expect(chosenName(tally('Vey', 'Ilse Vey', 'Vey'))).toBe('Vey')
    expect(chosenName(tally('Vey', 'Ilse Vey'))).toBe('Ilse Vey')
    expect(chosenName(tally('Vei', 'Vey'))).toBe('Vei')
  })

  it('is of the kind most articles say; an outlet is one unless they know better', () => {
    expect(chosenKind(tally('IGO', 'PERSON', 'IGO'), false)).toBe('IGO')
    expect(chosenKind(tally('ORGANIZATION'), true)).toBe('MEDIA_OUTLET')
    expect(chosenKind(tally('NEWS_AGENCY', 'ORGANIZATION', 'NEWS_AGENCY'), true)).toBe('NEWS_AGENCY')
    expect(chosenKind(emptyTally, true)).toBe('MEDIA_OUTLET')
  })

  it('has tallies that know no order', () =>
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom('a', 'b', 'cc'))
          .chain((votes) => fc.tuple(fc.constant(votes), fc.shuffledSubarray(votes, { minLength: votes.length }))),
        ([votes, shuffled]) => {
          expect(tally(...shuffled)).toEqual(tally(...votes))
        },
      ),
    ))
})

describe('a group of actors', () => {
  const members: GroupMember[] = [
    { id: 'actor:crs', key: 'crs', acronymIn: 'quay-1' },
    { id: 'actor:rescue servis', key: 'rescue servis', acronymIn: null },
    { id: 'actor:rescue service', key: 'rescue service', acronymIn: null },
  ]
  it('is stood for by its longest full name, each member with its reason', () => {
    const reasons = actorIdentities(members).map(({ canonical, reason }) => [canonical, reason])
    expect(reasons).toEqual([
      ['actor:rescue service', 'acronym of rescue service, so written in quay-1'],
      ['actor:rescue service', 'another spelling of rescue service'],
      ['actor:rescue service', null],
    ])
  })
  it('says where its members are names of one office', () => {
    const named = ['libya interim government', 'libyan interim government'].map((key) => ({ id: `actor:${key}`, key, acronymIn: null }))
    expect(actorIdentities(named).map(({ reason }) => reason)).toEqual([
      'another name of one office of one state, libyan interim government',
      null,
    ])
  })
  it('leaves an acronym without a full name to itself', () => {
    expect(actorIdentities(members.slice(0, 1))).toMatchObject([{ canonical: 'actor:crs', reason: null }])
  })
})

const place = (over: Partial<Place>): Place => ({
  id: 'p1',
  name: 'Sarral',
  kind: 'CITY',
  countryCode: null,
  admin1: null,
  geonamesId: '1',
  latitude: null,
  longitude: null,
  precision: 'locality',
  mentions: [],
  ...over,
})
const event = (over: Partial<Event>): Event => ({
  id: 'e1',
  type: 'SHELLING',
  realis: 'actual',
  trigger: { start: 0, end: 1 },
  from: '2031-04-02',
  to: null,
  places: ['p1'],
  participants: [],
  statements: [],
  partOf: null,
  ...over,
})

describe('an event', () => {
  const country = place({ kind: 'COUNTRY', geonamesId: '4' })
  it.each([
    ['by type, place and day', event({}), [place({})], 'SHELLING|place:1|2031-04-02'],
    [
      'at its narrowest place',
      event({}),
      [country, place({ kind: 'GOVERNORATE', geonamesId: '3' }), place({})],
      'SHELLING|place:1|2031-04-02',
    ],
    ['whoever establishes it', event({ realis: 'alleged' }), [place({})], 'SHELLING|place:1|2031-04-02'],
    ['by a night that ends on the next day', event({ to: '2031-04-03' }), [place({})], 'SHELLING|place:1|2031-04-02/2031-04-03'],
    ['not where it went on for longer', event({ to: '2031-04-04' }), [place({})], null],
    ['by the day, said once or twice', event({ to: '2031-04-02' }), [place({})], 'SHELLING|place:1|2031-04-02'],
    ['not without a day', event({ from: null }), [place({})], null],
    ['not without a place', event({}), [], null],
    ['not by its country alone', event({}), [country], null],
    ['not where it is denied', event({ realis: 'negated' }), [place({})], null],
    ['as an accident of one town', event({ type: 'OTHER' }), [place({})], 'OTHER|place:1|2031-04-02'],
    ['as fighting of one town', event({ type: 'ARMED_CLASH' }), [place({ kind: 'TOWN' })], 'ARMED_CLASH|place:1|2031-04-02'],
    ['not as fighting of a city, which has several fronts', event({ type: 'ARMED_CLASH' }), [place({ kind: 'CITY' })], null],
    ['not as an accident of a whole province', event({ type: 'OTHER' }), [place({ kind: 'GOVERNORATE' })], null],
    [
      'by the town, where no gazetteer has the site',
      event({}),
      [place({ kind: 'SITE', geonamesId: null, name: 'Old Quay' }), place({})],
      'SHELLING|place:1|2031-04-02',
    ],
    ['not as an utterance', event({ type: 'STATEMENT' }), [place({})], null],
  ])('meets others %s', (_, item, places, key) => expect(eventKey(item, places, placeId)).toBe(key))
})

describe('a place', () => {
  const known = (id: string, parent: string | null): GazetteerPlace => ({
    id,
    name: `Place ${id}`,
    kind: 'TOWN',
    countryCode: 'XV',
    admin1: null,
    parent,
    seat: null,
    latitude: 0,
    longitude: 0,
    population: 1,
  })
  const gazetteer = (...places: readonly GazetteerPlace[]): Gazetteer => ({
    lookup: () => [],
    similar: () => [],
    byId: (id) => places.find((item) => item.id === id) ?? null,
    demonym: () => null,
    isPrefix: () => false,
  })
  it('is known by the gazetteer, else by name', () => {
    expect(placeId(place({}))).toBe('place:1')
    expect(placeId(place({ geonamesId: null, name: 'Old Quay' }))).toBe('place:old quay')
  })
  it('has its parents from the nearest to the widest, and a loop ends', () => {
    expect(parentsOf(place({}), gazetteer(known('1', '2'), known('2', '3'), known('3', null))).map(({ id }) => id)).toEqual(['2', '3'])
    expect(parentsOf(place({}), gazetteer(known('1', '2'), known('2', '3'), known('3', '2'))).map(({ id }) => id)).toEqual(['2', '3'])
    expect(parentsOf(place({ geonamesId: null }), gazetteer())).toEqual([])
  })
})
