import type { TollPolicy } from '../../record/kinds.ts'
import { conservative } from './policies/conservative.ts'
import { highest } from './policies/highest.ts'
import { latest } from './policies/latest.ts'
import { majorityOfOrigins } from './policies/majority-of-origins.ts'
import type { Policy } from './policies/policy.ts'
import { range } from './policies/range.ts'
import { sourceOrder } from './policies/source-order.ts'

/** How one number is chosen from those that stand, one of each source. */
export const policies: Readonly<Record<TollPolicy, Policy>> = {
  conservative,
  highest,
  latest,
  majority_of_origins: majorityOfOrigins,
  range,
  source_order: sourceOrder,
}
