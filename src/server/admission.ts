/** What one server takes on at a time. */
export interface AdmissionBounds {
  /** Questions that are answered side by side. */
  readonly atOnce: number
  /** Requests beyond those that wait for their turn. */
  readonly waiting: number
  /** Milliseconds that one waits for its turn. */
  readonly patience: number
}

/** More at once make none of them faster; what waits is answered within seconds. */
export const usualBounds: AdmissionBounds = { atOnce: 16, waiting: 256, patience: 20_000 }

/** Seconds after which one who was refused may ask again. */
export const retryAfter = 2

/** Why a request is not taken. */
export type Refused = 'full' | 'waited' | 'closing'

/** Who is let in, who answers, and who waits. What is called at the end may be called twice. */
export interface Admission {
  /** Lets a request in, before anything of it is read; gives what is called when it has gone. */
  enter(): (() => void) | Refused
  /** Waits for the turn of a question that was let in; gives what is called when it is answered. One whose `signal` is aborted leaves the queue. */
  turn(signal?: AbortSignal): Promise<(() => void) | Refused>
  /** Lets nobody in any more. */
  close(): void
  state(): 'open' | 'full' | 'closing'
  counts(): { readonly inside: number; readonly answering: number; readonly waiting: number }
}

/** Bounds what is under way, so that a flood costs those that are refused and nobody else. */
export function admission({ atOnce, waiting: mostWaiting, patience }: AdmissionBounds = usualBounds): Admission {
  let inside = 0
  let answering = 0
  let isClosing = false
  const queue = new Set<() => void>()
  const isFull = (): boolean => inside >= atOnce + mostWaiting

  const next = (): void => {
    const [first] = queue
    if (first !== undefined && answering < atOnce) first()
  }
  const begin = (): (() => void) => {
    answering++
    return once(() => {
      answering--
      next()
    })
  }
  return {
    enter: () => {
      if (isClosing) return 'closing'
      if (isFull()) return 'full'
      inside++
      return once(() => {
        inside--
      })
    },
    turn: async (signal) => {
      if (answering < atOnce) return begin()
      return new Promise((settle) => {
        const leave = (): void => {
          queue.delete(called)
          clearTimeout(timer)
          signal?.removeEventListener('abort', gaveUp)
        }
        const called = (): void => {
          leave()
          settle(begin())
        }
        const gaveUp = (): void => {
          leave()
          settle('waited')
        }
        const timer = setTimeout(gaveUp, patience)
        queue.add(called)
        if (signal?.aborted === true) gaveUp()
        signal?.addEventListener('abort', gaveUp)
      })
    },
    close: () => {
      isClosing = true
    },
    state: () => (isClosing ? 'closing' : isFull() ? 'full' : 'open'),
    counts: () => ({ inside, answering, waiting: queue.size }),
  }
}

function once(work: () => void): () => void {
  let isDone = false
  return () => {
    if (isDone) return
    isDone = true
    work()
  }
}
