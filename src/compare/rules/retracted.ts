import type { Claim } from '../claim.ts'
import { claimWords } from '../words.ts'
import { contradicts, type Rule } from './rule.ts'

/** A number of another article that was taken back: "revised down from 745", or told again though it was. Whoever either says is counted. */
export const retracted: Rule = {
  name: 'retracted',
  decide: (pair, around) => {
    const { a, b } = pair
    const newer = isIt(around.retractionOf(a), b) ? b : isIt(around.retractionOf(b), a) ? a : null
    if (newer === null) return null
    const former = newer === a ? b : a
    return contradicts('retraction', pair, reasonFor(former, newer))
  },
}

function reasonFor(former: Claim, newer: Claim): string {
  const [was, is] = [claimWords(former), claimWords(newer)]
  if (former.day !== null && newer.day !== null && former.day > newer.day)
    return `${was} is told again after it was taken back: ${is} had replaced it.`
  return former.voice === newer.voice
    ? `${newer.voiceName} takes ${was} back: ${is} replaces it.`
    : `${was} was taken back: ${is} replaces it.`
}

/** What one article repeats of one voice is one number. */
const isIt = (newer: Claim | null, claim: Claim): boolean =>
  newer !== null &&
  newer.article === claim.article &&
  newer.voice === claim.voice &&
  newer.value === claim.value &&
  newer.group === claim.group
