import type { Parser } from '../parser.ts'
import { isCapital, wordBefore } from '../surroundings.ts'
import { firstWords, look, type Vocabulary } from '../vocabulary.ts'

/** "yesterday", "tomorrow night", "tonight", "overnight", "the day before yesterday", "earlier today". */
export const deicticDay = (vocabulary: Vocabulary): Parser => {
  const days = Object.keys(vocabulary.words.deicticDays).sort((a, b) => b.length - a.length)
  return {
    name: 'deictic-day',
    starts: ['early', 'earlier', 'late', 'later', ...firstWords(vocabulary.words.deicticDays)],
    pattern: vocabulary.pattern(`(?:(?<edge>early|earlier|late|later) )?(?<day>${days.join('|')})(?: (?<part>PART))?`),
    read: ({ day, part }, { start, words }, { document }) => {
      const by = look(vocabulary.words.deicticDays, day)
      // "USA Today"
      if (by === undefined || (isCapital(words) && isCapital(wordBefore(document.text, start, true)))) return null
      const night = /night$/i.test(day ?? '') ? 'NI' : undefined
      return { meaning: { kind: 'shift', unit: 'day', by, from: 'speech' }, time: look(vocabulary.words.partsOfDay, part) ?? night }
    },
  }
}
