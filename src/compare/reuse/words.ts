import { findQuotes } from '../../language/quotes.ts'
import type { Span } from '../../record/schema.ts'
import { isStanding } from './standing-text.ts'

/** The words of a text as texts are held against each other. Entry `i` of each list is of the `i`th word. */
export interface TextWords {
  /** Of the word without case and accents. */
  readonly hashes: Uint32Array
  /** Where the word stands, in UTF-16 units. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** 1 where the words are the article's own; 0 in a quotation, which whoever hears it may print, and in text that stands under every article. */
  readonly own: Uint8Array
  readonly ownCount: number
}

const word = /[\p{L}\p{N}]+/gu
const paragraph = /[^\n]+/g
const accents = /\p{M}/gu
/** Beyond ASCII a letter may have an accent. */
const beyondAscii = /[^\0-\x7f]/

/** Reads the words of a text, in time linear in it. */
export function textWords(text: string): TextWords {
  const paragraphs = [...text.matchAll(paragraph)].map(({ 0: line, index }) => ({ start: index, end: index + line.length }))
  // A mark that nothing closes may be a slip, and would take the whole paragraph.
  const quotes = findQuotes(text, paragraphs).filter(({ closed }) => closed)
  const aside: Span[] = [...quotes, ...paragraphs.filter(({ start, end }) => isStanding(text.slice(start, end)))]
  aside.sort((a, b) => a.start - b.start)
  const found = [...text.matchAll(word)]
  const hashes = new Uint32Array(found.length)
  const starts = new Uint32Array(found.length)
  const ends = new Uint32Array(found.length)
  const own = new Uint8Array(found.length)
  let ownCount = 0
  let next = 0
  let asideUntil = 0
  found.forEach(({ 0: letters, index }, i) => {
    while (next < aside.length && (aside[next]?.start ?? 0) <= index) asideUntil = Math.max(asideUntil, aside[next++]?.end ?? 0)
    hashes[i] = hashOf(folded(letters))
    starts[i] = index
    ends[i] = index + letters.length
    own[i] = index < asideUntil ? 0 : 1
    ownCount += own[i] ?? 0
  })
  return { hashes, starts, ends, own, ownCount }
}

function folded(letters: string): string {
  const lower = letters.toLowerCase()
  return beyondAscii.test(lower) ? lower.normalize('NFKD').replace(accents, '') : lower
}

/** FNV-1a, of UTF-16 units. */
function hashOf(letters: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < letters.length; i++) hash = Math.imul(hash ^ letters.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
