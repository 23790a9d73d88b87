import type { Metric, Stance } from '../../record/kinds.ts'
import type { Ground, QueuedClaim, QueuedFigure } from './queued-claim.ts'

/** How much hangs on a count of these. */
const ofMetrics: Readonly<Record<Metric, number>> = {
  killed: 1,
  abducted: 0.8,
  missing: 0.8,
  injured: 0.7,
  detained: 0.7,
  displaced: 0.6,
  perpetrators: 0.5,
  incidents: 0.4,
  buildings: 0.3,
  other: 0.2,
}

/** How much hangs on who said so, and how it is said. */
const ofStances: Readonly<Record<Stance, Ground>> = {
  accuse: { weight: 0.9, words: 'it accuses somebody' },
  deny: { weight: 0.8, words: 'it denies something' },
  condemn: { weight: 0.5, words: 'it condemns something' },
  warn: { weight: 0.4, words: 'it warns of something' },
  pledge: { weight: 0.4, words: 'it promises something' },
  call: { weight: 0.4, words: 'it calls for something' },
  assert: { weight: 0.3, words: 'it states something' },
  concern: { weight: 0.2, words: 'it voices concern' },
  support: { weight: 0.2, words: 'it supports something' },
  comment: { weight: 0.1, words: 'it comments on something' },
}

/** A count of ten thousand weighs whole, one of ten a quarter of that, each tenfold a quarter more. */
const wholeAt = 4

/** What hangs on a claim. */
export function consequenceOf(claim: QueuedClaim): Ground {
  if (claim.label === 'Statement') return ofStances[claim.stance]
  const { metric, value, max } = claim
  const most = value ?? max
  return {
    weight: ofMetrics[metric] * sizeOf(claim),
    words: `it counts ${metric}${most === null ? '' : ` up to ${most.toLocaleString('en')}`}`,
  }
}

const sizeOf = ({ value, max }: QueuedFigure): number => Math.min(1, Math.max(0.1, Math.log10(Math.max(1, value ?? max ?? 1)) / wholeAt))
