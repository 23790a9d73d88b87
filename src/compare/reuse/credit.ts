import type { Span } from '../../record/schema.ts'

/** An article as others may name it. */
export interface Creditor {
  readonly outlet: string | null
  /** News agencies that its text names, in every spelling it uses. */
  readonly agencies: readonly string[]
}

/** The words by which a text names whom it has its own from. */
export interface Credit extends Span {
  readonly name: string
}

/**
 * Where an article names the outlet that printed its text before, or an agency that both name, so that the agency is where both have it from;
 * null where it names neither. An outlet need not credit itself.
 * @param text of the article that took the words
 */
export function creditOf(text: string, by: Creditor, taken: Creditor): Credit | null {
  if (by.outlet !== null && by.outlet === taken.outlet) return null
  const ofBoth = by.agencies.filter((name) => taken.agencies.includes(name))
  for (const name of [...(taken.outlet === null ? [] : [taken.outlet]), ...ofBoth].map(withoutArticle)) {
    const start = wordAt(text, name)
    if (start !== -1) return { name, start, end: start + name.length }
  }
  return null
}

const withoutArticle = (name: string): string => name.replace(/^the\s+/i, '')

const letter = /[\p{L}\p{N}]/u

/** Where a name stands in a text as words of its own; -1 where it does not. */
function wordAt(text: string, name: string): number {
  if (name === '') return -1
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (!letter.test(text[at - 1] ?? ' ') && !letter.test(text[at + name.length] ?? ' ')) return at
  }
  return -1
}
