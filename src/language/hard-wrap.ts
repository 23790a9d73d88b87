import type { Span } from '../record/schema.ts'

/** Columns beyond which no line was broken by hand or by a teleprinter. */
const widest = 110
/** Share of a full line below which a line ends because its writer ended it: a headline, the last line of a paragraph. */
const leastFull = 0.7
/** Share of the breaks inside a text that must stand at its right edge for it to count as hard-wrapped. */
const leastWrapped = 0.6
const leastBreaks = 3

/**
 * The paragraphs of a text, without surrounding white space: its lines; where the text is hard-wrapped (wire copy, e-mail: lines
 * broken at a column, paragraphs apart by an empty or an indented line), the runs of lines that belong together.
 */
export function paragraphsOf(text: string): Span[] {
  const lines = linesOf(text)
  const width = lines.reduce((most, { length }) => Math.max(most, length), 0)
  const inside = lines.filter((line) => line.goesOn)
  const isWrapped =
    width <= widest &&
    inside.length >= leastBreaks &&
    inside.filter((line) => line.reach > width * leastFull).length >= inside.length * leastWrapped
  const paragraphs: { start: number; end: number }[] = []
  let isOpen = false
  for (const line of lines) {
    const last = paragraphs.at(-1)
    if (isOpen && last !== undefined) last.end = line.end
    else paragraphs.push({ start: line.start, end: line.end })
    isOpen = isWrapped && line.goesOn && line.reach > width * leastFull
  }
  return paragraphs
}

interface Line extends Span {
  /** In columns, with its indent. */
  readonly length: number
  /** Columns it would have with the first word of the next line. */
  readonly reach: number
  /** Whether the next line follows at once and without an indent. */
  readonly goesOn: boolean
}

/** The non-empty lines of a text, without surrounding white space. */
function linesOf(text: string): Line[] {
  const found = [...text.matchAll(/[^\r\n\u2028\u2029]+/g)]
    .map(({ 0: words, index }) => ({ words, index }))
    .filter(({ words }) => words.trim() !== '')
  return found.map(({ words, index }, i) => {
    const next = found[i + 1]
    const start = index + words.search(/\S/)
    const end = index + words.trimEnd().length
    const isNext = next !== undefined && /^(?:\r\n|[\r\n\u2028\u2029])$/.test(text.slice(index + words.length, next.index))
    return {
      start,
      end,
      length: end - index,
      reach: end - index + 1 + (/^\S+/.exec(next?.words ?? '')?.[0].length ?? 0),
      goesOn: isNext && /^\S/.test(next.words),
    }
  })
}
