/**
 * The moment from which something counts as known, of a day or moment (ISO 8601): a day counts from its end, for no hour of it is known; a
 * moment without an offset is taken as UTC, so that the answer is the same on every machine. In UTC, so that such texts compare as moments
 * do. Null for what is no day of the calendar.
 */
export function knownFrom(when: string): string | null {
  const text = when.length === 10 ? `${when}T23:59:59.999Z` : /(?:Z|[+-]\d{2}:\d{2})$/.test(when) ? when : `${when}Z`
  const moment = new Date(text)
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString()
}
