import { z } from 'zod'
import { eventColumns } from '../show/event-columns.ts'
import { kindCounts } from '../show/kind-counts.ts'

/** What `timeline.graphql` answers. */
export const timelineAnswer = z.object({
  eventMarks: eventColumns(z.object({ id: z.string(), name: z.string(), count: z.number() })).extend({ realis: z.array(z.string()) }),
  stats: kindCounts,
})
export type Columns = z.infer<typeof timelineAnswer>['eventMarks']
