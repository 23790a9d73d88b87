import { addDays } from '../../language/dates/calendar.ts'
import type { Draft } from '../draft.ts'
import type { When } from './when.ts'

/** Days before the article that make what is told its background. */
const daysOfPast = 365

/** Whether something was over years before the article. */
export const isPast = ({ head }: Draft, { to }: When): boolean => to !== null && isYearsBefore(head.publishedAt, to)

/** Whether something began years before the article: a war of many years is told of as a whole. */
export const beganLongAgo = ({ head }: Draft, { from }: When): boolean => from !== null && isYearsBefore(head.publishedAt, from)

const isYearsBefore = (publishedAt: string | null, day: string): boolean =>
  publishedAt !== null && addDays(day, daysOfPast) < publishedAt.slice(0, 10)
