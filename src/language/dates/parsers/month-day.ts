import type { Parser } from '../parser.ts'
import { isCapital } from '../surroundings.ts'
import { lexical, look, type Vocabulary } from '../vocabulary.ts'

/** "March 6", "Sat., Mar. 8, 2025", "the morning of April 19", "March 8 night", and "Apr 152017", which has lost its comma. */
export const monthDay = (vocabulary: Vocabulary): Parser => ({
  name: 'month-day',
  starts: [
    'the',
    'early',
    'late',
    ...Object.keys(vocabulary.words.months),
    ...Object.keys(vocabulary.words.weekdays),
    ...Object.keys(vocabulary.words.partsOfDay),
  ],
  pattern: vocabulary.pattern(
    '(?:(?:the )?(?:(?:early|late) )?(?<part>PART)(?: hours)? of )?(?:(?<weekday>WEEKDAY)(?: (?<second>PART))?,? )?(?<month>MONTH) (?:the )?' +
      '(?:(?<glued>[0-3]\\d)(?<gluedyear>(?:19|20)\\d{2})|(?<day>DAY)(?:,? (?<year>YEAR)(?: (?<era>ERA))?|(?=JOIN(?:(?:DAY (?:of )?MONTH|MONTH DAY),? |DAY, )(?<later>YEAR))|(?: (?<third>PART)(?! of))| of (?<of>that|the same|the following|the previous|last|this|next) year|))',
  ),
  read: ({ part, second, third, month, day, glued, gluedyear, year, later, of, era }) => {
    const number = look(vocabulary.words.months, month)
    if (number === undefined || month === undefined) return null
    if (vocabulary.words.monthsThatAreWords.includes(lexical(month)) && !isCapital(month)) return null
    const known = gluedyear ?? year ?? later
    const point = {
      month: number,
      day: Number.parseInt(glued ?? day ?? '', 10),
      ...(known === undefined ? {} : { year: Number(known) }),
      ...(era !== undefined && /^b/i.test(era) ? { bc: true } : {}),
    }
    return {
      meaning: { kind: 'point', point, ...(of === undefined ? {} : { year: look(vocabulary.words.shifts, of) }) },
      time: look(vocabulary.words.partsOfDay, part ?? second ?? third),
    }
  },
})
