import { type Document, tokensIn } from '../../language/document.ts'
import type { Stances } from '../../lexicon/stances.ts'
import type { Span, Statement } from '../../record/schema.ts'

/** How sure the speaker is, by hedges in the cue and in the words themselves; the weakest hedge counts. */
export function certaintyOf(document: Document, stances: Stances, cue: Span | null, content: readonly Span[]): Statement['certainty'] {
  const words = [...(cue === null ? [] : [cue]), ...content].flatMap((span) => tokensIn(document, span))
  if (words.some((token) => stances.possible.has(token.lower) && !(token.lower === 'may' && token.text === 'May'))) return 'possible'
  return words.some((token) => stances.probable.has(token.lower)) ? 'probable' : 'certain'
}
