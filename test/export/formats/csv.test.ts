import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { hashOf, textOf, withPacked, wordsAt } from '../pack.ts'

const rowsShape = z.array(z.record(z.string(), z.string()))
const undefused = (cell: string): string => cell.replace(/^'/, '')

let text: string
let rows: z.output<typeof rowsShape>
beforeAll(async () => {
  text = await withPacked((graph) => textOf(graph, 'csv'))
  rows = rowsShape.parse(parse(text, { columns: true, record_delimiter: '\r\n' }))
})

describe('csv', () => {
  it('has rows of every record, each with the words that its article has there, and the hash of that text', () => {
    expect(new Set(rows.map(({ record }) => record))).toEqual(new Set(['event', 'statement', 'figure', 'response']))
    for (const { article = '', start, end, words = '', textSha256 } of rows) {
      expect(undefused(words)).toBe(wordsAt(article, Number(start), Number(end)))
      expect(textSha256).toBe(hashOf(article))
    }
  })

  it('leaves no cell that a spreadsheet would take for a formula', () => {
    expect(rows.filter(({ article }) => article?.startsWith('hostile')).length).toBeGreaterThan(0)
    expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([])
    expect(text).toContain(`"'=HYPERLINK(""https://bad.example"")"`)
    expect(text).toContain(`"'+1 ""dead""`)
  })
})
