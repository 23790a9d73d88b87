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
    before: wholeWordsBefore(text, start),
    words: text.slice(start, end),
    after: wholeWordsAfter(text, end),
  }))
}

/** Stands for what is not shown of a text. */
const cut = '…'

function wholeWordsBefore(text: string, end: number): string {
  const start = end - around
  if (start <= 0) return spaced(text.slice(0, end))
  const inWord = /\S\S/.test(text.slice(start - 1, start + 1))
  const shown = text.slice(start, end)
  return cut + spaced(inWord ? shown.replace(/^\S+\s+(?=\S)/, '') : shown).trimStart()
}

function wholeWordsAfter(text: string, start: number): string {
  const end = start + around
  if (end >= text.length) return spaced(text.slice(start))
  const inWord = /\S\S/.test(text.slice(end - 1, end + 1))
  const shown = text.slice(start, end)
  return spaced(inWord ? shown.replace(/(?<=\S)\s+\S+$/, '') : shown).trimEnd() + cut
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ')
