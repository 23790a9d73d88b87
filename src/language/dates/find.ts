import type { TimeWords } from '../../lexicon/time-words.ts'
import type { Document } from '../document.ts'
import type { Found } from './meaning.ts'
import type { Parser } from './parser.ts'
import { parsers } from './parsers.ts'
import { makeVocabulary } from './vocabulary.ts'

/** Finds time expressions, in text order and without overlaps; nothing is resolved yet. */
export type Finder = (document: Document) => Found[]

/** Builds a finder; costs about 10 ms, so build one and keep it. */
export function makeFinder(words: TimeWords): Finder {
  const vocabulary = makeVocabulary(words)
  const byWord = new Map<string, Parser[]>()
  for (const parser of parsers.map((make) => make(vocabulary)))
    for (const word of new Set(parser.starts)) byWord.set(word, [...(byWord.get(word) ?? []), parser])
  return (document) => find(document, byWord)
}

function find(document: Document, byWord: ReadonlyMap<string, readonly Parser[]>): Found[] {
  const { text } = document
  const found: Found[] = []
  const ancient = /\d\s?B\.?C\b/.test(text)
  const addresses = [...text.matchAll(/(?:https?:\/\/|www\.)\S+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  let address = 0
  let free = 0
  for (const word of text.matchAll(/[A-Za-z]+|\d+/g)) {
    const start = word.index
    if (start < free || isInsideWord(text, start)) continue
    while ((addresses[address]?.end ?? Number.POSITIVE_INFINITY) <= start) address++
    if ((addresses[address]?.start ?? Number.POSITIVE_INFINITY) <= start) continue
    const candidates = byWord.get(word[0].charCodeAt(0) < 58 ? '0' : word[0].toLowerCase())
    if (candidates === undefined) continue
    const best = longest(candidates, document, start, found.at(-1), ancient)
    if (best === null) continue
    const merged = clockOfDay(found.at(-1), best, text)
    if (merged === null) found.push(best)
    else found[found.length - 1] = merged
    free = best.end
  }
  return found
}

/** "10 a.m. Friday" as one; null where the two stand apart. */
function clockOfDay(clock: Found | undefined, day: Found, text: string): Found | null {
  if (clock?.time === undefined || !/^\d/.test(clock.time) || clock.meaning.kind !== 'shift' || day.time !== undefined) return null
  if (!/^,?[\t\u00a0\x20]$/.test(text.slice(clock.end, day.start))) return null
  const isDay =
    day.meaning.kind === 'point'
      ? day.meaning.point.day !== undefined || day.meaning.point.weekday !== undefined
      : day.meaning.kind === 'shift' && day.meaning.unit === 'day'
  return isDay ? { ...day, start: clock.start, time: clock.time } : null
}

const isInsideWord = (text: string, start: number): boolean => start > 0 && /[A-Za-z0-9À-ɏ_@#]/.test(text[start - 1] ?? '')

function longest(
  candidates: readonly Parser[],
  document: Document,
  start: number,
  last: Found | undefined,
  ancient: boolean,
): Found | null {
  let best: Found | null = null
  for (const parser of candidates) {
    parser.pattern.lastIndex = start
    const match = parser.pattern.exec(document.text)
    if (match === null) continue
    const end = start + match[0].length
    if (best !== null && end <= best.end) continue
    const read = parser.read(match.groups ?? {}, { start, end, words: match[0] }, { document, last, ancient })
    if (read !== null) best = { start, end, ...read }
  }
  return best
}
