import type { Span } from '../../record/schema.ts'
import type { Draft } from '../draft.ts'

/** The days that govern a span (a trigger, a figure), ISO and inclusive; nulls where the text does not say. */
export function whenOf(_draft: Draft, _span: Span): { from: string | null; to: string | null } {
  return { from: null, to: null }
}
