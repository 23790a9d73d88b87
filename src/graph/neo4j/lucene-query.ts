/** A clause of Lucene's query costs memory, and it refuses more than 1024, counting each property. */
const mostWords = 200

/**
 * The query that finds any of a text's words. It holds letters and digits in lower case alone, so that nothing in the text is syntax:
 * operators need signs or upper case. Null where the text has no word.
 */
export function luceneQuery(text: string): string | null {
  const words = new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu))
  return words.size === 0 ? null : [...words].slice(0, mostWords).join(' ')
}
