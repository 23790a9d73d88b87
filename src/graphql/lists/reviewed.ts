import type { Reviewed, Verdict } from '../../record/kinds.ts'

/** For a list of claims: which to take as to what people said of them; all where nothing is said. */
export interface ReviewedArgument {
  readonly reviewed?: Reviewed | null
}

/** Of a claim that nobody spoke of. */
const none = 'none'

const verdictsOf: Readonly<Record<Reviewed, readonly (Verdict | typeof none)[] | null>> = {
  any: null,
  accepted: ['accepted', 'corrected'],
  not_rejected: [none, 'accepted', 'corrected'],
}

/** The verdicts that a query lets through; null for all. */
export const verdictsFor = (reviewed: Reviewed | null | undefined) => verdictsOf[reviewed ?? 'any']
