import { createHash } from 'node:crypto'
import { emptyGazetteer } from '../../src/gazetteer/empty-gazetteer.ts'
import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts'
import type { ArticleRecord } from '../../src/graph/write/article-parts.ts'
import type { ActorKind, EventType, Metric, PlaceKind } from '../../src/record/kinds.ts'
import type { Actor, Event, ExtractionRecord, Figure, Place, Response, Role, Span, Statement } from '../../src/record/schema.ts'

/** Everything here is invented: an archipelago, its people and its papers. */
const people = [
  ['Mohammed Khatun', 'Muhammad Khatun', 'Mohamad al-Khatun'],
  ['Ilse Vandermaar'],
  ['Jamil Orsanni'],
  ['Jamal Orsanni'],
  ['Orsanni'],
]
const bodies: readonly (readonly [full: string, short: string, kind: ActorKind])[] = [
  ['Coastal Rescue Service', 'CRS', 'NGO_AID'],
  ['Committee for Relief of Sarral', 'CRS', 'NGO_AID'],
  ['Observatory of the Isles', 'OTI', 'NGO_MONITOR'],
  ['Observatori of the Isles', 'OTI', 'NGO_MONITOR'],
  ['Harbour Ministry', 'HM', 'STATE_GOV'],
]
const described: readonly (readonly [string, ActorKind])[] = [
  ['residents', 'CIVILIANS'],
  ['a masked gunman', 'UNIDENTIFIED_ARMED'],
  ['fishermen', 'COMMUNITY'],
]
const outlets = ['The Sarral Gazette', 'Isle Wire', 'Observatory of the Isles', null]
const towns: readonly (readonly [name: string, geonamesId: string | null, kind: PlaceKind])[] = [
  ['Sarral', '9000001', 'CITY'],
  ['Port Vey', '9000002', 'TOWN'],
  ['Old Quay', null, 'SITE'],
  ['Lunmark', '9000003', 'GOVERNORATE'],
  ['Veyland', '9000004', 'COUNTRY'],
]
const types: readonly EventType[] = ['KILLING', 'SHELLING', 'PROTEST', 'STATEMENT']
const metrics: readonly Metric[] = ['killed', 'injured', 'displaced']

/** The archipelago's own gazetteer: towns lie in Lunmark, Lunmark in Veyland. */
export const madeUpGazetteer: Gazetteer = {
  ...emptyGazetteer,
  byId: (id) => {
    const town = towns.find(([, geonamesId]) => geonamesId === id)
    if (town === undefined) return null
    const parent = { CITY: '9000003', TOWN: '9000003', GOVERNORATE: '9000004' }[String(town[2])] ?? null
    return {
      id,
      name: town[0],
      kind: town[2],
      countryCode: 'XV',
      admin1: null,
      parent,
      latitude: 1,
      longitude: 2,
      population: 3,
      seat: null,
    }
  },
}

/** Pseudo-random numbers in [0, 1) from a seed, the same everywhere (mulberry32). */
const chance = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** An article about the archipelago with a record that fits it, made from a seed alone; `sentences` sets its size. */
export function madeUp(seed: number, sentences = 4): ArticleRecord {
  const random = chance(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const day = `2031-04-0${1 + Math.floor(random() * 4)}`
  let text = ''
  const write = (words: string): Span => {
    const start = text.length
    text += words
    return { start, end: text.length }
  }
  const actors = new Map<string, Actor>()
  const places = new Map<string, Place>()
  const mention = (name: string, kind: ActorKind, alias: string | null = null): Actor => {
    const actor = actors.get(name) ?? { id: `a${actors.size + 1}`, name, kind, aliases: [], mentions: [] }
    actors.set(name, actor)
    actor.mentions.push(write(name))
    if (alias !== null) {
      write(' (')
      actor.mentions.push(write(alias))
      write(')')
      if (!actor.aliases.includes(alias)) actor.aliases.push(alias)
    }
    return actor
  }
  const speak = (): Actor => {
    const turn = random()
    if (turn < 0.3) return mention(pick(pick(people)), random() < 0.8 ? 'PERSON' : 'ORGANIZATION')
    if (turn < 0.5) return mention(...pick(described))
    const [full, short, kind] = pick(bodies)
    return turn < 0.7 ? mention(short, 'ORGANIZATION') : mention(full, kind, random() < 0.6 ? short : null)
  }
  const locate = (): Place => {
    const [name, geonamesId, kind] = pick(towns)
    const place = places.get(name) ?? {
      id: `p${places.size + 1}`,
      name,
      kind,
      countryCode: 'XV',
      admin1: null,
      geonamesId,
      latitude: geonamesId === null ? null : 12.5,
      longitude: geonamesId === null ? null : -40.25,
      precision: 'locality' as const,
      mentions: [],
    }
    places.set(name, place)
    place.mentions.push({ ...write(name), form: 'name' })
    return place
  }
  const statements: Statement[] = []
  const events: Event[] = []
  const figures: Figure[] = []
  const responses: Response[] = []
  const dates: ExtractionRecord['dates'] = []
  const roles: Role[] = []
  for (let at = 0; at < sentences; at += 1) {
    const start = text.length
    const speaker = speak()
    const source = { start, end: text.length }
    write(' ')
    const cue = write(pick(['said', 'denied', 'announced']))
    write(' that ')
    const contentStart = text.length
    const number = 1 + Math.floor(random() * 400)
    const raw = write(`at least ${number} people`)
    write(' were ')
    const trigger = write(pick(['killed', 'shelled', 'hurt']))
    write(' in ')
    const place = locate()
    write(' on ')
    const dated = write(day)
    const content = { start: contentStart, end: text.length }
    write('. ')
    const other = random() < 0.4 ? speak() : null
    if (other !== null) write(' disagreed. ')
    const id = `${at + 1}`
    const dead = `e${id}`
    statements.push({
      id: `s${id}`,
      start,
      end: content.end,
      kind: 'indirect',
      cue,
      source: [source],
      content: [content],
      speaker: speaker.id,
      relays: other === null ? [] : [other.id],
      saidAt: random() < 0.5 ? day : null,
      stance: 'assert',
      certainty: 'certain',
      about: random() < 0.5 ? [dead] : [],
    })
    events.push({
      id: dead,
      type: pick(types),
      realis: 'alleged',
      trigger,
      from: random() < 0.8 ? day : null,
      to: null,
      places: [place.id],
      participants: other === null ? [] : [{ role: 'accused', actor: other.id, ...cue }],
      statements: [`s${id}`],
      partOf: at > 0 && random() < 0.2 ? 'e1' : null,
    })
    figures.push({
      id: `f${id}`,
      ...raw,
      raw: text.slice(raw.start, raw.end),
      metric: pick(metrics),
      population: 'people',
      group: 'unspecified',
      comparator: 'at_least',
      value: number,
      min: number,
      max: null,
      statement: `s${id}`,
      source: speaker.id,
      event: dead,
      places: [place.id],
      from: null,
      to: null,
      asOf: random() < 0.5 ? day : null,
      cumulative: null,
      supersedes: at > 0 && random() < 0.2 ? 'f1' : null,
    })
    if (other !== null) {
      const event = random() < 0.5 ? dead : null
      const owner = at % 3 === 0 ? { of: speaker.id, place: null } : { of: null, place: at % 3 === 1 ? place.id : null }
      for (const kind of ['role', 'member'] as const)
        roles.push({ id: `o${id}`, kind, actor: other.id, name: 'envoy', status: 'current', ...cue, ...owner })
      responses.push({ id: `r${id}`, actor: other.id, event, statement: `s${id}`, stance: 'condemn', ...content })
    }
    dates.push({ ...dated, text: day, type: 'DATE', value: day, from: day, to: day, basis: 'explicit' })
  }
  const id = `made-up-${seed}`
  const outlet = pick(outlets)
  const textSha256 = createHash('sha256').update(text).digest('hex')
  const publishedAt = random() < 0.9 ? day : null
  const head = { id, title: null, outlet, url: null, language: 'en', publishedAt, publishedAtBasis: null, textSha256, reader: null }
  return {
    article: { id, text, title: null, outlet, url: null, publishedAt, language: 'en' },
    record: {
      article: head,
      actors: [...actors.values()],
      places: [...places.values()],
      dates,
      events,
      statements,
      figures,
      responses,
      roles,
    },
    loadedAt: '2031-05-01T00:00:00Z',
  }
}
