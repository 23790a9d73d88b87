import type { Span } from './schema.ts'

/** UTF-16 units that two spans share. */
export const sharedLength = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** True when `outer` holds all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** The span from the first to the last of a non-empty list, null for an empty one. */
export const hull = (spans: readonly Span[]): Span | null =>
  spans.length === 0 ? null : { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) }
