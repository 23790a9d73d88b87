import { listWords } from '../../words.ts'
import { amountOf, namedNumbers } from '../amount-of.ts'
import type { Policy } from './policy.ts'

/** From the least to the most that sources give, each by its latest number. */
export const range: Policy = (standing) => {
  const ends = (['least', 'most'] as const).map((end) => {
    const numbers = standing.map((claim) => namedNumbers(claim)?.[end] ?? 0)
    const wanted = end === 'least' ? Math.min(...numbers) : Math.max(...numbers)
    return standing.filter((_, at) => numbers[at] === wanted).slice(0, 1)
  })
  const [least = [], most = []] = ends
  return {
    amount: amountOf(standing),
    used: standing,
    reason: least[0] === most[0] ? `All give one number: ${listWords(least)}.` : `From ${listWords(least)} to ${listWords(most)}.`,
    leftOut: () => '',
  }
}
