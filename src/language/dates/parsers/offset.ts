import type { Parser } from '../parser.ts'
import { firstWords, lexical, look, type Vocabulary } from '../vocabulary.ts'

const approximate =
  'about|almost|around|approximately|at least|a mere|barely|just|just over|less than|more than|nearly|only|over|roughly|some|up to|well over|within'

/** "two days ago", "three months later", "almost a decade earlier", "years later", "the day before". */
export const offset = (vocabulary: Vocabulary): Parser => ({
  name: 'offset',
  starts: [
    ...new Set([
      '0',
      'the',
      ...approximate.split('|').map((w) => w.split(' ')[0] ?? w),
      ...firstWords(vocabulary.words.numbers),
      ...firstWords(Object.fromEntries(vocabulary.words.vagueNumbers.map((w) => [w, 0]))),
      ...Object.keys(vocabulary.words.units),
    ]),
  ],
  pattern: vocabulary.pattern(
    `(?:(?:${approximate}) )?(?:(?:(?<number>NUMBER)(?<half> and a half)?|(?<vague>VAGUE)|(?<the>the)) )?(?:long )?(?<unit>UNIT) (?<direction>DIRECTION)`,
  ),
  read: ({ number, half, the, unit, direction }, { end }, { document }) => {
    const whole = look(vocabulary.words.units, unit)
    const shift = look(vocabulary.words.directions, direction)
    if (whole === undefined || shift === undefined) return null
    // "two days after the attack" is a duration beside an event, "two days after." a date
    if (
      /^(before|after|prior|back)$/.test(lexical(direction)) &&
      !/^\s*(?:[,.;:)”"]|$|when |and |that )/.test(document.text.slice(end, end + 8))
    )
      return null
    if (the !== undefined && !/^(day|night|week|month|year)$/.test(lexical(unit))) return null
    if (number === undefined && the === undefined && !/s$/i.test(unit ?? '')) return null
    const amount = the === undefined ? vocabulary.number(number) : 1
    if (amount === null) return { meaning: { kind: 'reference', value: shift.by < 0 ? 'PAST_REF' : 'FUTURE_REF' } }
    return { meaning: { kind: 'shift', unit: whole, by: (amount + (half === undefined ? 0 : 0.5)) * shift.by, from: shift.from } }
  },
})
