import type { Parser } from '../parser.ts'
import { look, type Vocabulary } from '../vocabulary.ts'
import { durationValue } from './duration-value.ts'

/** "every Friday", "each year", "every two weeks", "per day", "daily". */
export const set = (vocabulary: Vocabulary): Parser => ({
  name: 'set',
  starts: ['every', 'each', 'per', ...Object.keys(vocabulary.words.sets)],
  pattern: vocabulary.pattern(
    `(?:(?:every|each)(?<other> other)? (?:(?<number>NUMBER) )?(?:(?<weekday>WEEKDAY)(?: PART)?|(?<month>MONTH)|(?<season>SEASON)|(?<unit>UNIT)|(?<part>PART))|per (?<per>UNIT)|(?<adverb>${Object.keys(vocabulary.words.sets).join('|')}))`,
  ),
  read: ({ other, number, weekday, month, season, unit, part, per, adverb }) => {
    const value = (() => {
      if (adverb !== undefined) return look(vocabulary.words.sets, adverb)
      if (weekday !== undefined) return `XXXX-WXX-${look(vocabulary.words.weekdays, weekday)}`
      if (month !== undefined) return `XXXX-${String(look(vocabulary.words.months, month)).padStart(2, '0')}`
      if (season !== undefined) return `XXXX-${look(vocabulary.words.seasons, season)}`
      const whole = look(vocabulary.words.units, unit ?? per)
      if (whole === 'night') return 'XXXX-XX-XXTNI'
      if (whole !== undefined)
        return durationValue((number === undefined ? 1 : (vocabulary.number(number) ?? 1)) * (other === undefined ? 1 : 2), whole)
      return part === undefined ? undefined : `XXXX-XX-XXT${look(vocabulary.words.partsOfDay, part)}`
    })()
    return value === undefined ? null : { meaning: { kind: 'set', value } }
  },
})
