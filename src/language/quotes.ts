import type { Paragraph, Quote } from './document.ts'

const closingOf: Record<string, string> = { '“': '”', '«': '»', '„': '“', '"': '"' }

/**
 * Quotations in double marks, marks included, in text order. Straight marks pair by turns within a paragraph. A quotation that is
 * not closed by its paragraph's end ends there with `closed: false` (the convention of several paragraphs by one speaker).
 */
export function findQuotes(text: string, paragraphs: readonly Paragraph[]): Quote[] {
  const quotes: Quote[] = []
  for (const paragraph of paragraphs) {
    let open: number | null = null
    let closing = ''
    for (let i = paragraph.start; i < paragraph.end; i++) {
      const mark = text[i] ?? ''
      if (open === null) {
        const expected = closingOf[mark]
        if (expected === undefined) continue
        open = i
        closing = expected
      } else if (mark === closing) {
        quotes.push({ start: open, end: i + 1, closed: true })
        open = null
      }
    }
    if (open !== null && paragraph.end - open > 1) quotes.push({ start: open, end: paragraph.end, closed: false })
  }
  return quotes
}
