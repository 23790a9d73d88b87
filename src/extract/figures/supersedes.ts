import type { Document } from '../../language/document.ts'
import { wordsOf } from '../../language/document.ts'
import type { Figure } from '../../record/schema.ts'

const formerBefore =
  /\b(?:previous|earlier|prior|initial|former|preliminary|last|old)\s(?:\S+\s){0,2}?(?:tolls?|counts?|figures?|estimates?|tally|number|total)\s(?:of|at|was|stood at|put at)?\s?(?:\S+\s){0,2}$|\b(?:up|down|rising|rose|risen|revised|increase|increased|upward|climbed|jumped|lowered|cut|reduced|corrected|raised|lifted|updated|changed)\s(?:\S+\s){0,3}?from\s(?:(?!to\s)[^\s\d]+\s){0,4}$|\bto\s(?:[^\s\d]+\s){0,3}[\d,]*\d,?\s(?:[^\s.;]+\s){0,5}from\s(?:[^\s\d]+\s){0,3}$|\bput at\s$/i
/** "The toll, which stood at 92, rose to 160": the newer comes behind. */
const stoodBefore = /\bwhich (?:had )?(?:\S+ )?(?:stood|been) at\s(?:\S+\s){0,2}$/i

/**
 * Marks which figure of an article another one updates: "71, up from 64", "a previous toll of 64". Both stand in one sentence, or the
 * former in the next, and count the same thing. Figures come in text order; returns the id of the former by the id of the newer.
 */
export function supersededBy(document: Document, figures: readonly Figure[]): Map<string, string> {
  const found = new Map<string, string>()
  figures.forEach((former, i) => {
    const from = Math.max(0, former.start - 70)
    const lead = wordsOf(document, { start: from, end: former.start }).replace(/\s+/g, ' ')
    if (!formerBefore.test(lead) && !stoodBefore.test(lead)) return
    const before = stoodBefore.test(lead) ? [] : nearby(figures, i, -1)
    const newer = [...before, ...nearby(figures, i, 1)].find(
      (f) =>
        f.metric === former.metric &&
        f.value !== former.value &&
        (f.group === former.group ||
          former.group === 'unspecified' ||
          former.group === 'total' ||
          f.group === 'unspecified' ||
          f.group === 'total'),
    )
    if (newer !== undefined && !found.has(newer.id)) found.set(newer.id, former.id)
  })
  return found
}

/** How far apart, in UTF-16 units, a figure and the one it updates begin. */
const reach = 260

/** The figures to one side of one, nearest first. */
function* nearby(figures: readonly Figure[], at: number, step: 1 | -1): Generator<Figure> {
  const from = figures[at]?.start ?? 0
  for (let i = at + step; ; i += step) {
    const figure = figures[i]
    if (figure === undefined || Math.abs(figure.start - from) >= reach) return
    yield figure
  }
}
