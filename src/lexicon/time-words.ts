import { z } from 'zod'

const shift = z.object({ by: z.int(), from: z.enum(['speech', 'narrative']) })

const timeUnits = [
  'second',
  'minute',
  'hour',
  'day',
  'night',
  'weekend',
  'week',
  'fortnight',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
] as const

/** The words of time, all in lower case. Parsers in `language/dates` put them into patterns; values are TIMEX3's. */
export const timeWordsSchema = z.object({
  months: z.record(z.string(), z.int().min(1).max(12)),
  /** Months that are verbs, modals or first names too: they want a day, a year or a preposition beside them. */
  monthsThatAreWords: z.array(z.string()),
  weekdays: z.record(z.string(), z.int().min(1).max(7)),
  /** Short weekdays that are words too ("sat", "Sun"): they want a date beside them. */
  weekdaysThatAreWords: z.array(z.string()),
  seasons: z.record(z.string(), z.enum(['SP', 'SU', 'FA', 'WI'])),
  seasonsThatAreWords: z.array(z.string()),
  units: z.record(z.string(), z.enum(timeUnits)),
  numbers: z.record(z.string(), z.int()),
  vagueNumbers: z.array(z.string()),
  ordinals: z.record(z.string(), z.int()),
  decadesInWords: z.record(z.string(), z.int()),
  partsOfDay: z.record(z.string(), z.enum(['MO', 'MI', 'AF', 'EV', 'NI', 'DT'])),
  edges: z.record(z.string(), z.enum(['early', 'mid', 'late'])),
  /** "last week", "the following day": how many units, counted from the day of writing or from the day told of. */
  shifts: z.record(z.string(), shift),
  deicticDays: z.record(z.string(), z.int()),
  /** What stands after "two days": "ago", "later". */
  directions: z.record(z.string(), shift),
  references: z.record(z.string(), z.enum(['PRESENT_REF', 'PAST_REF', 'FUTURE_REF'])),
  sets: z.record(z.string(), z.string()),
  /** Month and day of fixed holidays, MM-DD. */
  holidays: z.record(z.string(), z.string().regex(/^\d\d-\d\d$/)),
})

export type TimeWords = z.output<typeof timeWordsSchema>
export type TimeUnit = (typeof timeUnits)[number]
