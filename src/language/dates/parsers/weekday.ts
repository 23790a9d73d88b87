import type { Parser } from '../parser.ts'
import { isCapital, wordBefore } from '../surroundings.ts'
import { firstWords, lexical, look, type Vocabulary } from '../vocabulary.ts'

/** "Thursday", "last Friday", "Sunday night", "the night of Saturday", "early Monday", "Monday of last week". */
export const weekday = (vocabulary: Vocabulary): Parser => ({
  name: 'weekday',
  starts: [
    'the',
    'early',
    'late',
    ...firstWords(vocabulary.words.shifts),
    ...Object.keys(vocabulary.words.weekdays),
    ...Object.keys(vocabulary.words.partsOfDay),
  ],
  pattern: vocabulary.pattern(
    '(?:(?:the )?(?:early )?(?<part>PART)(?: hours)? of )?(?:(?:early|earlier|late|later|mid)(?: on)? )?(?:(?<shift>SHIFT) )?(?<weekday>WEEKDAY)(?: (?:early )?(?<second>PART))?',
  ),
  read: ({ part, second, shift, weekday: name }, { start, words }, { document }) => {
    const number = look(vocabulary.words.weekdays, name)
    if (number === undefined || name === undefined || !isCapital(name)) return null
    const isBare = words === name
    if (
      vocabulary.words.weekdaysThatAreWords.includes(lexical(name)) &&
      (!isBare || !/^(on|since|until|by|last|next)$/.test(wordBefore(document.text, start)))
    ) {
      if (part === undefined && second === undefined && shift === undefined) return null
    }
    return {
      meaning: {
        kind: 'point',
        point: { weekday: number },
        ...(shift === undefined ? {} : { pick: look(vocabulary.words.shifts, shift) }),
      },
      time: look(vocabulary.words.partsOfDay, part ?? second),
    }
  },
})
