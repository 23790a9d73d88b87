import type { Span } from './schema.ts'

/** How many items at the front of a list are `before`; the list has all of those first. */
export function countBefore<T>(sorted: readonly T[], isBefore: (item: T) => boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const item = sorted[middle]
    if (item !== undefined && isBefore(item)) low = middle + 1
    else high = middle
  }
  return low
}

/** Puts a span into its place among spans that stand in text order and apart; false, and nothing done, where it shares words with one. */
export function insertApart(spans: Span[], { start, end }: Span): boolean {
  const at = countBefore(spans, (known) => known.end <= start)
  const next = spans[at]
  if (next !== undefined && next.start < end) return false
  spans.splice(at, 0, { start, end })
  return true
}

/** The last of spans in text order and apart that ends at or before an offset. */
export const lastEndingBy = <T extends Span>(spans: readonly T[], offset: number): T | undefined =>
  spans[countBefore(spans, ({ end }) => end <= offset) - 1]
