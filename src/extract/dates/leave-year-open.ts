import { daysBetween, type IsoDay } from '../../language/dates/calendar.ts'
import { isOfOpenYear, withoutOpenYear, yearlessDay } from '../../language/dates/open-year.ts'
import type { TimeExpression } from '../../record/schema.ts'
import type { Draft } from '../draft.ts'

/** A stretch of more days is told by no day of it. */
const longestNamed = 3

/**
 * Takes the open year out of what was read with it: days that lie in it are said as far as the text says them, XXXX-03-08, and what is dated
 * by them has no date.
 */
export function leaveYearOpen(draft: Draft): void {
  const { publishedAt } = draft.head
  if (publishedAt === null || !isOfOpenYear(publishedAt)) return
  Object.assign(draft.head, { publishedAt: null, publishedAtBasis: null, ...told(publishedAt) })
  draft.dates = draft.dates.map(withoutYear)
  draft.events = draft.events.map(({ from, to, ...event }) => {
    const first = from ?? to
    const isShort = first !== null && daysBetween(first, to ?? first) < longestNamed
    return { ...event, from: withoutOpenYear(from), to: withoutOpenYear(to), ...(isShort && told(first)) }
  })
  draft.statements = draft.statements.map((statement) => ({ ...statement, saidAt: withoutOpenYear(statement.saidAt) }))
  draft.figures = draft.figures.map(({ from, to, asOf, ...figure }) => ({
    ...{ ...figure, from: withoutOpenYear(from), to: withoutOpenYear(to), asOf: withoutOpenYear(asOf) },
    ...(asOf !== null && told(asOf)),
  }))
}

function told(day: IsoDay): { yearlessDay?: string } {
  const yearless = yearlessDay(day)
  return yearless === null ? {} : { yearlessDay: yearless }
}

/** A week is not the same days in every year; a decade is written by three digits ("998"), a century by two. */
function withoutYear(expression: TimeExpression): TimeExpression {
  const { value, from, to } = expression
  if (withoutOpenYear(from) === from && withoutOpenYear(to) === to) return expression
  return {
    ...expression,
    value: value?.replace(/^\d+/, (year) => 'X'.repeat(year.length)).replace(/-W\d\d/, '-WXX') ?? null,
    from: withoutOpenYear(from),
    to: withoutOpenYear(to),
  }
}
