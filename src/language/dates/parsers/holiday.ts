import type { Parser } from '../parser.ts'
import { firstWords, look, type Vocabulary } from '../vocabulary.ts'

/** "Christmas", "New Year's Eve 2015": holidays with a fixed day. */
export const holiday = (vocabulary: Vocabulary): Parser => ({
  name: 'holiday',
  starts: firstWords(vocabulary.words.holidays),
  pattern: vocabulary.pattern(
    `(?<holiday>${Object.keys(vocabulary.words.holidays)
      .sort((a, b) => b.length - a.length)
      .join('|')})(?: (?<part>PART))?(?:,? (?:of )?(?<year>YEAR))?`,
  ),
  read: ({ holiday: name, part, year }, { words }) => {
    const day = look(vocabulary.words.holidays, name)
    if (day === undefined || !/^\p{Lu}/u.test(words)) return null
    return {
      meaning: {
        kind: 'point',
        point: { month: Number(day.slice(0, 2)), day: Number(day.slice(3)), ...(year === undefined ? {} : { year: Number(year) }) },
      },
      time: look(vocabulary.words.partsOfDay, part),
    }
  },
})

/** "the 12th": a day of the month told of. */
export const dayOfMonth = (vocabulary: Vocabulary): Parser => ({
  name: 'day-of-month',
  starts: ['the'],
  pattern: vocabulary.pattern(
    'the (?<day>(?:3[01]|[12]?\\d)(?:st|nd|rd|th))(?: of (?<of>this|that|the same|the following|last|next) month)?',
  ),
  read: ({ day, of }, { start, end }, { document }) => {
    if (
      of === undefined &&
      (!/(?:^|\s)(on|by|until|from|since|to|of) $/i.test(document.text.slice(Math.max(0, start - 7), start)) ||
        !/^\s*(?:[,.;)]|and |to |of the |the |he |she |they |it |after |when )/i.test(document.text.slice(end, end + 8)))
    )
      return null
    return { meaning: { kind: 'point', point: { day: Number.parseInt(day ?? '', 10) } } }
  },
})
