import { isBelow } from '../amount.ts'
import { isOneCount, isSameVoice, narrowerFirst, type Pair } from '../comparable.ts'
import { claimWords } from '../words.ts'
import { contradicts, type Rule } from './rule.ts'

/** Numbers that differ as their days do, or as their days may: a toll rises, and who counted later counts more. */
export const otherDays: Rule = {
  name: 'other-days',
  decide: (pair) => {
    const { a, b, population, place, order } = pair
    if (population !== 'same' || (place !== 'same' && !(isSameVoice(pair) && exceedsWhole(pair)))) return null
    const both = `${claimWords(a)} and ${claimWords(b)} differ`
    if (order === 'unknown')
      return isOneStretch(pair) ? null : contradicts('update', pair, `${both}; which is later is not known, so the day may explain it.`)
    if (order === 'same' && isSameVoice(pair))
      return contradicts('update', pair, `${both}: one source gives both on one day, and which is later is not known.`)
    if (order !== 'earlier') return null
    if (isBelow(a, b)) {
      const count = isSameVoice(pair) ? ' Neither is said to be a running total, so they may be of two stretches of time.' : ''
      return contradicts('update', pair, `${both}, and so do their days: the later number is the higher.${count}`)
    }
    // A lower number on a later day is of another stretch, unless both are of one count.
    return isOneCount(pair) && !isSameVoice(pair) ? null : 'unrelated'
  },
}

/** Both of the same known days, and neither of them a running total: then the day of the report changes nothing. */
const isOneStretch = ({ a, b }: Pair): boolean =>
  a.from !== null && a.to !== null && a.from === b.from && a.to === b.to && a.cumulative === false && b.cumulative === false

/** A place within with more than the whole place: the two are of different days, or the text does not say well what is where. */
function exceedsWhole(pair: Pair): boolean {
  const [part, whole] = narrowerFirst(pair) ?? [null, null]
  return part !== null && whole !== null && isBelow(whole, part)
}
