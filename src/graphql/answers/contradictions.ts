import type { Claim } from '../../compare/claim.ts'
import { compareClaims } from '../../compare/compare-claims.ts'
import type { FigureRelation } from '../../compare/relation.ts'
import {
  type ContradictionKind,
  contradictionKinds,
  type FigureRelationKind,
  figureRelationKinds,
  type Group,
  type Metric,
  metrics,
} from '../../record/kinds.ts'
import type { Connection } from '../connection/connection.ts'
import { cursorsOf } from '../connection/cursor.ts'
import { type PageArguments, pageBounds } from '../connection/page-arguments.ts'
import { pageOf } from '../connection/worked-out.ts'
import type { Context } from '../context.ts'
import { canonicalOf } from '../lists/filter-ids.ts'
import { copiedClaims } from './copied-claims.ts'
import { type FigureClaim, figureClaims } from './figure-claims.ts'

export interface ContradictionArguments extends PageArguments {
  readonly metric?: Metric | null
  readonly group?: Group | null
  readonly place?: string | null
  readonly event?: string | null
  readonly source?: string | null
  readonly relations?: FigureRelationKind[] | null
  readonly kinds?: ContradictionKind[] | null
  readonly asOf?: string | null
  readonly knownAt?: string | null
}

/** A relation with its figures as the graph holds them. */
export interface FoundRelation extends Omit<FigureRelation, 'from' | 'to' | 'fromRepeats' | 'toRepeats' | 'parts'> {
  readonly from: FigureClaim
  readonly to: FigureClaim
  readonly fromRepeats: readonly FigureClaim[]
  readonly toRepeats: readonly FigureClaim[]
  readonly parts: readonly FigureClaim[]
}

/**
 * What figures say of each other, the gravest first. Nothing of it is stored.
 * Throws `ID_UNKNOWN`, `PAGE_INVALID`, `CURSOR_INVALID`, `QUERY_TOO_LARGE`.
 */
export async function contradictions(context: Context, args: ContradictionArguments): Promise<Connection<FoundRelation>> {
  const { first, after, last, before, ...selection } = args
  const page = { first, after, last, before }
  const cursors = cursorsOf('contradictions', selection)
  // Before anything is read or compared.
  pageBounds(page, cursors)
  const { place = null, event = null, asOf = null, knownAt = null } = args
  const source = await canonicalOf(context, 'Actor', args.source)
  const asked = args.metric == null ? metrics : [args.metric]
  const claims = await figureClaims(context, asked, { place, event, asOf, knownAt })
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const relations = compareClaims(claims, await copiedClaims(context, claims))
    .filter((relation) => isAskedFor(relation, args, source))
    .flatMap((relation) => withFigures(relation, byId))
  return pageOf(relations, positionOf, page, cursors)
}

function isAskedFor(
  { kind, contradiction, from, to }: FigureRelation,
  { relations, kinds, group }: ContradictionArguments,
  source: string | null,
) {
  return (
    (relations == null || relations.includes(kind)) &&
    (kinds == null || contradiction === null || kinds.includes(contradiction)) &&
    (group == null || from.group === group || to.group === group) &&
    (source === null || from.voice === source || to.voice === source)
  )
}

function withFigures(relation: FigureRelation, byId: ReadonlyMap<string, FigureClaim>): FoundRelation[] {
  const figuresOf = (claims: readonly Claim[]): FigureClaim[] => claims.flatMap(({ id }) => byId.get(id) ?? [])
  const [from] = figuresOf([relation.from])
  const [to] = figuresOf([relation.to])
  if (from === undefined || to === undefined) return []
  const lists = { fromRepeats: figuresOf(relation.fromRepeats), toRepeats: figuresOf(relation.toRepeats), parts: figuresOf(relation.parts) }
  return [{ ...relation, from, to, ...lists }]
}

/** Sorts by weight, then by the days of both figures; ends in their ids, so that no two are alike. */
function positionOf({ kind, contradiction, from, to }: FoundRelation): string {
  const weight =
    contradiction === null ? contradictionKinds.length + figureRelationKinds.indexOf(kind) : contradictionKinds.indexOf(contradiction)
  return `${String(weight).padStart(2, '0')} ${to.figure.order} ${from.figure.order}`
}
