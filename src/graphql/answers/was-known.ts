/**
 * True for an article published by a day or moment (both ISO 8601). A day counts to its end; an article known by its day alone counts from
 * that day's end, for no hour of it is known. One without any date was never known.
 */
export const wasKnown = (publishedAt: string | null, knownAt: string): boolean =>
  publishedAt !== null && endOf(publishedAt) <= endOf(knownAt)

/** The day after a day or moment, by UTC: no place on earth is further ahead. */
export const dayAfter = (when: string): string => new Date(endOf(when) + 86_400_000).toISOString().slice(0, 10)

/** A moment without an offset is taken as UTC, so that the answer is the same on every machine. */
const endOf = (when: string): number =>
  Date.parse(when.length === 10 ? `${when}T23:59:59.999Z` : /(?:Z|[+-]\d{2}:\d{2})$/.test(when) ? when : `${when}Z`)
