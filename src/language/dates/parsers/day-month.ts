import type { Parser } from '../parser.ts'
import { isCapital } from '../surroundings.ts'
import { lexical, look, type Vocabulary } from '../vocabulary.ts'

/** "6 March 2025", "Wednesday, the 5th of March", "the night of 9 February 1904", "6 March" of "6 March to 9 April 2011". */
export const dayMonth = (vocabulary: Vocabulary): Parser => ({
  name: 'day-month',
  starts: [
    '0',
    'the',
    'early',
    'late',
    ...Object.keys(vocabulary.words.weekdays),
    ...Object.keys(vocabulary.words.partsOfDay),
    ...Object.keys(vocabulary.words.ordinals),
  ],
  pattern: vocabulary.pattern(
    '(?:(?:the )?(?:(?:early|late) )?(?<part>PART)(?: hours)? of )?(?:(?<weekday>WEEKDAY)(?: (?<second>PART))?,? (?:the )?)?(?:the )?(?:(?<day>DAY)|(?<ordinal>ORDINAL))(?: of|,)?[\\t\\u00a0\\x20]*(?<month>MONTH)' +
      '(?:(?:,? | of )(?<year>YEAR)(?: (?<era>ERA))?| (?<short>\\d\\d)(?= ?[-–—(,)]|[\\t\\u00a0\\x20]*[\\r\\n]|$)|(?=JOIN(?:DAY (?:of )?MONTH|MONTH DAY),? (?<later>YEAR))| of (?<of>that|the same|the following|the previous|last|this|next) year|)',
  ),
  read: ({ part, second, day, ordinal, month, year, short, later, of, era }, { words }) => {
    const number = look(vocabulary.words.months, month)
    if (number === undefined || month === undefined) return null
    if (vocabulary.words.monthsThatAreWords.includes(lexical(month)) && !isCapital(month)) return null
    if (ordinal !== undefined && !/ of /i.test(words)) return null
    const time = look(vocabulary.words.partsOfDay, part ?? second)
    const dayNumber = day === undefined ? look(vocabulary.words.ordinals, ordinal) : Number.parseInt(day, 10)
    if (dayNumber === undefined) return null
    const known = year ?? (short === undefined ? later : fullYear(Number(short)))
    const point = {
      month: number,
      day: dayNumber,
      ...(known === undefined ? {} : { year: Number(known) }),
      ...(era !== undefined && /^b/i.test(era) ? { bc: true } : {}),
    }
    return { meaning: { kind: 'point', point, ...(of === undefined ? {} : { year: look(vocabulary.words.shifts, of) }) }, time }
  },
})

/** "7 FEB 89", as agencies date: the years from 1941 to 2040. */
const fullYear = (short: number): number => (short > 40 ? 1900 : 2000) + short
