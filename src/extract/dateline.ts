import { type Document, type Sentence, sentenceAt } from '../language/document.ts'

/** "NUEVA PALMIRA, Uruguay, September 2, 2031 (Plata Wire) — ": a place in capitals, with what else stands before the dash. */
const inCapitals = /^\p{Lu}{2}[\p{Lu}.'’ -]{0,80}(?:[,(][^—–\n]{1,80}?)?\s{0,3}(?:—|–|--|\s-)\s{0,9}/u
/** "Carmelo (Uruguay), 2 Sep 31 (PW) -- ": a place in small letters, where a day and an agency stand before the dash. */
const withDay =
  /^\p{Lu}[\p{L}.'’ -]{1,40}(?:\s\([^)\n]{1,40}\))?,\s(?:\d{1,2}\s\p{L}{3,9}\.?|\p{L}{3,9}\.?\s\d{1,2},)\s\d{2,4}\s\([^)\n]{1,60}\)\s(?:—|–|--|-)\s{0,9}/u

/** Where the dateline of a sentence ends, in UTF-16 units: at the sentence's start where it has none. */
export function datelineEnd({ text }: Document, sentence: Sentence): number {
  const opening = text.slice(sentence.start, Math.min(sentence.end, sentence.start + longest))
  return sentence.start + ((inCapitals.exec(opening) ?? withDay.exec(opening))?.[0].length ?? 0)
}

const longest = 160

/** Whether an offset lies in a dateline. */
export function isInDateline(document: Document, offset: number): boolean {
  const sentence = sentenceAt(document, offset)
  return sentence !== undefined && offset < datelineEnd(document, sentence)
}
