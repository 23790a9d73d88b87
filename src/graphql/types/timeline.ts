import type { TimelineBucket as Bucket } from '../answers/timeline.ts'
import { pageBounds } from '../connection/page-arguments.ts'

export const TimelineBucket = {
  events: ({ found }: Bucket, { first }: { first?: number | null }) => found.slice(0, pageBounds({ first }).size),
}
