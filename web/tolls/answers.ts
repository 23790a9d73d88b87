import { z } from 'zod'
import { kindCounts } from '../show/kind-counts.ts'
import { twoNumbers } from '../show/two-numbers.ts'

const named = z.object({ id: z.string(), name: z.string() })
const side = z.object({ id: z.string(), caption: z.string() })
const number = z.number().nullable()
const text = z.string().nullable()

const point = z.object({
  day: text,
  value: number,
  min: number,
  max: number,
  comparator: z.string(),
  figure: z.object({ id: z.string(), raw: z.string(), yearlessDay: text }),
})
const series = z.object({
  source: named.nullable(),
  /** Where no outlet is known. */
  article: side.nullable(),
  group: z.string(),
  count: z.number(),
  points: z.array(point),
})
export type TollPoint = z.infer<typeof point>
export type TollSeries = z.infer<typeof series>

/** What `tolls.graphql` answers. */
export const tollsAnswer = z.object({
  tolls: z.array(series),
  stats: kindCounts,
})

const speaker = z.object({ name: z.string() }).nullable()
const relation = twoNumbers.extend({ kind: z.string(), contradiction: text })
export type Relation = z.infer<typeof relation>

/** What `relations.graphql` answers. */
export const relationsAnswer = z.object({ contradictions: z.object({ totalCount: z.number(), nodes: z.array(relation) }) })

const used = z.object({ figure: side.extend({ yearlessDay: text }), source: speaker, day: text })
const leftOut = used.extend({ reason: text })
export type LeftOut = z.infer<typeof leftOut>

/** What `one-number.graphql` answers. */
export const oneNumberAnswer = z.object({
  toll: z.object({
    value: number,
    min: number,
    max: number,
    comparator: text,
    reason: z.string(),
    used: z.object({ totalCount: z.number(), nodes: z.array(used) }),
    leftOut: z.object({ totalCount: z.number(), nodes: z.array(leftOut) }),
  }),
})
