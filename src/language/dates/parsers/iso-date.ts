import type { Parser } from '../parser.ts'
import type { Vocabulary } from '../vocabulary.ts'

/** "2025-03-06", "2017-09-15 17:52", "2025/03/06". */
export const isoDate = (vocabulary: Vocabulary): Parser => ({
  name: 'iso-date',
  starts: ['0'],
  pattern: vocabulary.pattern(
    '(?<year>[12]\\d{3})(?<mark>[-/.])(?<month>\\d{2})\\k<mark>(?<day>\\d{2})(?:(?: |T)(?<time>[0-2]\\d:[0-5]\\d)(?::\\d\\d)?)?',
  ),
  read: ({ year, month, day, time }) => ({
    meaning: { kind: 'point', point: { year: Number(year), month: Number(month), day: Number(day) } },
    time,
  }),
})
