import type { Paragraph, Quote } from './document.ts'

const closingOf: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '"': '"', "''": "''", '‘': '’' }

const marks = /'{2,3}|["“”«»„‘’]/g
const letter = /[\p{L}\p{N}]/u

/**
 * Quotations in double marks (curly, straight, doubled apostrophes, guillemets) and in single curly marks, marks included, in text
 * order; one inside another counts as part of the outer one. A straight mark opens where no letter or closing punctuation stands before
 * it. A quotation that is not closed by its paragraph's end ends there with `closed: false` (the convention of several paragraphs by one speaker); an unclosed single mark opens none.
 */
export function findQuotes(text: string, paragraphs: readonly Paragraph[]): Quote[] {
  const quotes: Quote[] = []
  for (const paragraph of paragraphs) {
    let open: { start: number; closing: string } | null = null
    marks.lastIndex = paragraph.start
    for (let match = marks.exec(text); match !== null && match.index < paragraph.end; match = marks.exec(text)) {
      const mark = match[0].startsWith("''") ? "''" : match[0]
      const at = match.index
      const end = at + match[0].length
      if (open === null) {
        const closing = closingOf[mark]
        if (closing === undefined || !opens(text, at, paragraph.start)) continue
        if (mark === '‘' && closeOfSingle(text, end, paragraph.end) === null) continue
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
  }
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

/** Where a single quotation that starts before `from` closes, at most 600 units on; null where it does not. */
function closeOfSingle(text: string, from: number, end: number): number | null {
  for (let i = from; i < Math.min(end, from + 600); i++) if (text[i] === '’' && closes(text, i, i + 1, '’')) return i
  return null
}
