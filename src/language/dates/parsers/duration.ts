import type { Parser } from '../parser.ts'
import { tokenBefore, wordAfter, wordBefore } from '../surroundings.ts'
import { firstWords, lexical, look, type Vocabulary } from '../vocabulary.ts'
import { durationValue } from './duration-value.ts'

const approximate =
  'about|almost|around|approximately|at least|another|barely|close to|less than|more than|nearly|only|over|roughly|some|up to|well over|under|the entire|a full|an entire'
const frame =
  'the past|the last|the next|the coming|the following|the previous|the preceding|the first|the final|the ensuing|the subsequent|the intervening|these|those|past|last|next|recent|this|the'

/** "two days", "48 hours", "a decade", "the past two days", "a three-month", "month-long", "for years", "half a century". */
export const duration = (vocabulary: Vocabulary): Parser => ({
  name: 'duration',
  starts: [
    ...new Set([
      '0',
      'half',
      ...approximate.split('|').map((w) => w.split(' ')[0] ?? w),
      ...frame.split('|').map((w) => w.split(' ')[0] ?? w),
      ...firstWords(vocabulary.words.numbers),
      ...firstWords(Object.fromEntries(vocabulary.words.vagueNumbers.map((w) => [w, 0]))),
      ...Object.keys(vocabulary.words.units),
    ]),
  ],
  pattern: vocabulary.pattern(
    `(?:(?:${approximate}) |(?<frame>${frame}) )?(?:(?<halfof>half an?|half-an?|half a)[\\x20-]|(?:(?<number>NUMBER)(?<half> and a half)?|(?<vague>VAGUE))(?: (?:full|whole|straight|consecutive|long|more|additional|successive))?(?: |-))?(?<unit>UNIT)(?<long>[\\x20-]long)?`,
  ),
  read: ({ frame: framed, halfof, number, half, vague, unit, long }, { start, end, words }, { document }) => {
    const whole = look(vocabulary.words.units, unit)
    if (whole === undefined || unit === undefined) return null
    const after = document.text.slice(end, end + 5)
    if (/^[- ]old\b/i.test(after) || /^['’]s? old/i.test(after)) return null
    const isPlural = /s$/i.test(unit)
    const plain = lexical(framed)
    if (halfof !== undefined) return { meaning: { kind: 'duration', value: durationValue(0.5, whole) } }
    if (number === undefined && vague === undefined) {
      if (long !== undefined && !isPlural) return { meaning: { kind: 'duration', value: durationValue(1, whole) } }
      if (!isPlural || whole === 'second' || whole === 'minute' || whole === 'quarter' || whole === 'night') return null
      if (plain === 'recent') return { meaning: { kind: 'reference', value: 'PAST_REF' } }
      if (framed !== undefined)
        return /^(the (?!$)|past|last|next)/.test(plain) && plain !== 'the'
          ? { meaning: { kind: 'duration', value: durationValue(null, whole) } }
          : null
      // bare "years": only where it is clearly a length of time
      if (words.length !== unit.length && !/ /.test(words)) return null
      return /^(for|within|after|in|of|lasted|took|over|before|until)$/.test(wordBefore(document.text, start)) ||
        /^(of|before|later|earlier)$/.test(wordAfter(document.text, end))
        ? { meaning: { kind: 'duration', value: durationValue(null, whole) } }
        : null
    }
    const amount = vocabulary.number(number)
    if (whole === 'second' && (amount === null || amount === 1) && !isPlural) return null
    if (/^recent$/i.test(vague ?? '') && isPlural) return { meaning: { kind: 'reference', value: 'PAST_REF' } }
    if (vague !== undefined && !isPlural) return null
    if (number !== undefined && /^\d/.test(number) && amount !== 1 && !isPlural && !/-/.test(words) && /^\w/.test(after.trim()) === false)
      return null
    if (whole === 'quarter' && amount === 1) return null
    // "12-5 days": part of a longer number
    if (/[\d.,$-]$/.test(document.text.slice(Math.max(0, start - 1), start)) && tokenBefore(document, start)?.pos === 'NUM') return null
    return { meaning: { kind: 'duration', value: durationValue(amount === null ? null : amount + (half === undefined ? 0 : 0.5), whole) } }
  },
})
