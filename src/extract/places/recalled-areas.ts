import type { Sentence } from '../../language/document.ts'
import { oncePer } from '../../language/once-per.ts'
import type { PlaceKind } from '../../record/kinds.ts'
import type { Place, Span } from '../../record/schema.ts'
import type { Draft } from '../draft.ts'

/** Words that name an area by its country's or a town's: "the Syrian coast", "the countryside of Homs". */
const areas: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['REGION', 'AREA'])
/** "The coast guard", "the coast of Peru": another thing, or another coast. */
const otherThing = /^(?:[-‐‑]|\s+(?:guards?|of|road|line|town|city|highway)\b)/i

/** The named areas of an article by the last word of their names. */
const areasByHead = oncePer((draft: Draft): ReadonlyMap<string, readonly Place[]> => {
  const found = new Map<string, Place[]>()
  for (const place of draft.places) {
    const head = /\s(\p{Ll}+)$/u.exec(place.name)?.[1]
    if (head === undefined || !areas.has(place.kind)) continue
    found.set(head, [...(found.get(head) ?? []), place])
  }
  return found
})

/**
 * The areas that a sentence recalls by their last word alone: "on the coast", where the article has named "the Syrian coast" before. Of several it
 * is the one that was named last.
 */
export function recalledAreas(draft: Draft, sentence: Sentence): (Span & { readonly place: Place })[] {
  const text = draft.document.text.slice(sentence.start, sentence.end)
  return [...areasByHead(draft)].flatMap(([head, places]) =>
    [...text.matchAll(/\bthe (\p{Ll}+)/giu)].flatMap((match) => {
      const start = sentence.start + match.index + match[0].length - head.length
      if (match[1] !== head || otherThing.test(draft.document.text.slice(start + head.length, start + head.length + 20))) return []
      const place = namedLast(places, start)
      return place === null ? [] : [{ start, end: start + head.length, place }]
    }),
  )
}

function namedLast(places: readonly Place[], before: number): Place | null {
  let last: Place | null = null
  let latest = -1
  for (const place of places)
    for (const { start, end, form } of place.mentions)
      if (form === 'name' && end <= before && start > latest) [last, latest] = [place, start]
  return last
}
