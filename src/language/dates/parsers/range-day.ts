import type { Parser } from '../parser.ts'
import { isCapital, tokenAfter } from '../surroundings.ts'
import { look, type Vocabulary } from '../vocabulary.ts'

/** The day at the start of a range: "6" of "6-8 March 2025", "the 4th" of "the 4th to the 9th of May". */
export const rangeStart = (vocabulary: Vocabulary): Parser => ({
  name: 'range-start',
  starts: ['0', 'the'],
  pattern: vocabulary.pattern('(?:the )?(?<day>DAY)(?=(?:JOIN|, (?:DAY,? ){0,31}and )DAY (?:of )?(?<month>MONTH)(?:,? (?<year>YEAR))?)'),
  read: ({ day, month, year }) => {
    const number = look(vocabulary.words.months, month)
    if (number === undefined || month === undefined || !isCapital(month)) return null
    return {
      meaning: {
        kind: 'point',
        point: { month: number, day: Number.parseInt(day ?? '', 10), ...(year === undefined ? {} : { year: Number(year) }) },
      },
    }
  },
})

/** The day at the end of a range or list: "8" of "March 6-8", "5" of "May 4 and 5", "9, 1918" of "March 5-9, 1918". */
export const rangeEnd = (vocabulary: Vocabulary): Parser => ({
  name: 'range-end',
  starts: ['0', 'the'],
  pattern: vocabulary.pattern('(?:the )?(?<day>DAY)(?:, (?<year>YEAR))?'),
  read: ({ day, year }, { start, end }, { document, last }) => {
    if (last?.meaning.kind !== 'point') return null
    const { month, day: first } = last.meaning.point
    if (month === undefined || first === undefined) return null
    if (!/^(?:[-–—‐‑]|[\s\u00a0]*(?:[-–—,]|to|and|or|through|until|till|, and)[\s\u00a0]+)$/i.test(document.text.slice(last.end, start)))
      return null
    const next = tokenAfter(document, end)
    if (next !== undefined && next.start - end <= 1 && (next.pos === 'NOUN' || next.pos === 'ADJ' || next.text === '%')) return null
    const number = Number.parseInt(day ?? '', 10)
    if (number <= first) return null
    const known = year === undefined ? last.meaning.point.year : Number(year)
    return { meaning: { kind: 'point', point: { month, day: number, ...(known === undefined ? {} : { year: known }) } } }
  },
})
