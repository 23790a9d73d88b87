import type { TimelineBucket as Bucket } from '../answers/timeline.ts'
import { pageBounds } from '../connection/page-arguments.ts'
import type { Context } from '../context.ts'
import { loadEvent, present } from '../loading/by-id.ts'

export const TimelineBucket = {
  events: ({ ids }: Bucket, { first }: { first: number | null }, context: Context) =>
    ids.slice(0, pageBounds({ first }).size).map(async (id) => present(await loadEvent(context, id), id)),
}
