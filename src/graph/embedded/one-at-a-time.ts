/** Runs pieces of work one after another, in the order they are handed in. */
type InTurn = <T>(work: () => Promise<T>) => Promise<T>

/** One that fails does not hold up the next. */
export function oneAtATime(): InTurn {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  }
}

/** One that fails ends it: those behind it fail as it did and are not begun. */
export function untilOneFails(): InTurn {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const turn = last.then(work)
    last = turn
    return turn
  }
}
