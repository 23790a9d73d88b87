import { inYear, lentYear } from '../../compare/lent-years.ts'
import { yearlessDayOf } from '../../graph/day-order.ts'
import { type BesideYearless, daysBesideYearless, type EventNode } from '../../graph/read/events.ts'
import type { Context } from '../context.ts'
import { type Many, many } from '../loading/keyed.ts'
import { perRequest } from '../loading/per-request.ts'

/** What was known at one moment; null for all that is known now. */
interface Knowledge {
  readonly load: Many<BesideYearless>
  readonly years: Map<string, Promise<number | null>>
}

const knowledge = perRequest(() => new Map<string | null, Knowledge>())

/** The year that events of the same places lend the days of an article that names none; null where none fits, or several do. */
function yearOf(context: Context, article: string, knownAt: string | null): Promise<number | null> {
  const moments = knowledge(context)
  const { load, years } = moments.get(knownAt) ?? { load: many(daysBesideYearless, { knownAt }), years: new Map() }
  moments.set(knownAt, { load, years })
  const year = years.get(article) ?? load(context, article).then((beside) => lentYear(beside.flatMap(daysOf)))
  years.set(article, year)
  return year
}

const daysOf = ({ yearless, ...days }: BesideYearless) => Object.values(days).flatMap((day) => (day === null ? [] : [{ yearless, day }]))

/**
 * A day without its year, XXXX-03-08, in the one that its article is lent; null for none. Nothing of it is stored. What people rejected lends no
 * year, whichever events are asked for: an event has one day in all of them.
 * @param knownAt the moment up to which articles lend one, as `knownFrom` has it; null for those of now
 */
export async function dayInLentYear(
  context: Context,
  article: string,
  yearless: string,
  knownAt: string | null = null,
): Promise<string | null> {
  const year = await yearOf(context, article, knownAt)
  return year === null ? null : inYear(yearless, year)
}

/** The day that an event is listed by: its first, in a lent year where its text names none, else that of its first report. */
export async function listedDay(context: Context, event: EventNode): Promise<string | null> {
  const yearless = event.day === null ? yearlessDayOf(event) : null
  return yearless === null ? event.day : dayInLentYear(context, event.articleId, yearless)
}
