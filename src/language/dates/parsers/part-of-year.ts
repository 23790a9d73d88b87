import type { Parser } from '../parser.ts'
import { look, type Vocabulary } from '../vocabulary.ts'

/** "the first quarter of 2011", "third-quarter", "Q1 2025", "the second half of 1942". */
export const partOfYear = (vocabulary: Vocabulary): Parser => ({
  name: 'part-of-year',
  starts: ['the', 'q', 'first', 'second', 'third', 'fourth', 'last', 'latter', '0'],
  pattern: vocabulary.pattern(
    '(?:Q(?<q>[1-4])|(?:the )?(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th|latter|last)[\\x20-](?<unit>quarter|half))(?:,? (?:of |in )?(?:the )?(?:(?<year>YEAR)|(?<of>this|last|next|that|the same|the following|the previous) year|(?<the>year)))?',
  ),
  read: ({ q, ordinal, unit, year, of, the }) => {
    const order =
      q === undefined
        ? ({ latter: 2, last: unit === 'half' ? 2 : 4 }[(ordinal ?? '').toLowerCase()] ??
          look(vocabulary.words.ordinals, ordinal) ??
          Number.parseInt(ordinal ?? '', 10))
        : Number(q)
    const isHalf = unit?.toLowerCase() === 'half'
    if (Number.isNaN(order) || (isHalf && (order > 2 || (year === undefined && of === undefined && the === undefined)))) return null
    return {
      meaning: {
        kind: 'point',
        point: { ...(isHalf ? { half: order } : { quarter: order }), ...(year === undefined ? {} : { year: Number(year) }) },
        ...(of === undefined ? {} : { year: look(vocabulary.words.shifts, of) }),
      },
    }
  },
})
