import { useEffect, useState } from 'preact/hooks'
import type { z } from 'zod'
import { observed } from '../address/observed.ts'
import { useObserved } from '../address/use-observed.ts'
import { announce } from './announce.ts'
import { ask, type Variables } from './ask.ts'
import { type Fault, faultOf } from './fault.ts'

/** How far a question has come. While a new answer is under way the last one stays, so that nothing on the page jumps. */
export interface Asking<T> {
  readonly answer: T | null
  readonly loading: boolean
  readonly fault: Fault | null
  retry(): void
}

/** Answers of this visit, the oldest forgotten first: going back shows at once what was there. */
const kept = new Map<string, unknown>()
const mostKept = 40
/** How often the graph was changed from this page. */
const changes = observed(0)
/** Milliseconds until a screen reader is told that something loads; most answers are there before. */
const patience = 400

/** Forgets what was answered, since the graph has changed: what is shown is asked anew, and stays until it comes. */
export function forgetAnswers(): void {
  kept.clear()
  changes.set(changes.get() + 1)
}

/**
 * Asks when first drawn, whenever the variables change, and when answers are forgotten. `name` says what loads, for screen readers.
 * A null in place of the variables asks nothing.
 */
export function useAnswer<T>(name: string, document: string, variables: Variables | null, shape: z.ZodType<T>): Asking<T> {
  const key = variables === null ? null : `${document}\n${JSON.stringify(variables)}`
  const [state, setState] = useState<{ key: string | null; answer: T | null; fault: Fault | null; round: number }>(() => ({
    key: null,
    answer: null,
    fault: null,
    round: 0,
  }))
  const changed = useObserved(changes)
  // The key stands for the document and its variables
  useEffect(() => {
    if (key === null || variables === null) return
    const before = shape.safeParse(kept.get(key))
    if (before.success) {
      setState((now) => ({ ...now, key, answer: before.data, fault: null }))
      return
    }
    const ended = new AbortController()
    const timer = setTimeout(() => announce(`Loading ${name}`), patience)
    ask(document, variables, shape, ended.signal)
      .then(
        (answer) => {
          if (ended.signal.aborted) return
          keep(key, answer)
          setState((now) => ({ ...now, key, answer, fault: null }))
          announce(`${name} loaded`)
        },
        (thrown: unknown) => {
          if (!ended.signal.aborted) setState((now) => ({ ...now, key, fault: faultOf(thrown) }))
        },
      )
      .finally(() => clearTimeout(timer))
    return () => {
      clearTimeout(timer)
      ended.abort()
    }
  }, [key, state.round, changed])
  return {
    answer: key === null ? null : state.answer,
    loading: key !== null && state.key !== key,
    fault: state.key === key ? state.fault : null,
    retry: () => setState((now) => ({ ...now, key: null, fault: null, round: now.round + 1 })),
  }
}

function keep(key: string, answer: unknown): void {
  kept.delete(key)
  kept.set(key, answer)
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
}
