import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
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

/**
 * What is looked at in a view, beside it. What was chosen by key is read on from its heading; Escape closes it, and the keys go on where
 * they were before.
 */
export function Panel({ name, shown, asking: { loading, fault, retry }, takesFocus = true, children, close }: PanelProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const panel = useRef<HTMLElement>(null)
  const opener = useRef<EventTarget | null>(null)
  const id = shown?.id
  useEffect(() => {
    if (id !== undefined && takesFocus) heading.current?.focus({ preventScroll: true })
  }, [id, takesFocus])
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || isTypedInto(event.target)) return
      event.preventDefault()
      close()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  })
  useLayoutEffect(() => () => leave(panel.current, opener.current), [])
  return (
    <section
      class="panel"
      aria-label={name}
      ref={panel}
      onFocusIn={({ relatedTarget }) => {
        if (!isWithin(panel.current, relatedTarget)) opener.current = relatedTarget
      }}
    >
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

/** Where Escape has a meaning of its own, and what was typed would be lost. */
const isTypedInto = (target: EventTarget | null): boolean => target instanceof Element && target.closest('input, select, textarea') !== null

const isWithin = (panel: Element | null, target: EventTarget | null): boolean => target instanceof Node && panel?.contains(target) === true

/** Gives the focus that a panel has back to where it came from, or to the view where that is gone. */
function leave(panel: Element | null, opener: EventTarget | null): void {
  if (document.activeElement !== document.body && !isWithin(panel, document.activeElement)) return
  const before =
    (opener instanceof HTMLElement || opener instanceof SVGElement) && opener.isConnected ? opener : document.getElementById('main')
  before?.focus({ preventScroll: true })
}
