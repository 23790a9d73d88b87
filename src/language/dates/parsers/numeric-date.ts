import type { Parser } from '../parser.ts'
import type { Vocabulary } from '../vocabulary.ts'

/** "3/6/2025" month first as in the United States, unless only the day can be that high; "06.03.2025" and "06-03-2025" day first. */
export const numericDate = (vocabulary: Vocabulary): Parser => ({
  name: 'numeric-date',
  starts: ['0'],
  pattern: vocabulary.pattern('(?<one>\\d{1,2})(?<mark>[-/.])(?<two>\\d{1,2})\\k<mark>(?<year>[12]\\d{3}|\\d{2})'),
  read: ({ one, mark, two, year }) => {
    const [first, second] = [Number(one), Number(two)]
    if (mark === '.' && year?.length === 2) return null
    const monthFirst = mark === '/' ? first <= 12 : second > 12
    const [month, day] = monthFirst ? [first, second] : [second, first]
    if (month < 1 || month > 12 || day < 1 || day > 31) return null
    return {
      meaning: { kind: 'point', point: { ...(year?.length === 4 ? { year: Number(year) } : { shortYear: Number(year) }), month, day } },
    }
  },
})
