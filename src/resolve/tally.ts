import { textOrder } from '../language/text-order.ts'

/** Votes on one property of a shared node, one an article. Values ascend, so that equal votes are equal tallies whatever their order of arrival. */
export interface Tally {
  readonly values: readonly string[]
  readonly counts: readonly number[]
}

export const emptyTally: Tally = { values: [], counts: [] }

/** The tally with `count` more votes for `value`. */
export function vote(tally: Tally, value: string, count = 1): Tally {
  const votes = new Map(tally.values.map((known, index) => [known, tally.counts[index] ?? 0]))
  votes.set(value, (votes.get(value) ?? 0) + count)
  const sorted = [...votes].sort(([a], [b]) => (a < b ? -1 : 1))
  return { values: sorted.map(([known]) => known), counts: sorted.map(([, votesFor]) => votesFor) }
}

/** The value with most votes; ties by `before`, which must order any two values. Null for an empty tally. */
export function winner(tally: Tally, before: (a: string, b: string) => number): string | null {
  const ranked = tally.values
    .map((value, index) => ({ value, count: tally.counts[index] ?? 0 }))
    .sort((a, b) => b.count - a.count || before(a.value, b.value))
  return ranked[0]?.value ?? null
}

/** The longer spelling first, then the alphabet's. */
export const longerFirst = (a: string, b: string): number => b.length - a.length || textOrder(a, b)
