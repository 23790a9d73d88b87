import { z } from 'zod'
import { optional } from './property.ts'

const counted = z.object({ name: z.string(), count: z.number() })

export const statsNodes = { name: 'read/stats-nodes', row: counted }
/** Counted from the end that fewer nodes stand at; a kind between several labels has a row for each. */
export const statsEdges = { name: 'read/stats-edges', row: counted }
export const statsKinds = { name: 'read/stats-kinds', row: z.object({ label: z.string(), kind: z.string(), count: z.number() }) }
export const statsDays = { name: 'read/stats-days', row: z.object({ firstDay: optional(z.string()), lastDay: optional(z.string()) }) }
