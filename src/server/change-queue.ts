import { AttestError } from '../errors.ts'
import type { InTurn } from '../graphql/changes/changes.ts'

/** More than some people click at once, and few enough that the last is answered within seconds. */
const mostWaiting = 64

/** A queue that changes of one graph go through, one at a time: a store has one writer. One that fails does not hold up the next. */
export function changeQueue(most = mostWaiting): InTurn {
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()
  return async (work) => {
    if (waiting >= most) throw busy(most)
    waiting++
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    try {
      return await turn
    } finally {
      waiting--
    }
  }
}

const busy = (most: number): AttestError =>
  new AttestError({
    code: 'CHANGES_BUSY',
    component: 'server/changes',
    message: `${most} changes are waiting for their turn`,
    remedy: 'ask again in a moment',
  })
