import { isSameNumber } from '../amount.ts'
import type { Claim } from '../claim.ts'
import { isSameVoice, narrowerFirst, type Pair } from '../comparable.ts'
import { ageOf, groupWords, isSome } from '../population.ts'
import { claimWords } from '../words.ts'
import { type Rule, refines } from './rule.ts'

/** A part of the population or a place within, by one source or an outlet that tells of it, counted up to the same day. */
export const partOfWhole: Rule = {
  name: 'part-of-whole',
  decide: (pair) => {
    const [part, whole] = narrowerFirst(pair) ?? [null, null]
    if (part === null || whole === null || !isOneWord(pair)) return null
    // Numbers of two days, or of days that are not known, are parts of each other only where they are told together.
    if (pair.order !== 'same' && part.article !== whole.article) return null
    const number = isSameNumber(part, whole) ? ', the same number' : ''
    return refines(part, whole, `${claimWords(part)} is a part of ${claimWords(whole)}: ${partWords(part, pair)}${number}.`)
  },
}

/** On the word of one source, or of an outlet in the article that names it. */
const isOneWord = (pair: Pair): boolean => isSameVoice(pair) || (pair.a.article === pair.b.article && (pair.a.ownVoice || pair.b.ownVoice))

const partWords = (part: Claim, { population }: Pair): string =>
  population === 'same'
    ? 'a place within'
    : ageOf(part) === 'men'
      ? 'men only'
      : isSome(part)
        ? 'some of them'
        : `${part.population ?? groupWords(part.group)} only`
