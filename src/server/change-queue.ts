import { AttestError } from '../errors.ts'
import type { Changes } from '../graphql/changes/changes.ts'

/** More than one person clicks, and few enough that the last is answered within seconds. */
const mostWaiting = 64

/** A queue that changes of one graph go through, one at a time: a store has one writer. One that fails does not hold up the next. */
export function changeQueue(now: () => string): Changes {
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()
  return {
    now,
    inTurn: async (work) => {
      if (waiting >= mostWaiting) throw busy()
      waiting++
      const turn = last.then(work)
      last = turn.catch(() => undefined)
      try {
        return await turn
      } finally {
        waiting--
      }
    },
  }
}

const busy = (): AttestError =>
  new AttestError({
    code: 'CHANGES_BUSY',
    component: 'server/changes',
    message: `${mostWaiting} changes are waiting for their turn`,
    remedy: 'ask again in a moment',
  })
