import type { IsoDay } from './calendar.ts'

/**
 * Stands for the year of an article that names months and days and no year ("said on March 8"), while it is read: days count from each other,
 * and what comes of it says the year nowhere. A leap year that no article tells of.
 */
export const openYear = 9996
/** "Three centuries ago" in such an article is of the open year too. */
const firstOpen = 9700

/** Whether a day was counted from the open year: its year is then as unknown as that one. */
export const isOfOpenYear = (day: IsoDay): boolean => Number(day.slice(0, 4)) >= firstOpen

/** A day whose year is known; null for one of the open year. */
export const withoutOpenYear = (day: IsoDay | null): IsoDay | null => (day === null || isOfOpenYear(day) ? null : day)

/** A day of the open year as TIMEX3 writes it, XXXX-03-08; null where it is of a year that is known. */
export const yearlessDay = (day: IsoDay): string | null => (isOfOpenYear(day) ? `XXXX${day.slice(4, 10)}` : null)
