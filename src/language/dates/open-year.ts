import type { IsoDay } from './calendar.ts'

/**
 * Stands for the year of an article that names months and days and no year ("said on March 8"), while it is read: days count from each other,
 * and what comes of it says the year nowhere. A leap year that no article tells of.
 */
export const openYear = 9996

/** Whether a day lies in the open year or in one beside it. */
export const isOfOpenYear = (day: IsoDay): boolean => Math.abs(Number(day.slice(0, 4)) - openYear) <= 3

/** A day of the open year as TIMEX3 writes it, XXXX-03-08; null where it is of a year that is known. */
export const yearlessDay = (day: IsoDay): string | null => (isOfOpenYear(day) ? `XXXX${day.slice(4, 10)}` : null)
