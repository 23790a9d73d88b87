import type { IsoDay } from './calendar.ts'
import type { Narrative } from './narrative.ts'
import type { Tense } from './tense.ts'

/** What a time expression is resolved against. */
export interface Anchor {
  /** The day of writing; null where it is unknown. */
  readonly published: IsoDay | null
  readonly narrative: Narrative
  /** The tense of the clause ("will … on Friday"). */
  readonly tense: Tense
  /** Whether a missing year is the narrative's (histories, background) rather than the nearest to the day of writing. */
  readonly told: boolean
}
