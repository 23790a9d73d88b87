import type { Severity } from '../errors.ts'

/** The sums of a load. `read`, `written`, `unchanged` and `refused` count articles. */
export interface LoadSummary {
  /** Came out of the loaders whole: extracted, or found unchanged. */
  read: number
  written: number
  /** Of the written: later texts of articles that were there, kept beside them. */
  revised: number
  /** Already there with the same text. */
  unchanged: number
  /** Of the unchanged: loaded when another reader than the one asked for had read them; they stay as it read them. */
  unchangedOther: number
  /** Of the articles extracted: read by another reader than the one asked for, which could not. */
  readOther: number
  /** Refused by the graph, e.g. another text under an id that is there. */
  refused: number
  statements: number
  events: number
  figures: number
  faults: Record<Severity, number>
}

export const emptySummary = (): LoadSummary => ({
  read: 0,
  written: 0,
  revised: 0,
  unchanged: 0,
  unchangedOther: 0,
  readOther: 0,
  refused: 0,
  statements: 0,
  events: 0,
  figures: 0,
  faults: { error: 0, warning: 0, notice: 0 },
})
