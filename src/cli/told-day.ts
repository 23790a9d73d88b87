/** A day whose year nothing tells, in words: "03-08, year unknown"; null stays null. */
export const yearlessWords = (day: string | null): string | null => (day === null ? null : `${day.slice(5)}, year unknown`)

interface Published {
  readonly publishedAt: string | null
  readonly yearlessDay: string | null
}

/** The day of an article, as far as it is known. */
export const publishedOn = ({ publishedAt, yearlessDay }: Published): string =>
  publishedAt?.slice(0, 10) ?? yearlessWords(yearlessDay) ?? 'undated'

/** The same as the day on which something was told, which may not be that on which it was. */
export const reportedOn = (told: Published): string => (told.publishedAt === null ? publishedOn(told) : `reported ${publishedOn(told)}`)
