import type { Span } from '../record/schema.ts'

/** Words of a text with some of what stands around them, after the text quote selector of the W3C Web Annotation model. */
export interface TextQuote {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  /** Where they stood, in UTF-16 units. */
  readonly start: number
}

/** UTF-16 units on either side: enough to tell one "41 people" from another. */
const around = 32

/** The words at a span of a text. */
export const quoteAt = (text: string, { start, end }: Span): TextQuote => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - around), start),
  suffix: text.slice(end, end + around),
  start,
})

/**
 * Where quoted words stand in a text, which may be another than they were taken from: of several places the one with most of the same around
 * it, then the one nearest to where they stood, then the first. Null where the text does not hold them.
 */
export function placeOf(text: string, { exact, prefix, suffix, start }: TextQuote): Span | null {
  let best: { at: number; same: number } | null = null
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const same =
      sameBefore(text.slice(Math.max(0, at - around), at), prefix) +
      sameAfter(text.slice(at + exact.length, at + exact.length + around), suffix)
    const isBetter = best === null || same > best.same || (same === best.same && Math.abs(at - start) < Math.abs(best.at - start))
    if (isBetter) best = { at, same }
  }
  return best === null ? null : { start: best.at, end: best.at + exact.length }
}

function sameBefore(text: string, prefix: string): number {
  let same = 0
  while (same < prefix.length && text.at(-1 - same) === prefix.at(-1 - same)) same += 1
  return same
}

function sameAfter(text: string, suffix: string): number {
  let same = 0
  while (same < suffix.length && text[same] === suffix[same]) same += 1
  return same
}
