/** Time as patience needs it: milliseconds since some moment on the clock, and of work that the process has done. */
export interface Clocks {
  readonly now: () => number
  readonly worked: () => number
}

/** The machine's: the clock, and the processor time of all threads. */
export const machineClocks: Clocks = {
  now: () => performance.now(),
  worked: () => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1000
  },
}

/** How many times its patience a task may take on a machine that has no time for it. */
const mostWaits = 15

/**
 * Whether a task is stuck: its patience is over on the clock, and the process has worked as long. A busy machine gives a process little
 * time, and what waits for its turn is not stuck; what sleeps on without end is given up all the same.
 * @returns milliseconds after which to ask again; 0 for a task that is stuck
 */
export function patienceLeft(patience: number, begun: { readonly at: number; readonly worked: number }, clocks: Clocks): number {
  const waited = clocks.now() - begun.at
  if (waited < patience) return patience - waited
  if (waited >= mostWaits * patience) return 0
  return Math.max(0, patience - (clocks.worked() - begun.worked))
}

/**
 * A signal that is aborted when a task is stuck.
 * @param patience in milliseconds
 * @returns the signal, and what ends the watch: call it when the task is done
 */
export function stuckSignal(patience: number, clocks: Clocks = machineClocks): { readonly signal: AbortSignal; readonly done: () => void } {
  const controller = new AbortController()
  const begun = { at: clocks.now(), worked: clocks.worked() }
  let timer: NodeJS.Timeout
  const watch = (): void => {
    const left = patienceLeft(patience, begun, clocks)
    if (left <= 0) controller.abort()
    else timer = setTimeout(watch, Math.max(left, leastWait))
  }
  watch()
  return { signal: controller.signal, done: () => clearTimeout(timer) }
}

/** Milliseconds between two looks at the least. */
const leastWait = 100
