import { listWords } from '../../words.ts'
import { amountOf } from '../amount-of.ts'
import type { Policy } from './policy.ts'

/** The number of the first source in the order that gives one. */
export const sourceOrder: Policy = (standing, { sources, nameOf }) => {
  const chosen = sources.find((source) => standing.some(({ voice }) => voice === source)) ?? null
  const used = standing.filter(({ voice }) => voice === chosen)
  return {
    amount: amountOf(used),
    used,
    reason:
      chosen === null
        ? 'None of the sources in the order gives a number.'
        : `The first source in the order that gives one: ${listWords(used)}.`,
    leftOut: ({ voice }) =>
      sources.includes(voice) && chosen !== null ? `comes after ${nameOf(chosen)} in the order` : 'its source is not in the order',
  }
}
