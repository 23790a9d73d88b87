import type { Parser } from '../parser.ts'
import { isCapital, wordAfter, wordBefore } from '../surroundings.ts'
import { firstWords, lexical, look, type Vocabulary } from '../vocabulary.ts'

const introduces = /^(the|in|last|next|this|early|mid|late|of|that|by|during|following|each|every|until|since|throughout|previous|a)$/

/** "the spring of 1918", "summer 2011", "last winter", "the summer of that year"; not "the fall of the city". */
export const season = (vocabulary: Vocabulary): Parser => ({
  name: 'season',
  starts: ['the', ...firstWords(vocabulary.words.edges), ...firstWords(vocabulary.words.shifts), ...Object.keys(vocabulary.words.seasons)],
  pattern: vocabulary.pattern(
    '(?:(?<edge>(?:the )?EDGE)(?:-|[\\t\\u00a0\\x20]+))?(?:(?<shift>SHIFT) |the )?(?<season>SEASON)(?:,? (?:of )?(?:(?<year>YEAR)|(?<any>\\d{1,4}) (?<era>B\\.?C\\.?E?))| of (?<of>that|the same|the following|last|this|next) year|(?=JOIN(?:the )?SEASON (?:of )?(?<later>YEAR))|)',
  ),
  read: ({ edge, shift, season: name, year, any, of, later }, { start, end }, { document }) => {
    if (name === undefined) return null
    const value = look(vocabulary.words.seasons, name)
    const known = year ?? any ?? later
    if (known === undefined && of === undefined) {
      const before = wordBefore(document.text, start)
      const after = wordAfter(document.text, end)
      if (
        isCapital(name) &&
        isCapital(document.text.slice(start - 24, start).match(/(?<![\p{L}'’])([\p{L}'’]+) $/u)?.[1] ?? '') &&
        before !== 'the'
      )
        return null
      if (vocabulary.words.seasonsThatAreWords.includes(lexical(name))) {
        if (after === 'of') return null
        const determined = shift !== undefined || edge !== undefined || /^the/i.test(document.text.slice(start, end))
        if (!determined && !introduces.test(before) && !isCapital(name)) return null
      }
    }
    return {
      meaning: {
        kind: 'point',
        point: {
          ...(value === undefined ? {} : { season: value }),
          ...(known === undefined ? {} : { year: Number(known) }),
          ...(any === undefined ? {} : { bc: true }),
        },
        ...(shift === undefined ? {} : { pick: look(vocabulary.words.shifts, shift) }),
        ...(of === undefined ? {} : { year: look(vocabulary.words.shifts, of) }),
      },
      edge: look(vocabulary.words.edges, edge) ?? look(vocabulary.words.edges, edge?.replace(/^the /i, '')),
    }
  },
})
