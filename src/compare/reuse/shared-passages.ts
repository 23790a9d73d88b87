import type { Span } from '../../record/schema.ts'
import { shingleHash } from './shingles.ts'
import type { TextWords } from './words.ts'

/** The same passage in two texts, word for word or lightly edited. */
export interface SharedPassage {
  readonly first: Span
  readonly second: Span
  /** Own words of both that stand in it alike. */
  readonly words: number
}

/** Words that must be alike in a row to begin or continue a passage. */
const seedWords = 3
/** A seed that a text holds more often leads nowhere. */
const mostPlaces = 6
/** Words between two seeds of one passage, in either text. */
const mostBetween = 9
/** By how many words the two texts may differ in length between two seeds. */
const mostDrift = 3
/** Own words that a passage shares at the least: what is shorter is a turn of phrase. */
const leastWords = 8

interface Growing {
  firstFrom: number
  firstTo: number
  secondFrom: number
  secondTo: number
  words: number
}

/** The passages that two texts share, in the order of the first; none overlaps another in either text. */
export function sharedPassages(first: TextWords, second: TextWords): SharedPassage[] {
  const passages = grown(first, second).filter(({ words }) => words >= leastWords)
  passages.sort((a, b) => b.words - a.words || a.firstFrom - b.firstFrom || a.secondFrom - b.secondFrom)
  const kept: Growing[] = []
  for (const passage of passages) if (!kept.some((other) => overlaps(passage, other))) kept.push(passage)
  return kept
    .sort((a, b) => a.firstFrom - b.firstFrom)
    .map(({ firstFrom, firstTo, secondFrom, secondTo, words }) => ({
      first: spanOf(first, firstFrom, firstTo),
      second: spanOf(second, secondFrom, secondTo),
      words,
    }))
}

/** Chains of seeds, each a little further in both texts than the one before. */
function grown(first: TextWords, second: TextWords): Growing[] {
  const places = seedsOf(second)
  const all: Growing[] = []
  let open: Growing[] = []
  for (let i = 0; i + seedWords <= first.hashes.length; i++) {
    const at = places.get(shingleHash(first.hashes, i, seedWords))
    if (at === undefined || at.length > mostPlaces) continue
    open = open.filter(({ firstTo }) => i - firstTo <= mostBetween)
    for (const j of at) {
      const passage = open.find((one) => continues(one, i, j))
      if (passage === undefined) {
        const begun = { firstFrom: i, firstTo: i, secondFrom: j, secondTo: j, words: 0 }
        extend(begun, i, j, first, second)
        all.push(begun)
        open.push(begun)
      } else extend(passage, i, j, first, second)
    }
  }
  return all
}

/** Whether a seed at word `i` and `j` goes on where a passage ends. */
function continues({ firstTo, secondTo }: Growing, i: number, j: number): boolean {
  const overFirst = i - firstTo
  const overSecond = j - secondTo
  return (
    overFirst <= mostBetween &&
    overSecond <= mostBetween &&
    overFirst > -seedWords &&
    overSecond > -seedWords &&
    Math.abs(overFirst - overSecond) <= (overFirst > 0 && overSecond > 0 ? mostDrift : 0)
  )
}

/** Takes the words of a seed into a passage; `firstTo` and `secondTo` are behind its last word. */
function extend(passage: Growing, i: number, j: number, first: TextWords, second: TextWords): void {
  for (let k = Math.max(0, passage.firstTo - i); k < seedWords; k++) {
    if (first.own[i + k] === 1 && second.own[j + k] === 1) passage.words += 1
  }
  passage.firstTo = i + seedWords
  passage.secondTo = j + seedWords
}

function seedsOf({ hashes }: TextWords): Map<number, number[]> {
  const places = new Map<number, number[]>()
  for (let j = 0; j + seedWords <= hashes.length; j++) {
    const seed = shingleHash(hashes, j, seedWords)
    const at = places.get(seed)
    if (at === undefined) places.set(seed, [j])
    else at.push(j)
  }
  return places
}

const overlaps = (a: Growing, b: Growing): boolean =>
  (a.firstFrom < b.firstTo && b.firstFrom < a.firstTo) || (a.secondFrom < b.secondTo && b.secondFrom < a.secondTo)

const spanOf = ({ starts, ends }: TextWords, from: number, to: number): Span => ({ start: starts[from] ?? 0, end: ends[to - 1] ?? 0 })
