import type { TimelineBucket as Bucket } from '../answers/timeline.ts'
import { type TollArguments, tolls } from '../answers/tolls.ts'
import { pageSize } from '../connection/page-arguments.ts'
import type { Context } from '../context.ts'
import { loadEvent, present } from '../loading/by-id.ts'

export const TimelineBucket = {
  events: ({ ids }: Bucket, { first }: { first: number | null }, context: Context) =>
    ids.slice(0, pageSize({ first })).map(async (id) => present(await loadEvent(context, id), id)),
  tolls: ({ to, place, knownAt, reviewed }: Bucket, args: Pick<TollArguments, 'metric' | 'group' | 'first'>, context: Context) =>
    to === null ? [] : tolls(context, { ...args, place, knownAt, reviewed, asOf: to }),
}
