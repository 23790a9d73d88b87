import { foldedWords, searchWords } from '../../graph/folded-words.ts'

/** Part of a text that matched, with the words around it. */
export interface Highlight {
  readonly before: string
  readonly words: string
  readonly after: string
}

const most = 3
/** UTF-16 units shown on either side. */
const around = 60

/** A word of a text with the apostrophes and dots inside it, which folding may drop. */
const wordsWithMarks = /[\p{L}\p{M}\p{N}]+(?:['’‘ʼʻʿʾ`´ʹ.][\p{L}\p{M}\p{N}]+)*/gu

/** Where words of a text begin with a word of the query, the first three; neighbouring ones are shown as one. */
export function highlights(text: string, query: string): Highlight[] {
  const terms = searchWords(query)
  const found: { start: number; end: number }[] = []
  for (const match of text.matchAll(wordsWithMarks)) {
    const words = foldedWords(match[0])
    if (!terms.some((term) => words.some((word) => (term.length < 3 ? word === term : word.startsWith(term))))) continue
    const last = found.at(-1)
    const end = match.index + match[0].length
    if (last !== undefined && match.index - last.end <= 1) last.end = end
    else if (found.length === most) break
    else found.push({ start: match.index, end })
  }
  return found.map(({ start, end }) => ({
    before: text.slice(Math.max(0, start - around), start).replace(/\s+/g, ' '),
    words: text.slice(start, end),
    after: text.slice(end, end + around).replace(/\s+/g, ' '),
  }))
}
