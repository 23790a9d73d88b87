import type { Comparator, Group, Metric } from '../record/kinds.ts'

/** A place with all that it is part of, nearest first. */
export interface ClaimPlace {
  readonly id: string
  readonly name: string
  readonly wider: readonly string[]
}

/** An actor that others speak for. */
export interface Body {
  /** Canonical. */
  readonly id: string
  readonly name: string
  /** True where all who speak for it are one voice: its leader and its spokesman. False for a state, whose offices each count for themselves. */
  readonly isOneVoice: boolean
}

/** One number that somebody gave, with what must be known to hold it against others. Days are ISO 8601, null where unknown. */
export interface Claim {
  readonly id: string
  readonly metric: Metric
  readonly group: Group
  /** Who is counted, in the article's words. */
  readonly population: string | null
  /** The words that give the number. */
  readonly raw: string
  /** More of the words around it; null where nothing is said but the number. */
  readonly context: string | null
  readonly comparator: Comparator
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  /** First and last day it covers. */
  readonly from: string | null
  readonly to: string | null
  /** The day up to which it was counted, else the day it was published. */
  readonly day: string | null
  /** That day where its year is not told, XXXX-03-08; then `day` has the year that others lend it, where they do. */
  readonly yearlessDay?: string | null
  readonly cumulative: boolean | null
  /** True where the words that give it are a denial. */
  readonly denied: boolean
  /** Whose word it is: a canonical actor's id; the article's id where it speaks in its own voice and its outlet is not known. */
  readonly voice: string
  readonly voiceName: string
  /** True where no source is named and the outlet speaks itself. */
  readonly ownVoice: boolean
  /** False for a voice without a proper name ("residents", "reports"): it may be anybody's. */
  readonly named: boolean
  /** True where the words that give it say that an article had it wrong: “an earlier version said 32”. */
  readonly mistaken: boolean
  /** Whom its voice speaks or acts for, by office or as a member. */
  readonly speaksFor: readonly Body[]
  /** Who passed it on, by canonical id. */
  readonly relays: readonly string[]
  readonly event: string | null
  readonly places: readonly ClaimPlace[]
  readonly article: string
  /** Where the number stands in its article, in UTF-16 units. */
  readonly start: number
  readonly end: number
  /** Ids of the claims of the same article that its words say it replaces. */
  readonly updates: readonly string[]
}
