import { z } from 'zod'
import { keyedColumns } from './keyed-query.ts'

/** The kinds of edge that GraphQL shows; SAME_AS is folded away and ALSO_CALLED is the list of aliases. */
export const edgeKinds = [
  'PUBLISHED_BY',
  'MENTIONS',
  'APPEARS_IN',
  'ASSERTED_BY',
  'REPORTED_BY',
  'ABOUT',
  'CLAIMS',
  'CLAIMED_BY',
  'LOCATED_IN',
  'PART_OF',
  'INVOLVES',
  'ACCUSES',
  'RESPONDED_TO',
  'HAS_ROLE',
  'MEMBER_OF',
  'UPDATES',
  'REVISES',
] as const
export type EdgeKind = (typeof edgeKinds)[number]

/** An edge at a node, as seen from it; `other` is the canonical id of the node at its other end. */
const neighbourEdge = z.object({ kind: z.enum(edgeKinds), outward: z.boolean(), other: z.string() })

/** Edges of the kinds that connect: all but MENTIONS and PUBLISHED_BY. */
export const neighbours = keyedColumns('neighbours', neighbourEdge)
/** Edges of the kinds given, which costs more. */
export const neighboursOfKinds = keyedColumns('neighbours-of-kinds', neighbourEdge)

/** Neighbours over edges of one kind and direction, as seen from the node: the first by their order, and how many there are. */
const neighbourGroup = z.object({ kind: z.enum(edgeKinds), outward: z.boolean(), total: z.number(), others: z.array(z.string()) })
export type NeighbourGroup = z.output<typeof neighbourGroup>

export const neighbourGroups = keyedColumns('neighbour-groups', neighbourGroup)
