import type { Claim } from '../../claim.ts'
import type { Inquiry } from '../question.ts'

/** A ground on which a claim is no answer, whatever the policy. */
export interface Ground {
  readonly name: string
  /** Why claims are left out, by their ids, of those that the grounds before have let stand. */
  readonly reasons: (standing: readonly Claim[], inquiry: Inquiry) => ReadonlyMap<string, string>
}

/** A ground that looks at each claim alone. */
export const ofEach = (name: string, reason: (claim: Claim, inquiry: Inquiry) => string | null): Ground => ({
  name,
  reasons: (standing, inquiry) =>
    new Map(
      standing.flatMap((claim) => {
        const why = reason(claim, inquiry)
        return why === null ? [] : [[claim.id, why] as const]
      }),
    ),
})
