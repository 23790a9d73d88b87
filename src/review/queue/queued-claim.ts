import type { Comparator, Group, Metric, Stance } from '../../record/kinds.ts'

/** What of a figure or statement, as its node holds it, says how much a second look is worth. */
export type QueuedClaim =
  | {
      readonly label: 'Figure'
      readonly metric: Metric
      readonly group: Group
      readonly comparator: Comparator
      readonly value: number | null
      readonly max: number | null
      readonly population: string | null
      readonly voice: string
      readonly ownVoice: boolean
      readonly articleId: string
    }
  | {
      readonly label: 'Statement'
      readonly stance: Stance
      readonly speaker: string | null
      readonly cue: string | null
      readonly source: string | null
      readonly articleId: string
    }

export type QueuedFigure = Extract<QueuedClaim, { label: 'Figure' }>
export type QueuedStatement = Extract<QueuedClaim, { label: 'Statement' }>

/** One ground of a doubt, or of what hangs on a claim: how much it weighs, from 0 to 1, and in words. */
export interface Ground {
  readonly weight: number
  readonly words: string
}
