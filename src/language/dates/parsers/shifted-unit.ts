import type { Parser } from '../parser.ts'
import { firstWords, lexical, look, type Vocabulary } from '../vocabulary.ts'
import { durationValue } from './duration-value.ts'

/** "last week", "earlier this month", "the same day", "the following year", "that night", "the next morning", "the end of the month", "the past year". */
export const shiftedUnit = (vocabulary: Vocabulary): Parser => ({
  name: 'shifted-unit',
  starts: ['the', ...firstWords(vocabulary.words.edges), ...firstWords(vocabulary.words.shifts)],
  pattern: vocabulary.pattern(
    '(?:(?<edge>(?:the )?EDGE)(?: of| in| on)? )?(?:(?<shift>SHIFT)|(?<the>the)) (?:early |late )?(?:(?<part>PART)|(?<unit>day|night|weekend|week|fortnight|month|quarter|year|decade|century)(?: (?<second>PART))?)',
  ),
  read: ({ edge, shift, the, part, unit, second }) => {
    const found = look(vocabulary.words.edges, edge) ?? look(vocabulary.words.edges, edge?.replace(/^the /i, ''))
    if (the !== undefined) {
      if (found === undefined || unit === undefined) return null
      const whole = look(vocabulary.words.units, unit)
      return whole === undefined || whole === 'night'
        ? null
        : { meaning: { kind: 'shift', unit: whole, by: 0, from: 'speech' }, edge: found }
    }
    const by = look(vocabulary.words.shifts, shift)
    if (by === undefined) return null
    const time = look(vocabulary.words.partsOfDay, part ?? second)
    // "last night" and "last evening" are yesterday's
    if (part !== undefined || unit?.toLowerCase() === 'night') return { meaning: { kind: 'shift', unit: 'day', ...by }, time: time ?? 'NI' }
    const whole = look(vocabulary.words.units, unit)
    if (whole === undefined) return null
    if (/^(the |this )?(past|coming)$/.test(lexical(shift))) return { meaning: { kind: 'duration', value: durationValue(1, whole) } }
    return { meaning: { kind: 'shift', unit: whole, ...by }, edge: found, time }
  },
})
