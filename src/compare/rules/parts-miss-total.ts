import { sumWords } from '../part-sums.ts'
import { claimWords, numberWords } from '../words.ts'
import { partAndWhole } from './part-and-whole.ts'
import { type Rule, refines } from './rule.ts'

/** Parts told beside a total that they nearly make up: the difference is named. */
export const partsMissTotal: Rule = {
  name: 'parts-miss-total',
  decide: (pair, around) => {
    const found = partAndWhole(pair, around.gapWith)
    if (found === null) return null
    const { sum, part, whole } = found
    const difference = sum.total - (whole.value ?? 0)
    const miss = `${numberWords(Math.abs(difference))} ${difference > 0 ? 'more' : 'fewer'} than ${claimWords(whole)} says`
    return { ...refines(part, whole, `The parts told with the total come to ${sumWords(sum)}, ${miss}.`), parts: sum.parts, difference }
  },
}
