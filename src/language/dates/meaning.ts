import type { TimeUnit } from '../../lexicon/time-words.ts'
import type { Span } from '../../record/schema.ts'

/** Which third of a period is meant: "early March", "mid-2011", "the end of 1916". */
export type Edge = 'early' | 'mid' | 'late'

/** A date as far as its words give it; what is left out is to come from the context. */
export interface Point {
  /** Before the year 1. */
  readonly bc?: boolean
  /** 19 for the twentieth century: the years that begin so. */
  readonly century?: number
  /** 199 for the 1990s. */
  readonly decade?: number
  readonly year?: number
  /** "'44", "1939-45": the last two digits of a year. */
  readonly shortYear?: number
  readonly half?: number
  readonly quarter?: number
  readonly season?: string
  readonly month?: number
  readonly day?: number
  /** Monday 1 to Sunday 7. */
  readonly weekday?: number
}

/** Counted from the day of writing ("last week") or from the day told of ("the following week"). */
type Origin = 'speech' | 'narrative'

export interface Shift {
  readonly by: number
  readonly from: Origin
}

/** What the words of a time expression say, before any context. */
export type Meaning =
  /** `pick`: "last Friday", "the following May". `year`: "July of that year". */
  | { readonly kind: 'point'; readonly point: Point; readonly pick?: Shift; readonly year?: Shift }
  /** "last week" (-1 week from speech), "two days later" (+2 days from the narrative); `by` null: "days later". */
  | { readonly kind: 'shift'; readonly unit: TimeUnit; readonly by: number | null; readonly from: Origin }
  | { readonly kind: 'reference'; readonly value: string }
  | { readonly kind: 'duration'; readonly value: string }
  | { readonly kind: 'set'; readonly value: string }

/** A time expression as found: where it stands and what it says. */
export interface Found extends Span {
  readonly meaning: Meaning
  readonly edge?: Edge | undefined
  /** Part of the day or clock time, TIMEX3 after the T: "NI", "14:30". */
  readonly time?: string | undefined
}
