const millisecondsPerDay = 86_400_000

/** A day (ISO 8601) as the number of days since 1970; what follows the day is ignored. NaN for what is no day. */
export const dayNumber = (day: string): number => Math.floor(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / millisecondsPerDay)

/** The day that a number of days since 1970 stands for; parts of a day fall to its beginning. */
export const dayNamed = (number: number): string => new Date(Math.floor(number) * millisecondsPerDay).toISOString().slice(0, 10)

/** As d3's scales take it. */
export const dateOf = (number: number): Date => new Date(number * millisecondsPerDay)
