import type { Parser } from '../parser.ts'
import { look, type Vocabulary } from '../vocabulary.ts'

/** "10:30", "11 a.m.", "0430 GMT", "seven o'clock", "15:00 hrs". */
export const clock = (vocabulary: Vocabulary): Parser => ({
  name: 'clock',
  starts: ['0', ...Object.keys(vocabulary.words.numbers)],
  pattern: vocabulary.pattern(
    "(?:(?<hour>[01]?\\d|2[0-3])[:.](?<minute>[0-5]\\d)(?::[0-5]\\d)?|(?<military>(?:[01]\\d|2[0-3])[0-5]\\d)(?![\\d%]|[.,:]\\d)|(?<word>NUMBER))(?:[\\t\\u00a0\\x20]*(?<half>a\\.?m\\.?|p\\.?m\\.?|o'clock|hrs))?(?:[\\t\\u00a0\\x20]*(?<zone>GMT|UTC|local time|hours))?",
  ),
  read: ({ hour, minute, military, word, half, zone }, { start, words }, { document }) => {
    if (/[\d:.,/-]$/.test(document.text.slice(Math.max(0, start - 1), start))) return null
    if (/^[:./]\d/.test(document.text.slice(start + words.length, start + words.length + 2))) return null
    if (minute !== undefined && /\d\.\d/.test(words) && half === undefined && zone === undefined) return null
    if (word !== undefined && (half === undefined || half === 'hrs')) return null
    if (military !== undefined && zone === undefined && half === undefined && !tellsTime(document.text, start, military)) return null
    const spoken = vocabulary.number(word)
    const first = military === undefined ? Number(hour ?? spoken) : Number(military.slice(0, 2))
    if (!Number.isInteger(first) || first > 23) return null
    const noonward = /^p/i.test(half ?? '') && first < 12 ? 12 : 0
    const midnight = /^a/i.test(half ?? '') && first === 12 ? -12 : 0
    const minutes = military?.slice(2) ?? minute
    const time = `${String(first + noonward + midnight).padStart(2, '0')}${minutes === undefined ? '' : `:${minutes}`}`
    return { meaning: { kind: 'shift', unit: 'day', by: 0, from: 'narrative' }, time }
  },
})

/** "at 0730", "at approximately 1835": four digits alone are a time where no year could stand. */
const tellsTime = (text: string, start: number, digits: string): boolean =>
  /\bat(?: approximately| about| around| exactly)?\s+$/i.test(text.slice(Math.max(0, start - 20), start)) ||
  (digits.startsWith('0') &&
    /\b(?:approximately|around|about|by|between|until|since|from)\s+$/i.test(text.slice(Math.max(0, start - 16), start)))

/** "the morning", "at night", "early evening", "noon": of the day told of. */
export const partOfDay = (vocabulary: Vocabulary): Parser => ({
  name: 'part-of-day',
  starts: ['the', 'early', 'late', ...Object.keys(vocabulary.words.partsOfDay)],
  pattern: vocabulary.pattern('(?<the>the )?(?<edge>early |late )?(?<part>PART)'),
  read: ({ the, edge, part }, { start }, { document }) => {
    const before = /(?<![a-z])([a-z]+) $/i.exec(document.text.slice(Math.max(0, start - 12), start))?.[1]?.toLowerCase() ?? ''
    if (the === undefined && edge === undefined && !/^(at|by|before|until|around|after|in|during|till)$/.test(before)) return null
    const time = look(vocabulary.words.partsOfDay, part)
    return { meaning: { kind: 'shift', unit: 'day', by: the === undefined ? null : 0, from: 'narrative' }, time }
  },
})
