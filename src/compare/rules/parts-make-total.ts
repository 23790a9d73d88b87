import { sumWords } from '../part-sums.ts'
import { isEverybody } from '../population.ts'
import { claimWords } from '../words.ts'
import { partAndWhole } from './part-and-whole.ts'
import { corroborates, type Rule } from './rule.ts'

/** Parts that add up to a total, in figures or in round ones. Told once for a sum: by its largest part. */
export const partsMakeTotal: Rule = {
  name: 'parts-make-total',
  decide: (pair, around) => {
    const found = partAndWhole(pair, (part, whole) =>
      isEverybody(whole) || pair.population !== 'same' ? around.sumWith(part, whole) : null,
    )
    if (found === null) return null
    const { sum, whole } = found
    const reason = `The parts come to the total ${claimWords(whole)}: ${sumWords(sum)} (article ${sum.largest.article}).`
    return { ...corroborates(pair, reason), parts: sum.parts }
  },
}
