import { isBelow } from '../amount.ts'
import { claimWords } from '../words.ts'
import { contradicts, type Rule, updates } from './rule.ts'

/** The article itself says which number replaces which: "71, up from 64". */
export const saidToUpdate: Rule = {
  name: 'said-to-update',
  decide: (pair) => {
    const { a, b } = pair
    const newer = a.updates.includes(b.id) ? a : b.updates.includes(a.id) ? b : null
    if (newer === null) return null
    const former = newer === a ? b : a
    const words = `The article says that ${claimWords(newer)} replaces “${former.raw}”`
    return isBelow(newer, former) ? contradicts('retraction', pair, `${words}, which was higher.`) : updates(newer, former, `${words}.`)
  },
}
