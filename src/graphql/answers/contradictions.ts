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
import { type Connection, connectionOf } from '../connection/connection.ts'
import { cursorsOf } from '../connection/cursor.ts'
import { type PageArguments, pageBounds } from '../connection/page-arguments.ts'
import type { Context } from '../context.ts'
import { canonicalOf } from '../lists/filter-ids.ts'
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
export interface FoundRelation extends Omit<FigureRelation, 'from' | 'to' | 'parts'> {
  readonly from: FigureClaim
  readonly to: FigureClaim
  readonly parts: readonly FigureClaim[]
}

/**
 * What figures say of each other, the gravest first. Nothing of it is stored.
 * Throws `ID_UNKNOWN`, `PAGE_INVALID`, `CURSOR_INVALID`, `QUERY_TOO_LARGE`.
 */
export async function contradictions(context: Context, args: ContradictionArguments): Promise<Connection<FoundRelation>> {
  const { first, after, last, before, ...selection } = args
  const cursors = cursorsOf('contradictions', selection)
  const bounds = pageBounds({ first, after, last, before }, cursors)
  const { place = null, event = null, asOf = null, knownAt = null } = args
  const source = await canonicalOf(context, 'Actor', args.source)
  const asked = args.metric == null ? metrics : [args.metric]
  const claims = await figureClaims(context, asked, { place, event, asOf, knownAt })
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const rows = compareClaims(claims)
    .filter((relation) => isAskedFor(relation, args, source))
    .flatMap((relation) => withFigures(relation, byId))
    .map((entry) => ({ key: '', position: positionOf(entry), entry }))
    .sort((a, b) => (a.position < b.position ? -1 : 1))
  const within = rows.filter(
    ({ position }) => (bounds.after === null || position > bounds.after) && (bounds.before === null || position < bounds.before),
  )
  const page = bounds.backward ? within.slice(-bounds.limit) : within.slice(0, bounds.limit)
  return connectionOf(page, bounds, cursors, async () => rows.length)
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
  const [from, to] = [byId.get(relation.from.id), byId.get(relation.to.id)]
  const parts = relation.parts.flatMap(({ id }) => byId.get(id) ?? [])
  return from === undefined || to === undefined ? [] : [{ ...relation, from, to, parts }]
}

/** Sorts by weight, then by the days of both figures; ends in their ids, so that no two are alike. */
function positionOf({ kind, contradiction, from, to }: FoundRelation): string {
  const weight =
    contradiction === null ? contradictionKinds.length + figureRelationKinds.indexOf(kind) : contradictionKinds.indexOf(contradiction)
  return `${String(weight).padStart(2, '0')} ${to.figure.order} ${from.figure.order}`
}
