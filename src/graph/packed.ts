import { z } from 'zod'
import type { Span } from '../record/schema.ts'

/**
 * Lists stand in the graph as one text each: the embedded engine pays about half a kilobyte for every list it holds in memory, and a
 * tenth of that for a short text.
 */
const between = '|'

/** Spans as text, `12-30 45-60`; null for none. */
export const packedSpans = (spans: readonly Span[]): string | null =>
  spans.length === 0 ? null : spans.map(({ start, end }) => `${start}-${end}`).join(' ')

/** Words of a closed set, or values of TIMEX3, as text, `DATE|DURATION`: neither holds a bar. Null for none. */
export const packedWords = (words: readonly string[]): string | null => (words.length === 0 ? null : words.join(between))

/** Whole numbers below 2^32 as text: base64 of their bytes, the lowest first. Null for none. */
export function packedNumbers(numbers: readonly number[]): string | null {
  const bytes = Buffer.alloc(4 * numbers.length)
  for (const [i, number] of numbers.entries()) bytes.writeUInt32LE(number, 4 * i)
  return numbers.length === 0 ? null : bytes.toString('base64')
}

/** Reads what `packedNumbers` wrote; an absent property is an empty list. */
export const numbersProperty = z
  .string()
  .nullish()
  .transform((text): number[] => {
    const bytes = Buffer.from(text ?? '', 'base64')
    return Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) => bytes.readUInt32LE(4 * i))
  })

/** Reads what `packedSpans` wrote; an absent property is an empty list. What is no number is NaN, and lies in no text. */
export const spansProperty = z
  .string()
  .nullish()
  .transform((text): Span[] => (typeof text === 'string' ? text.split(' ').map(spanOf) : []))

const spanOf = (pair: string): Span => {
  const [start = Number.NaN, end = Number.NaN] = pair.split('-').map(Number)
  return { start, end }
}

/** Reads what `packedWords` wrote; an absent property is an empty list. */
export const wordsProperty = <Word extends string>(word: z.ZodType<Word>) =>
  z
    .string()
    .nullish()
    .transform((text): unknown[] => (typeof text === 'string' ? text.split(between) : []))
    .pipe(z.array(word))
