import { useState } from 'preact/hooks'
import { z } from 'zod'
import { announce } from '../api/announce.ts'
import { ask } from '../api/ask.ts'
import { Fault, faultOf } from '../api/fault.ts'
import { forgetAnswers } from '../api/use-answer.ts'
import { useChangesOff } from './changes-off.tsx'
import type { Correction } from './reviewable.ts'
import undoDocument from './undo-verdict.graphql?raw'
import document from './verdict.graphql?raw'

const taken = z.object({
  decision: z.object({ id: z.string() }).nullable(),
  fault: z.object({ code: z.string(), message: z.string(), remedy: z.string() }).nullable(),
})
const reviewAnswer = z.object({ review: taken })
const undoAnswer = z.object({ undoDecision: taken })

export type Verdict = 'ACCEPTED' | 'REJECTED' | 'CORRECTED'

/** What is said of a claim; `caption` names it to whoever may take it back. */
export interface Said {
  readonly id: string
  readonly caption: string
  readonly verdict: Verdict
  /** One for each part of it that is judged apart. */
  readonly corrections?: readonly Correction[]
  readonly note?: string
}

export interface Reviewing {
  readonly by: string
  setBy(name: string): void
  /** What was said last and can be taken back; of its decisions the latest first. */
  readonly last: { readonly decisions: readonly string[]; readonly said: Said } | null
  readonly fault: Fault | null
  readonly busy: boolean
  /** Whether the server takes no changes, so that nothing can be said; null until it is known. */
  readonly off: boolean | null
  say(said: Said): Promise<void>
  undo(): Promise<void>
}

const nameKey = 'attest-reviewer'

function rememberedName(): string {
  try {
    return localStorage.getItem(nameKey) ?? ''
  } catch {
    return ''
  }
}

function remember(name: string): void {
  try {
    localStorage.setItem(nameKey, name)
  } catch {
    // Without storage the name holds for this visit.
  }
}

const nameless = new Fault({
  code: 'REVIEWER_UNNAMED',
  message: 'A review stands in somebody’s name',
  remedy: 'Give yours in the field “Your name”; this browser remembers it.',
})

function decisionOf({ decision, fault }: z.infer<typeof taken>): string {
  if (fault !== null) throw new Fault(fault)
  return decision?.id ?? ''
}

/** Accepts, rejects and corrects claims in the name of who sits here, and takes the last word back. */
export function useReviewing(): Reviewing {
  const [by, setBy] = useState(rememberedName)
  const [last, setLast] = useState<Reviewing['last']>(null)
  const [fault, setFault] = useState<Fault | null>(null)
  const [busy, setBusy] = useState(false)
  const off = useChangesOff()
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    if (busy || off !== false) return
    setBusy(true)
    try {
      if (by.trim() === '') throw nameless
      await work()
      setFault(null)
      forgetAnswers()
    } catch (thrown) {
      setFault(faultOf(thrown))
    } finally {
      setBusy(false)
    }
  }
  return {
    ...{ by, last, fault, busy, off },
    setBy: (name) => {
      remember(name)
      setBy(name)
    },
    say: (said) =>
      attempt(async () => {
        const { id, verdict, corrections = [null], note = null } = said
        const decisions: string[] = []
        for (const correction of corrections) {
          const answer = await ask(document, { id, verdict, correction, by, note }, reviewAnswer)
          decisions.unshift(decisionOf(answer.review))
          setLast({ decisions: [...decisions], said })
        }
        announce(`${verdict.toLowerCase()}: ${said.caption}`)
      }),
    undo: async () => {
      if (last === null) return
      await attempt(async () => {
        for (const id of last.decisions) decisionOf((await ask(undoDocument, { id, by }, undoAnswer)).undoDecision)
        setLast(null)
        announce('taken back')
      })
    },
  }
}
