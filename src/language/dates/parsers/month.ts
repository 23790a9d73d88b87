import type { Parser } from '../parser.ts'
import { isCapital, wordAfter, wordBefore } from '../surroundings.ts'
import { firstWords, lexical, look, type Vocabulary } from '../vocabulary.ts'

const introduces =
  /^(in|of|since|until|till|by|during|from|between|last|next|this|early|mid|late|to|and|through|before|after|every|each|previous|following|that|around|throughout|for|end|beginning|both)$/

/** "March", "early March 2025", "last May", "the previous April", "November of the same year", "mid-October". */
export const month = (vocabulary: Vocabulary): Parser => ({
  name: 'month',
  starts: [
    '0',
    'the',
    ...firstWords(vocabulary.words.edges),
    ...firstWords(vocabulary.words.shifts),
    ...Object.keys(vocabulary.words.months),
  ],
  pattern: vocabulary.pattern(
    '(?:(?<edge>(?:the )?EDGE)(?:-(?:to-late-)?|[\\t\\u00a0\\x20]+))?(?:(?<shift>SHIFT) )?(?<month>MONTH)' +
      "(?:(?:,? | of | in |, of )(?:(?<year>YEAR)(?: (?<era>ERA))?|(?<ancient>\\d{1,4}) (?=B\\.?C)ERA)|[\\x20-]?'(?<short>\\d\\d)| of (?<of>that|the same|the following|the previous|last|this|next) year|(?=JOIN(?:EDGE )?MONTH,? (?:of )?(?<later>YEAR))|)",
  ),
  read: ({ edge, shift, month: name, year, ancient, later, short, of, era }, { start, end, words }, { document }) => {
    const number = look(vocabulary.words.months, name)
    if (number === undefined || name === undefined) return null
    const bare = year === undefined && ancient === undefined && short === undefined && of === undefined
    if (!isCapital(name) && (bare || vocabulary.words.monthsThatAreWords.includes(lexical(name)))) return null
    if (bare && shift === undefined && edge === undefined) {
      const before = wordBefore(document.text, start)
      if (vocabulary.words.monthsThatAreWords.includes(lexical(name)) && !introduces.test(before)) return null
      // "April Smith", "May Day": a name, unless a preposition makes it a time
      if (!introduces.test(before) && isCapital(wordAfter(document.text, end)) && words === name) return null
    }
    const known = year ?? ancient ?? later
    return {
      meaning: {
        kind: 'point',
        point: {
          month: number,
          ...(known === undefined ? {} : { year: Number(known) }),
          ...(short === undefined ? {} : { shortYear: Number(short) }),
          ...(ancient !== undefined || /^b/i.test(era ?? '') ? { bc: true } : {}),
        },
        ...(shift === undefined ? {} : { pick: look(vocabulary.words.shifts, shift) }),
        ...(of === undefined ? {} : { year: look(vocabulary.words.shifts, of) }),
      },
      edge: look(vocabulary.words.edges, edge) ?? look(vocabulary.words.edges, edge?.replace(/^the /i, '')),
    }
  },
})
