import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Asking } from '../api/use-answer.ts'
import { FaultNotice } from './fault-notice.tsx'
import { Skeleton } from './skeleton.tsx'
import './panel.css'

interface PanelProps {
  /** What kind of thing is looked at, as a screen reader names the panel: "Event". */
  readonly name: string
  /** What is looked at; null while it loads, and where there is no such thing. */
  readonly shown: { readonly id: string; readonly caption: string } | null
  readonly asking: Pick<Asking<unknown>, 'loading' | 'fault' | 'retry'>
  /** Whether it is read on from its heading once it is there; not where the keys stay with what it was opened from. */
  readonly takesFocus?: boolean
  readonly children?: ComponentChildren
  close(): void
}

/** What is looked at in a view, beside it. What was chosen by key is read on from its heading. */
export function Panel({ name, shown, asking: { loading, fault, retry }, takesFocus = true, children, close }: PanelProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const id = shown?.id
  useEffect(() => {
    if (id !== undefined && takesFocus) heading.current?.focus({ preventScroll: true })
  }, [id, takesFocus])
  return (
    <section class="panel" aria-label={name}>
      <div class="panel-head">
        <h2 ref={heading} tabIndex={-1} dir="auto">
          {shown?.caption ?? (loading ? 'Loading' : name)}
        </h2>
        <button type="button" aria-label={`Close the ${name.toLowerCase()}`} onClick={close}>
          ×
        </button>
      </div>
      {fault !== null && <FaultNotice fault={fault} retry={retry} />}
      {loading && fault === null && <Skeleton lines={10} />}
      {children}
    </section>
  )
}
