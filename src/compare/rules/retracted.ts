import { claimWords } from '../words.ts'
import { contradicts, type Rule } from './rule.ts'

/** One source's number of an earlier article that it says later was too high: "revised down from 745", whoever either says is counted. */
export const retracted: Rule = {
  name: 'retracted',
  decide: (pair, around) => {
    const { a, b } = pair
    const newer = around.retractionOf(a) === b ? b : around.retractionOf(b) === a ? a : null
    if (newer === null) return null
    const former = newer === a ? b : a
    return contradicts('retraction', pair, `${newer.voiceName} takes ${claimWords(former)} back: ${claimWords(newer)} replaces it.`)
  },
}
