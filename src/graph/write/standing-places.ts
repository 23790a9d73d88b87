import { z } from 'zod'
import { type Gazetteer, type GazetteerPlace, isGeonamesId, precisionOf } from '../../gazetteer/gazetteer.ts'
import { groupBy } from '../../group-by.ts'
import { type Place, placeSchema } from '../../record/schema.ts'
import { nameKey } from '../../resolve/name-key.ts'
import { gazetteerId, parentsOf, placeId } from '../../resolve/place-identity.ts'
import { emptyTally, longerFirst, type Tally, vote, winner } from '../../resolve/tally.ts'
import { foldedText } from '../folded-words.ts'
import type { Session } from '../port.ts'
import { overList } from './queries.ts'
import { type EdgeRow, edge, type NodeRow } from './rows.ts'

const query = {
  name: 'write/known-places',
  row: z.object({ id: z.string(), facts: z.array(z.string()), factCounts: z.array(z.number()) }),
}

/** What is said of a place, together: parts of two descriptions must not make a third. */
const factsSchema = placeSchema.omit({ id: true, mentions: true })
type Facts = z.output<typeof factsSchema>

/** One article's word on a place; the gazetteer's own word on a parent that no article mentions counts nothing. */
export interface PlaceVote {
  readonly id: string
  readonly facts: Facts
  readonly count: 0 | 1
  /** Id of the next wider place, null where none is known. */
  readonly parent: string | null
}

/** One vote for each place of an article, and the places they are part of. Of its own places the gazetteer says everything but the name: readers know the one they read. */
export function placeVotes(places: readonly Place[], gazetteer: Gazetteer): PlaceVote[] {
  const votes = new Map<string, PlaceVote>()
  for (const place of places) {
    const known = place.geonamesId === null ? null : gazetteer.byId(place.geonamesId)
    const parents = parentsOf(place, gazetteer)
    const id = placeId(place)
    const facts = known === null ? factsOf(place) : { ...gazetteerFacts(known), name: place.name, precision: place.precision }
    if (votes.get(id)?.count !== 1) votes.set(id, { id, facts, count: 1, parent: idOf(parents[0]) })
    parents.forEach((parent, index) => {
      const parentId = gazetteerId(parent.id)
      if (!votes.has(parentId))
        votes.set(parentId, { id: parentId, facts: gazetteerFacts(parent), count: 0, parent: idOf(parents[index + 1]) })
    })
  }
  return [...votes.values()]
}

/** The votes that stand on the places of the graph, by id. */
export type KnownPlaces = ReadonlyMap<string, Tally>

/** The places that articles vote on, as the graph has them now. */
export async function knownPlaces(session: Session, votes: readonly PlaceVote[]): Promise<KnownPlaces> {
  const rows = await overList(session, query, 'ids', [...new Set(votes.map(({ id }) => id))])
  return new Map(rows.map((row) => [row.id, { values: row.facts, counts: row.factCounts }]))
}

/** The places with the votes of new articles added. */
export const placeRows = (votes: readonly PlaceVote[], known: KnownPlaces): NodeRow[] =>
  [...groupBy(votes, ({ id }) => id)].map(([id, own]) => placeRow(id, own, known.get(id) ?? null))

/** Ids of the places that the graph does not hold yet. */
export const newPlaces = (votes: readonly PlaceVote[], known: KnownPlaces): Set<string> =>
  new Set(votes.flatMap(({ id }) => (known.has(id) ? [] : [id])))

/** What the places that were not there before are part of. */
export const newPlaceParts = (votes: readonly PlaceVote[], known: KnownPlaces): EdgeRow[] =>
  [...groupBy(votes, ({ id }) => id)].flatMap(([id, [first]]) =>
    known.has(id) || first === undefined || first.parent === null ? [] : [edge(id, first.parent)],
  )

function placeRow(id: string, votes: readonly PlaceVote[], before: Tally | null): NodeRow {
  const tally = votes.reduce((sum, { facts, count }) => vote(sum, JSON.stringify(facts), count), before ?? emptyTally)
  const { name, ...facts } = factsSchema.parse(JSON.parse(winner(tally, longerFirst) ?? 'null'))
  return {
    id,
    props: {
      order: `${nameKey(name)} ${id}`,
      name,
      folded: foldedText(name),
      ...facts,
      // People may have joined it to another.
      ...(before === null ? { canonical: id } : {}),
      facts: tally.values,
      factCounts: tally.counts,
    },
  }
}

const idOf = (place: GazetteerPlace | undefined): string | null => (place === undefined ? null : gazetteerId(place.id))

const factsOf = ({ name, kind, countryCode, admin1, geonamesId, latitude, longitude, precision }: Place): Facts => ({
  name,
  kind,
  countryCode,
  admin1,
  geonamesId,
  latitude,
  longitude,
  precision,
})

const gazetteerFacts = (place: GazetteerPlace): Facts => ({
  name: place.name,
  kind: place.kind,
  countryCode: place.countryCode,
  admin1: place.admin1,
  geonamesId: isGeonamesId(place.id) ? place.id : null,
  latitude: place.latitude,
  longitude: place.longitude,
  precision: precisionOf(place),
})
