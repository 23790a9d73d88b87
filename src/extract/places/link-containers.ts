import type { GazetteerPlace } from '../../gazetteer/gazetteer.ts'
import type { Document } from '../../language/document.ts'
import type { Toponym } from './toponym.ts'

const isContainer = (place: GazetteerPlace): boolean =>
  place.kind === 'COUNTRY' || place.kind === 'GOVERNORATE' || place.kind === 'DISTRICT'

/** True where `inner` is part of `outer`, by its chain of parents. */
export function liesIn(inner: GazetteerPlace, outer: GazetteerPlace, byId: (id: string) => GazetteerPlace | null): boolean {
  if (outer.kind === 'COUNTRY') return inner.countryCode === outer.countryCode && inner.id !== outer.id
  for (let at = inner.parent; at !== null; at = byId(at)?.parent ?? null) if (at === outer.id) return true
  return false
}

/**
 * Links "Homs, Syria", "Paris, Texas", "Concord, N.H." and "the town of X in Y": of two names with a comma between, the second holds
 * the first if some reading of both says so. Keeps of each only the readings that agree.
 */
export function linkContainers(toponyms: readonly Toponym[], document: Document, byId: (id: string) => GazetteerPlace | null): void {
  for (let i = 0; i + 1 < toponyms.length; i++) {
    const inner = toponyms[i]
    const outer = toponyms[i + 1]
    if (inner === undefined || outer === undefined || inner.form === 'demonym' || outer.form === 'demonym') continue
    const between = document.text.slice(inner.end, outer.start)
    if (!/^(?:,? |, )$/.test(between) && !/^ \($/.test(between) && !/^,? in $/.test(between)) continue
    if (between === ' ' && !/^\p{Lu}{2}$|\.$/u.test(document.text.slice(outer.start, outer.end))) continue
    const outers = outer.candidates.filter(isContainer)
    const pairs = inner.candidates.filter((place) => outers.some((o) => liesIn(place, o, byId)))
    if (pairs.length === 0) continue
    inner.candidates = pairs
    outer.candidates = outers.filter((o) => pairs.some((place) => liesIn(place, o, byId)))
    inner.container = outer
  }
}
