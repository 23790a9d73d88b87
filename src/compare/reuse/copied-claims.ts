import type { Span } from '../../record/schema.ts'
import type { Claim } from '../claim.ts'
import type { Passage } from './reuse.ts'

/** Two claims of two articles whose words stand in one passage that both articles share. */
export interface Copy<Told = Claim> {
  readonly a: Told
  readonly b: Told
  /** The passage in the article of `a`, and in that of `b`. */
  readonly here: Span
  readonly there: Span
  /** Words of it that are the same in both. */
  readonly words: number
}

/** A claim where it stands in its article. */
interface Standing extends Span {
  readonly id: string
}

/** How far the words before a number may differ in length, in UTF-16 units, beside a fifth of where it stands in its passage. */
const mostDrift = 30

/**
 * Which claims of two articles are one, copied: they stand at one place of a passage that both share. Each is a copy of one at most, the one
 * nearest to its own place in the passage.
 * @param ones of the article where `from` of the passages stands
 */
export function copiesAmong<Told extends Standing>(
  ones: readonly Told[],
  others: readonly Told[],
  passages: readonly Passage[],
): Copy<Told>[] {
  return passages.flatMap(({ from, to, words }) => {
    const here = ones.filter((claim) => isIn(claim, from))
    const there = others.filter((claim) => isIn(claim, to))
    const nearest = (claim: Told, own: Span, candidates: readonly Told[], their: Span): Told | undefined => {
      const drift = (other: Told): number => Math.abs(other.start - their.start - (claim.start - own.start))
      const most = mostDrift + (claim.start - own.start) / 5
      return candidates.filter((other) => drift(other) <= most).sort((p, q) => drift(p) - drift(q) || (p.id < q.id ? -1 : 1))[0]
    }
    return here.flatMap((a) => {
      const b = nearest(a, from, there, to)
      return b === undefined || nearest(b, to, here, from) !== a ? [] : [{ a, b, here: from, there: to, words }]
    })
  })
}

const isIn = ({ start, end }: Span, passage: Span): boolean => start >= passage.start && end <= passage.end

/** What was copied among the claims of a set. */
export interface Copies {
  readonly found: readonly Copy[]
  /** The claims that are one with this one, through however many copies, itself among them; it alone where there are none. */
  readonly behind: (claim: Claim) => readonly Claim[]
}

export const noCopies: Copies = { found: [], behind: (claim) => [claim] }

/** Chains of copies followed to their ends. */
export function followed(found: readonly Copy[]): Copies {
  const groups = new Map<string, Claim[]>()
  for (const { a, b } of found) {
    const [one, other] = [groups.get(a.id) ?? [a], groups.get(b.id) ?? [b]]
    if (one === other) continue
    const joined = [...one, ...other].sort((p, q) => (p.id < q.id ? -1 : 1))
    for (const claim of joined) groups.set(claim.id, joined)
  }
  return { found, behind: (claim) => groups.get(claim.id) ?? [claim] }
}
