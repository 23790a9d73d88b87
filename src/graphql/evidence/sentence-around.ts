import type { Span } from '../../record/schema.ts'

/** How far to look for a sentence's edge, in UTF-16 units; a text without full stops is cut there. */
const reach = 600

/**
 * The sentence or sentences that a span of a text stands in, without white space at the ends. A full stop ends a sentence where white
 * space and a capital, digit or opening quote follow, unless a short capitalised word stands before it: of up to three letters ("Dr.", "Gen."),
 * or up to four before a digit ("Sept. 4").
 */
export function sentenceAround(text: string, { start, end }: Span): string {
  let from = start
  while (from > 0 && start - from < reach && !startsSentence(text, from)) from--
  let to = end
  while (to < text.length && to - end < reach && !startsSentence(text, to)) to++
  return text.slice(from, to).trim()
}

function startsSentence(text: string, at: number): boolean {
  if (text[at - 1] === '\n') return true
  if (!/\s/.test(text[at - 1] ?? '') || !/^["“‘'([]{0,2}[\p{Lu}\p{N}]/u.test(text.slice(at, at + 3))) return false
  const before = text.slice(Math.max(0, at - 12), at - 1)
  const abbreviation = /\d/.test(text[at] ?? '') ? /(?:^|[\s(“"])\p{Lu}\p{L}{0,3}\.$/u : /(?:^|[\s(“"])\p{Lu}\p{L}{0,2}\.$/u
  return /[.!?…]["”’')\]]{0,3}\s*$/.test(before) && !abbreviation.test(before)
}
