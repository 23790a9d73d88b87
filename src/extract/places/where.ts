import type { Span } from '../../record/schema.ts'
import type { Draft } from '../draft.ts'

/** Ids of the places where what a span tells of happened, narrowest first; empty where the text does not say. */
export function whereOf(_draft: Draft, _span: Span): string[] {
  return []
}
