import type { Span, Statement } from '../../record/schema.ts'
import { contains } from '../../record/span.ts'
import type { Draft } from '../draft.ts'
import { statementsAt } from '../found-by-span.ts'

/** Whose word stands behind a figure: a statement that holds it, and an actor. */
export interface Claim {
  readonly statement: Statement | null
  readonly source: string | null
}

/**
 * The statement whose content holds a figure, the innermost where several do, and its speaker, or the next one's outwards where nobody knows
 * who "it" is; nulls for the outlet's own voice.
 */
export function claimOf(draft: Draft, span: Span): Claim {
  const around = statementsAt(draft.statements)
    .overlapping(span)
    .map((content) => ({ statement: content.statement, length: content.end - content.start + (contains(content, span) ? 0 : 100_000) }))
    .sort((a, b) => a.length - b.length)
  const source = around.find(({ statement }) => statement.speaker !== null)?.statement.speaker ?? null
  return { statement: around[0]?.statement ?? null, source }
}

const goesOn =
  /^(?:in total|in all|overall|altogether|another|others|the (?:overall|total|death|toll|rest|remaining|dead|victims|others?|group|figure|number)|a further|at least (?:another|\d)|among (?:them|the)|of (?:those|them)|it also|they also|also|additionally|the others|some of|most of|those|meanwhile|including)\b/i

/** Whether a sentence goes on with the count of the sentence before it, so that the same source stands behind it. */
export const carriesOn = (sentence: string): boolean =>
  goesOn.test(sentence) || /\b(?:others|another|additional|in total|total of|also (?:been )?(?:killed|wounded|injured))\b/i.test(sentence)
