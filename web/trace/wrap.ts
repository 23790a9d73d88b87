/** The width of words in pixels. */
export type Measure = (words: string) => number

/** A line of a text: from `start` to `end`, exclusive, in UTF-16 units. */
export interface Line {
  readonly start: number
  readonly end: number
}

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The lines of a text that are no wider than `width`; between words where it can be, else within a word that is too long for any line. */
export function wrapped(text: string, width: number, measure: Measure): Line[] {
  const lines: Line[] = []
  let line: { start: number; end: number } | null = null
  for (const { index: start, 0: word } of text.matchAll(/\S+/gu)) {
    const end = start + word.length
    if (line !== null && measure(text.slice(line.start, end)) <= width) line.end = end
    else {
      if (line !== null) lines.push(line)
      const pieces = broken(text, start, end, width, measure)
      lines.push(...pieces.slice(0, -1))
      line = pieces.at(-1) ?? null
    }
  }
  return line === null ? lines : [...lines, line]
}

/** A word in pieces that fit, between letters as people see them. */
function broken(text: string, start: number, end: number, width: number, measure: Measure): { start: number; end: number }[] {
  if (measure(text.slice(start, end)) <= width) return [{ start, end }]
  const pieces: { start: number; end: number }[] = []
  let from = start
  for (const { index, segment } of letters.segment(text.slice(start, end))) {
    const at = start + index
    if (at > from && measure(text.slice(from, at + segment.length)) > width) {
      pieces.push({ start: from, end: at })
      from = at
    }
  }
  return [...pieces, { start: from, end }]
}

const rightward = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** Whether a text runs from the right: by its first letter, those of names that are isolated in it aside. */
export function fromRight(text: string): boolean {
  const [first] = /\p{L}/u.exec(text.replace(/\u2068[^\u2068\u2069]*\u2069/gu, '')) ?? []
  return first !== undefined && rightward.test(first)
}
