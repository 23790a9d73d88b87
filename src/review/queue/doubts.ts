import type { Ground, QueuedClaim, QueuedFigure, QueuedStatement } from './queued-claim.ts'

interface Doubt<Claim> extends Ground {
  readonly holds: (claim: Claim) => boolean
}

/** A speaker whom the article describes and does not name has an id of that article's. */
const isUnnamed = (actor: string, articleId: string): boolean => actor.startsWith(`actor:${articleId}/`)

/** What makes it likely that a figure was misread: each is a word that the reader had to do without. */
const ofFigures: readonly Doubt<QueuedFigure>[] = [
  { weight: 0.5, words: 'its words give no plain number', holds: ({ comparator }) => comparator === 'vague' },
  { weight: 0.4, words: 'what is counted is not among the kinds', holds: ({ metric }) => metric === 'other' },
  { weight: 0.3, words: 'its words name nobody who is counted', holds: ({ population }) => population === null },
  { weight: 0.3, words: 'no source is named', holds: ({ ownVoice }) => ownVoice },
  { weight: 0.2, words: 'its source has no name', holds: ({ ownVoice, voice, articleId }) => !ownVoice && isUnnamed(voice, articleId) },
  { weight: 0.2, words: 'whom it counts is left open', holds: ({ group }) => group === 'unspecified' },
]

/** What makes it likely that a statement was misread. */
const ofStatements: readonly Doubt<QueuedStatement>[] = [
  { weight: 0.5, words: 'whose word it is was not found', holds: ({ speaker }) => speaker === null },
  { weight: 0.3, words: 'no word of saying was found', holds: ({ cue }) => cue === null },
  { weight: 0.2, words: 'its source stands in no words of it', holds: ({ source }) => source === null },
  { weight: 0.2, words: 'its speaker has no name', holds: ({ speaker, articleId }) => speaker !== null && isUnnamed(speaker, articleId) },
]

/** What speaks against the reading of a claim, the weightiest first. */
export const doubtsOf = (claim: QueuedClaim): readonly Ground[] =>
  claim.label === 'Figure' ? ofFigures.filter(({ holds }) => holds(claim)) : ofStatements.filter(({ holds }) => holds(claim))
