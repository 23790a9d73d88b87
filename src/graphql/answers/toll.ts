import { ofKnownYear } from '../../compare/lent-years.ts'
import type { Amount } from '../../compare/toll/amount-of.ts'
import { tollOf } from '../../compare/toll/toll-of.ts'
import { AttestError } from '../../errors.ts'
import type { FigureNode } from '../../graph/read/figures.ts'
import { withoutOpenYear } from '../../language/dates/open-year.ts'
import type { TollPolicy } from '../../record/kinds.ts'
import type { Selection } from '../connection/cursor.ts'
import type { Context } from '../context.ts'
import { canonicalOf } from '../lists/filter-ids.ts'
import { copiedClaims } from './copied-claims.ts'
import { type FigureClaim, figureClaims } from './figure-claims.ts'
import type { TollSelection } from './tolls.ts'

export interface TollQuery extends TollSelection {
  readonly policy: TollPolicy
  readonly sources?: readonly string[] | null
}

/** A figure that was used, or left out for a reason. */
export interface WeighedFigure {
  readonly figure: FigureNode
  readonly sourceId: string | null
  readonly day: string | null
  readonly reason: string | null
  readonly rule: string | null
}

/** One number for a toll; its lists are paged when they are asked for. */
export interface ChosenToll extends Partial<Amount> {
  readonly policy: TollPolicy
  readonly reason: string
  readonly used: readonly WeighedFigure[]
  readonly leftOut: readonly WeighedFigure[]
  /** What was asked, for cursors to know their list by. */
  readonly asked: Selection
}

/**
 * One number for a toll by a policy, from the claims of all groups, which tell a part from the whole. Nothing of it is stored.
 * Throws `ID_UNKNOWN`, `QUERY_TOO_LARGE`, and `FILTER_INVALID` for an order of sources without its policy, or that policy without one.
 */
export async function toll(context: Context, asked: TollQuery): Promise<ChosenToll> {
  const { metric, group = null, policy, place = null, event = null, asOf = null, knownAt = null, reviewed = null } = asked
  const given = asked.sources ?? []
  if ((policy === 'source_order') !== given.length > 0) throw misplacedSources(policy)
  const [placeId, ...sources] = await Promise.all([
    canonicalOf(context, 'Place', place),
    ...given.map((id) => canonicalOf(context, 'Actor', id)),
  ])
  const claims = await figureClaims(context, [metric], { place, event, asOf, knownAt, reviewed })
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const weighed = ({ id }: { readonly id: string }, why: { reason: string; rule: string } | null): WeighedFigure[] => {
    const claim = byId.get(id)
    return claim === undefined ? [] : [weighedOf(claim, why)]
  }
  const { amount, reason, used, leftOut } = tollOf(
    ofKnownYear(claims),
    {
      group,
      place: placeId ?? null,
      policy,
      sources: sources.flatMap((id) => id ?? []),
    },
    await copiedClaims(context, claims),
  )
  return {
    ...amount,
    policy,
    reason,
    used: used.flatMap((claim) => weighed(claim, null)),
    leftOut: leftOut.flatMap(({ claim, reason, rule }) => weighed(claim, { reason, rule })),
    // An order, other than a set, is another question from end to start.
    asked: { ...asked, sources: given.join(' ') },
  }
}

const weighedOf = ({ figure, sourceId, day }: FigureClaim, why: { reason: string; rule: string } | null): WeighedFigure => ({
  figure,
  sourceId,
  day: withoutOpenYear(day),
  reason: why?.reason ?? null,
  rule: why?.rule ?? null,
})

const misplacedSources = (policy: TollPolicy): AttestError =>
  new AttestError({
    code: 'FILTER_INVALID',
    component: 'graphql/toll',
    message:
      policy === 'source_order' ? 'the policy SOURCE_ORDER needs an order of sources' : '"sources" is for the policy SOURCE_ORDER alone',
    remedy: 'give "sources" with policy SOURCE_ORDER: ids of actors, the most trusted first',
  })
