import type { GazetteerPlace } from '../../gazetteer/gazetteer.ts'
import { settlementOf } from './settlements.ts'
import type { Toponym } from './toponym.ts'

const isContainer = (place: GazetteerPlace): boolean =>
  place.kind === 'COUNTRY' || place.kind === 'GOVERNORATE' || place.kind === 'DISTRICT'

/** True where `inner` is part of `outer`, by its chain of parents. */
export function liesIn(inner: GazetteerPlace, outer: GazetteerPlace, byId: (id: string) => GazetteerPlace | null): boolean {
  if (outer.kind === 'COUNTRY') return inner.countryCode === outer.countryCode && inner.id !== outer.id
  for (let at = inner.parent; at !== null; at = byId(at)?.parent ?? null) if (at === outer.id) return true
  return false
}

/** What stands between a place and what it lies in: "Homs, Syria", "Mobile (Ala.)", "Homs in Syria"; a mere space before "TX", "Ala.". */
const between = /^(?:, ?| \(|,? in (?:the )?(?:\p{Ll}+ )?)$/u
/** What may stand between a place no gazetteer has and the one that tells where it is: "the village of Ruwayha, near Jisr". */
const near = /^(?:, |,? (?:in|near|outside|of) (?:the )?(?:\p{Ll}+ ){0,3})$/u
/** What an apposition says between a place and what it lies in: "Harlow, a fishing town of 9,000 people in western Chile". */
const apposition =
  /^, (?:a|an|the) (?:[\p{L}-]+ ){0,3}(city|town|village|hamlet|suburb|neighbou?rhood)(?: of (?:about |some )?[\d,]+(?: people| inhabitants| residents)?)? (?:in|of|near|outside) (?:the )?(?:[\p{Ll}-]+ ){0,4}$/u
const abbreviated = /^\p{Lu}{2}$|\.$/u

/**
 * Links "Paris, Texas", "Concord, N.H.", "Kafranbel in Syria": of two names so joined the second holds the first if some reading of
 * both says so. Keeps of each the readings that agree. A site or village that no gazetteer has lies in what is named right behind it. From the right, so that "Paris, Lamar County, Texas" links twice.
 */
export function linkContainers(toponyms: readonly Toponym[], text: string, byId: (id: string) => GazetteerPlace | null): Toponym[] {
  const linked = [...toponyms]
  for (let i = linked.length - 2; i >= 0; i--) {
    const inner = linked[i]
    const outer = linked[i + 1]
    if (inner?.form !== 'name' || outer?.form !== 'name' || outer.candidates.length === 0) continue
    const gap = text.slice(inner.end, outer.start)
    const called = apposition.exec(gap)?.[1]
    if (called !== undefined && inner.candidates.length > 0) {
      linked[i] = calledSettlement(inner, outer, called, byId)
      continue
    }
    if (inner.candidates.length === 0) {
      if (inner.container === null && near.test(gap)) linked[i] = { ...inner, container: outer }
      continue
    }
    if (!between.test(gap) && !(gap === ' ' && abbreviated.test(text.slice(outer.start, outer.end)))) continue
    const outers = outer.candidates.filter(isContainer)
    const inners = inner.candidates.filter((place) => outers.some((o) => liesIn(place, o, byId)))
    if (inners.length === 0) continue
    const container = { ...outer, candidates: outers.filter((o) => inners.some((place) => liesIn(place, o, byId))) }
    linked[i + 1] = container
    linked[i] = { ...inner, candidates: inners, container }
  }
  return withNamesakes(linked, toponyms)
}

/** "Harlow, a town in Chile": the readings that lie there; where none does it is a town there that no gazetteer has. */
function calledSettlement(inner: Toponym, outer: Toponym, called: string, byId: (id: string) => GazetteerPlace | null): Toponym {
  const places = inner.candidates.filter((place) =>
    outer.candidates.some((o) => (isContainer(o) ? liesIn(place, o, byId) : place.countryCode === o.countryCode && isNear(place, o))),
  )
  if (places.length > 0) return { ...inner, candidates: places, container: outer }
  return { ...inner, candidates: [], kind: settlementOf(called) ?? null, container: outer }
}

/** Degrees between a town and a suburb of it or a village near it, at most. */
const nearby = 1.5
const isNear = (a: GazetteerPlace, b: GazetteerPlace): boolean =>
  Math.abs(a.latitude - b.latitude) < nearby && Math.abs(a.longitude - b.longitude) < nearby

/** What an apposition makes of a name it makes of the bare mentions of that name as well. */
function withNamesakes(linked: readonly Toponym[], toponyms: readonly Toponym[]): Toponym[] {
  const unlisted = new Map<string, Toponym>()
  linked.forEach((toponym, i) => {
    if (toponym.candidates.length === 0 && (toponyms[i]?.candidates.length ?? 0) > 0) unlisted.set(toponym.key, toponym)
  })
  if (unlisted.size === 0) return [...linked]
  return linked.map((toponym) => {
    const said = toponym.container === null && toponym.form === 'name' ? unlisted.get(toponym.key) : undefined
    return said === undefined ? toponym : { ...toponym, candidates: [], kind: said.kind, container: said.container }
  })
}
