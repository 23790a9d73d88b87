import { officeKey } from './state-office.ts'
import { longerFirst } from './tally.ts'

/** A full name that shares its sound with others, or an acronym that stands for such names. */
export interface GroupMember {
  readonly id: string
  readonly key: string
  /** For an acronym: the article that gives it, the first by id where several do. */
  readonly acronymIn: string | null
}

/** Who stands for an actor, and why; itself and null where it stands alone or for others. */
export interface Identity {
  readonly id: string
  readonly canonical: string
  readonly reason: string | null
  readonly score: number
}

/**
 * Says who stands for the members of one group: the longest full name, the first in the alphabet of those. A function of the set of
 * members, so that no order of arrival shows.
 */
export function actorIdentities(members: readonly GroupMember[]): Identity[] {
  const canonical = members.filter((member) => member.acronymIn === null).sort((a, b) => longerFirst(a.key, b.key))[0]
  return members.map((member) => {
    if (canonical === undefined || member.id === canonical.id) return { id: member.id, canonical: member.id, reason: null, score: 1 }
    return member.acronymIn === null
      ? { id: member.id, canonical: canonical.id, reason: spelling(canonical.key), score: 0.9 }
      : { id: member.id, canonical: canonical.id, reason: `acronym of ${canonical.key}, so written in ${member.acronymIn}`, score: 1 }
  })
}

const spelling = (of: string): string =>
  officeKey(of) === null ? `another spelling of ${of}` : `another name of one office of one state, ${of}`
