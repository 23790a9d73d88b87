import type { Span } from '../record/schema.ts'
import type { Quote } from './document.ts'

const closingOf: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '"': '"', "''": "''", '‘': '’' }

const marks = /'{2,3}|["“”«»„‘’]/g
const letter = /[\p{L}\p{N}]/u

/** How far off, in UTF-16 units, the closing mark of a single quotation may stand. */
const singleReach = 600

interface Mark {
  readonly at: number
  readonly end: number
  readonly mark: string
}

/**
 * Quotations in double marks (curly, straight, doubled apostrophes, guillemets) and in single curly marks, marks included, in text
 * order; one inside another counts as part of the outer one. A straight mark opens where no letter or closing punctuation stands before
 * it. A quotation that is not closed by its paragraph's end ends there with `closed: false` (the convention of several paragraphs by one speaker); an unclosed single mark opens none.
 */
export function findQuotes(text: string, paragraphs: readonly Span[]): Quote[] {
  const found: Mark[] = [...text.matchAll(marks)].map(({ 0: mark, index }) => ({
    at: index,
    end: index + mark.length,
    mark: mark.startsWith("''") ? "''" : mark,
  }))
  let next = 0
  return paragraphs.flatMap((paragraph) => {
    while (next < found.length && (found[next]?.at ?? 0) < paragraph.start) next++
    const first = next
    while (next < found.length && (found[next]?.at ?? 0) < paragraph.end) next++
    return first === next ? [] : quotesIn(text, paragraph, found.slice(first, next))
  })
}

/** The quotations of a paragraph, given its marks. */
function quotesIn(text: string, paragraph: Span, found: readonly Mark[]): Quote[] {
  const quotes: Quote[] = []
  let open: { start: number; closing: string } | null = null
  const singles = found.filter(({ mark, at, end }) => mark === '’' && closes(text, at, end, mark))
  let single = 0
  for (const { at, end, mark } of found) {
    if (open === null) {
      const closing = closingOf[mark]
      if (closing === undefined || !opens(text, at, paragraph.start)) continue
      if (mark === '‘') {
        while ((singles[single]?.at ?? Number.POSITIVE_INFINITY) < end) single++
        if ((singles[single]?.at ?? Number.POSITIVE_INFINITY) >= end + singleReach) continue
      }
      open = { start: at, closing }
    } else if (mark === open.closing && closes(text, at, end, mark)) {
      quotes.push({ start: open.start, end, closed: true })
      open = null
    } else if (mark === '“' && open.closing === '”' && opens(text, at, paragraph.start)) {
      // a second opening mark without a closing one: the first was left open by mistake
      open = { start: at, closing: '”' }
    }
  }
  if (open !== null && paragraph.end - open.start > 1) quotes.push({ start: open.start, end: paragraph.end, closed: false })
  return quotes
}

const opens = (text: string, at: number, floor: number): boolean => {
  if (text[at] === '“' || text[at] === '«' || text[at] === '„') return true
  const before = at > floor ? (text[at - 1] ?? ' ') : ' '
  return !letter.test(before) && !/[.,!?]/.test(before)
}

/** An apostrophe is no closing mark: a letter follows it. */
const closes = (text: string, at: number, end: number, mark: string): boolean =>
  mark !== '’' ? true : !letter.test(text[end] ?? ' ') && !(text[at - 1] === 's' && /^\s\p{Ll}/u.test(text.slice(end, end + 2)))
