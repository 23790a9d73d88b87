import { inYear, lentYear } from '../../compare/lent-years.ts'
import { yearlessDayOf } from '../../graph/day-order.ts'
import { daysBesideYearless, type EventNode } from '../../graph/read/events.ts'
import type { Context } from '../context.ts'
import { many } from '../loading/keyed.ts'
import { perRequest } from '../loading/per-request.ts'

const loadBeside = many(daysBesideYearless)

const years = perRequest(() => new Map<string, Promise<number | null>>())

/** The year that events of the same places lend the days of an article that names none; null where none fits, or several do. */
function yearOf(context: Context, article: string): Promise<number | null> {
  const known = years(context)
  const year = known.get(article) ?? loadBeside(context, article).then(lentYear)
  known.set(article, year)
  return year
}

/** A day without its year, XXXX-03-08, in the one that its article is lent; null for none. Nothing of it is stored. */
export async function dayInLentYear(context: Context, article: string, yearless: string): Promise<string | null> {
  const year = await yearOf(context, article)
  return year === null ? null : inYear(yearless, year)
}

/** The day that an event is listed by: its first, in a lent year where its text names none, else that of its first report. */
export async function listedDay(context: Context, event: EventNode): Promise<string | null> {
  const yearless = event.day === null ? yearlessDayOf(event) : null
  return yearless === null ? event.day : dayInLentYear(context, event.articleId, yearless)
}
