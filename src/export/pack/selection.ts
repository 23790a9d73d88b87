import type { Metric } from '../../record/kinds.ts'

/** What an evidence pack is of: all conditions must hold; everything where there is none. Ids are those of any node of a merged group. */
export interface Selection {
  /** Figures alone, with the statements that give them and the accounts of what they count. */
  readonly figures?: boolean
  /** As `figures`, of this metric alone. */
  readonly metric?: Metric | null
  /** What this article says. */
  readonly article?: string | null
  /** What any article says of this event. */
  readonly event?: string | null
  /** What this actor said, passed on, counted, answered or took part in, and what it is accused of. */
  readonly actor?: string | null
  /** What is in articles of this outlet. */
  readonly outlet?: string | null
  /** Of this day or later, by the day that a claim is listed by: its own, else its article's. */
  readonly from?: string | null
  /** Of this day or earlier. */
  readonly to?: string | null
}
