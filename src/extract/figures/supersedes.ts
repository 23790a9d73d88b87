import type { Document } from '../../language/document.ts'
import { sentenceAt, wordsOf } from '../../language/document.ts'
import type { Actor, Figure } from '../../record/schema.ts'
import { contains } from '../../record/span.ts'

const formerBefore =
  /\b(?:previous|earlier|prior|initial|former|preliminary|last|old)\s(?:\S+\s){0,2}?(?:tolls?|counts?|figures?|estimates?|tally|number|total)\s(?:of|at|was|stood at|put at)?\s?(?:\S+\s){0,2}$|\b(?:up|down|rising|rose|risen|revised|increase|increased|upward|climbed|jumped|lowered|cut|reduced|corrected|raised|lifted|updated|changed)\s(?:\S+\s){0,6}?from\s(?:(?!to\s)[^\s\d]+\s){0,4}$|\bto\s(?:[^\s\d]+\s){0,3}[\d,]*\d,?\s(?:[^\s.;]+\s){0,5}from\s(?:[^\s\d]+\s){0,3}$|\bput at\s$/i
/** "The toll is 76, not 78", as somebody had it. */
const notBefore = /\d[^.;\d]{0,30}\bnot\s(?:[^\s\d]+\s)?$/i
/** "The toll, which stood at 92, rose to 160": the newer comes behind. */
const stoodBefore = /\bwhich (?:had )?(?:\S+ )?(?:stood|been) at\s(?:\S+\s){0,2}$/i

/** "cut its toll from 19 to 18": likewise. */
const goesTo = /^(?:\s[a-z]+)?\sto\s/
/** "Earlier, officials had said 12 people died", "The ministry had initially put the toll at 9": a sentence about what was told before. */
const toldBefore =
  /^[“"]?(?:earlier(?!\s(?:this|last|in\sthe)\b)|previously|initially|at first)\b.*\b(?:said|told|reported|announced|counted|estimated|put|given|spoke|spoken)\b/is
const hadTold = /\b(?:earlier|previously|initially|first)\s(?:said|told|reported|announced|counted|estimated|put|given|spoke|spoken)\b/i
/** "in a separate attack": another thing was told of then. */
const ofAnother = /\b(?:separate|another|different|other)\b/i

/**
 * Marks which figure of an article another one updates: "71, up from 64", "a previous toll of 64"; both stand in one sentence, or the
 * former in the next, and count the same thing. So does what its source, or nobody in particular, is said to have told earlier. Figures come in
 * text order; returns the id of the former by the id of the newer.
 */
export function supersededBy(document: Document, figures: readonly Figure[], actors: readonly Actor[]): Map<string, string> {
  const found = new Map<string, string>()
  figures.forEach((former, i) => {
    const newer = newerOf(document, figures, i) ?? laterWordOf(document, figures, i, actors)
    if (newer !== null && !found.has(newer.id) && !leadsTo(found, former.id, newer.id)) found.set(newer.id, former.id)
  })
  return found
}

/** Whether a figure updates another, or one that does. */
function leadsTo(found: ReadonlyMap<string, string>, from: string, to: string): boolean {
  for (let at = found.get(from); at !== undefined; at = found.get(at)) if (at === to) return true
  return false
}

function newerOf(document: Document, figures: readonly Figure[], at: number): Figure | null {
  const former = figures[at]
  if (former === undefined) return null
  const from = Math.max(0, former.start - 70)
  const lead = wordsOf(document, { start: from, end: former.start }).replace(/\s+/g, ' ')
  if (![formerBefore, notBefore, stoodBefore].some((words) => words.test(lead))) return null
  const isBehind = stoodBefore.test(lead) || goesTo.test(document.text.slice(former.end, former.end + 20))
  const before = isBehind ? [] : nearby(figures, at, -1, reach)
  return [...before, ...nearby(figures, at, 1, reach)].find((figure) => countsTheSame(figure, former)) ?? null
}

/** The number by which the source of an earlier one stands now: the nearest before it in the text, else behind it. */
function laterWordOf(document: Document, figures: readonly Figure[], at: number, actors: readonly Actor[]): Figure | null {
  const former = figures[at]
  const sentence = former === undefined ? undefined : sentenceAt(document, former.start)
  if (former === undefined || sentence === undefined) return null
  if (!isToldBefore(document, former) || ofAnother.test(wordsOf(document, sentence))) return null
  const alike = [...nearby(figures, at, -1, wideReach), ...nearby(figures, at, 1, reach)].filter(
    (figure) =>
      countsTheSame(figure, former) &&
      mayBeOf(figure, former) &&
      sentenceAt(document, figure.start) !== sentence &&
      !isToldBefore(document, figure),
  )
  const source = actors.find(({ id }) => id === former.source)
  const before = document.sentences[sentence.index - 1]
  // "Doctors of the aid group counted 11. Earlier, it had said nine": who counted for it is told of as somebody else.
  if (before?.paragraph === sentence.paragraph && source?.mentions.some((mention) => contains(before, mention))) {
    const last = alike.find((figure) => contains(before, figure))
    if (last !== undefined) return last
  }
  const others = alike.filter((figure) => mayBeThere(figure, former))
  const own = others.find(({ source }) => source !== null && source === former.source)
  if (own !== undefined) return own
  return source === undefined || isNobody(source.name) ? (others[0] ?? null) : null
}

/** Whether a figure is said to have been told before. */
function isToldBefore(document: Document, { start }: Figure): boolean {
  const sentence = sentenceAt(document, start)
  const lead = sentence === undefined ? '' : wordsOf(document, { start: sentence.start, end: start })
  return toldBefore.test(lead) || hadTold.test(lead)
}

/** "officials", "authorities", "police": any of many, who are told of by another name further on. */
const isNobody = (name: string): boolean => /^\p{Ll}/u.test(name) && /(?:[^s]s|police|media|personnel)$/.test(name)

/** Of one event, as far as it is known of both. */
const mayBeOf = (a: Figure, b: Figure): boolean => a.event === null || b.event === null || a.event === b.event

const mayBeThere = (a: Figure, b: Figure): boolean =>
  a.places.length === 0 || b.places.length === 0 || a.places.some((place) => b.places.includes(place))

const everybody = /^(?:unspecified|total)$/

const countsTheSame = (a: Figure, b: Figure): boolean =>
  a.metric === b.metric && a.value !== b.value && (a.group === b.group || everybody.test(a.group) || everybody.test(b.group))

/** How far apart, in UTF-16 units, a figure and the one it updates begin. */
const reach = 260
/** The same, of one that is said to have been told earlier: a few paragraphs. */
const wideReach = 900

/** The figures to one side of one, nearest first. */
function* nearby(figures: readonly Figure[], at: number, step: 1 | -1, within: number): Generator<Figure> {
  const from = figures[at]?.start ?? 0
  for (let i = at + step; ; i += step) {
    const figure = figures[i]
    if (figure === undefined || Math.abs(figure.start - from) >= within) return
    yield figure
  }
}
