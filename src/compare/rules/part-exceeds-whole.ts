import { isBelow, isFarApart } from '../amount.ts'
import { isLinked, isSameVoice, narrowerFirst } from '../comparable.ts'
import { countingMethod } from '../counting-method.ts'
import { claimWords } from '../words.ts'
import { contradicts, type Rule } from './rule.ts'

/** A part of the population that is more than the whole it belongs to, and not because it was counted later. */
export const partExceedsWhole: Rule = {
  name: 'part-exceeds-whole',
  decide: (pair, around) => {
    const [part, whole] = narrowerFirst(pair) ?? [null, null]
    if (part === null || whole === null || pair.population === 'same' || !isBelow(whole, part)) return null
    const isLater = pair.order === 'unknown' || (pair.order === 'earlier' && part === pair.b)
    // What one source tells at once counts different people, as does what is of another order of magnitude.
    const isOther = (around.isOneVoice(part.voice, whole.voice) && part.article === whole.article) || isFarApart(part, whole)
    if (!isLinked(pair) || isLater || isOther) return 'unrelated'
    const more = `${claimWords(part)} is a part, and more than the whole ${claimWords(whole)}`
    if (countingMethod(part) !== countingMethod(whole)) return contradicts('method', pair, `${more}: they were counted in different ways.`)
    return contradicts(isSameVoice(pair) || pair.place !== 'same' ? 'scope' : 'conflict', pair, `${more}.`)
  },
}
