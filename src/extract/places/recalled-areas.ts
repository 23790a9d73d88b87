import type { Sentence } from '../../language/document.ts'
import { oncePer } from '../../language/once-per.ts'
import type { PlaceKind } from '../../record/kinds.ts'
import type { Place, Span } from '../../record/schema.ts'
import type { Draft } from '../draft.ts'
import { placesAt } from '../found-by-span.ts'

/** Words that name an area by its country's or a town's: "the Syrian coast", "the countryside of Homs". */
const areas: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['REGION', 'AREA'])
/** "The coast guard", "the coast of Peru": another thing, or another coast. */
const otherThing = /^(?:[-‐‑]|\s+(?:guards?|of|road|line|town|city|highway)\b)/i

/** "The coast near Tripoli", "the coast, in Peru": what goes on to name a place means that one's. */
const goesOn =
  /^,?\s(?:near|off|in|at|along|by|around|between|outside|opposite|(?:north|south|east|west)(?:east|west)? of)(?: the)?(?: (?:city|town|village|port) of)?\s$/
const stands = /\b(?:near|off|in|at|along|around|outside)(?: the)?(?: (?:city|town|village|port) of)?\s$/i

/** The named areas of an article by the last word of their names, where that is one that areas are recalled by. */
const areasByHead = oncePer((draft: Draft): ReadonlyMap<string, readonly Place[]> => {
  const found = new Map<string, Place[]>()
  for (const place of draft.places) {
    const head = /\s(\p{Ll}+)$/u.exec(place.name)?.[1]
    if (head === undefined || !draft.areaHeads.has(head) || !areas.has(place.kind)) continue
    found.set(head, [...(found.get(head) ?? []), place])
  }
  return found
})

/**
 * The areas that a sentence recalls by their last word alone: "on the coast", where the article has named "the Syrian coast" before. Of several it
 * is the one that was named last; none where the sentence says where it is, or tells of a place in another country.
 */
export function recalledAreas(draft: Draft, sentence: Sentence): (Span & { readonly place: Place })[] {
  const { text } = draft.document
  const heads = areasByHead(draft)
  if (heads.size === 0) return []
  const named = placesAt(draft.places)
    .inside(sentence)
    .filter(({ form }) => form === 'name')
  const codesAround = named.flatMap(({ place, start }) =>
    place.countryCode !== null && stands.test(text.slice(Math.max(sentence.start, start - 40), start)) ? [place.countryCode] : [],
  )
  return [...text.slice(sentence.start, sentence.end).matchAll(/\bthe (\p{Ll}+)/giu)].flatMap(({ 0: words, 1: head = '', index }) => {
    const end = sentence.start + index + words.length
    const start = end - head.length
    const place = namedLast(heads.get(head) ?? [], start)
    if (place === null || otherThing.test(text.slice(end, end + 20))) return []
    const next = named.find((mention) => mention.start >= end)
    if (next !== undefined && goesOn.test(text.slice(end, next.start))) return []
    const isAbroad = place.countryCode !== null && codesAround.some((code) => code !== place.countryCode)
    return isAbroad ? [] : [{ start, end, place }]
  })
}

function namedLast(places: readonly Place[], before: number): Place | null {
  let last: Place | null = null
  let latest = -1
  for (const place of places)
    for (const { start, end, form } of place.mentions)
      if (form === 'name' && end <= before && start > latest) [last, latest] = [place, start]
  return last
}
