import type { Actor, ExtractionRecord } from '../record/schema.ts'
import { actorId, isLocal } from './actor-identity.ts'
import { nameKey } from './name-key.ts'
import { bareOffice, stateAndOffice, stateName, stateNamed } from './state-office.ts'

/** Of which state an office is that is named without it, by the article's own evidence. */
export interface OwnedOffice {
  /** The actor's id: as if it were named with its state. */
  readonly id: string
  /** Why, in words. */
  readonly reason: string
}

/** What the graph calls the actors of a record. */
export interface ActorIds {
  readonly of: (actor: Actor) => string
  /** Of an office that is named without its state: why it is that of the state that its id says. Null for all others. */
  readonly ofState: (actor: Actor) => string | null
}

export function actorIds(record: Pick<ExtractionRecord, 'article' | 'actors' | 'places'>): ActorIds {
  const owned = ownedOffices(record)
  return {
    of: (actor) => owned.get(actor.id)?.id ?? actorId(record.article.id, actor),
    ofState: (actor) => owned.get(actor.id)?.reason ?? null,
  }
}

/** Towns and provinces have these as well, so that a country says nothing of whose they are. */
const ofAnyLevel = /(?:authorities|administration|police)$/

/** What armies and security forces of several states may do in one country. */
const forces = /(?:army|military|navy|forces?)$/

/** So much of an article's places lies in the country that it is about. */
const mostOf = 2 / 3

/**
 * The offices of a record that are named without their state ("the Defence Ministry", "the government") and whose state the article shows:
 * it names that office with a state elsewhere, or nearly all its places are of one country. Where these disagree, where it names the office of
 * two states, and where forces of another state act too, it stays open.
 * @returns by the actor's id in the record
 */
export function ownedOffices({ actors, places }: Pick<ExtractionRecord, 'actors' | 'places'>): ReadonlyMap<string, OwnedOffice> {
  const bare = actors.flatMap((actor) => {
    const office = isLocal(actor) ? bareOffice(nameKey(actor.name)) : null
    return office === null ? [] : [{ actor, office }]
  })
  if (bare.length === 0) return new Map()
  const named = actors.flatMap(({ name, aliases }) => [name, ...aliases].flatMap((words) => stateOffice(words)))
  const about = mainCountry(places)
  return new Map(
    bare.flatMap(({ actor, office }) => {
      const own = ownerOf(office, named, about, actors)
      if (own === null) return []
      const reason = `the ${office} of ${stateName(own.state)}: ${own.shownBy}`
      return [[actor.id, { id: `actor:${nameKey(`${stateName(own.state)} ${office}`)}`, reason }] as const]
    }),
  )
}

interface NamedOffice {
  readonly state: string
  readonly office: string
  readonly words: string
}

function stateOffice(words: string): NamedOffice[] {
  const found = stateAndOffice(nameKey(words))
  return found === null ? [] : [{ ...found, words }]
}

interface Owner {
  readonly state: string
  readonly shownBy: string
}

function ownerOf(office: string, named: readonly NamedOffice[], about: Owner | null, actors: readonly Actor[]): Owner | null {
  const told = named.filter((other) => other.office === office)
  const [first] = told
  if (first !== undefined) {
    const isOne = told.every(({ state }) => state === first.state) && (about === null || about.state === first.state)
    return isOne ? { state: first.state, shownBy: `its article names “${first.words}”` } : null
  }
  if (about === null || ofAnyLevel.test(office)) return null
  return forces.test(office) && actsOtherState(about.state, named, actors) ? null : about
}

const actsOtherState = (state: string, named: readonly NamedOffice[], actors: readonly Actor[]): boolean =>
  named.some((other) => other.state !== state) || actors.some(({ name }) => ![null, state].includes(stateNamed(nameKey(name))))

/** The country that nearly all mentions of places are in; null for none. */
function mainCountry(places: ExtractionRecord['places']): Owner | null {
  const counts = new Map<string, number>()
  let all = 0
  for (const { countryCode, mentions } of places) {
    if (countryCode === null) continue
    counts.set(countryCode, (counts.get(countryCode) ?? 0) + mentions.length)
    all += mentions.length
  }
  const [most] = [...counts].sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1))
  if (most === undefined) return null
  const [state, count] = most
  if (count < all * mostOf) return null
  return { state, shownBy: `${count} of ${all} mentions of places in its article are there` }
}
