import { type Document, tokensIn } from '../../language/document.ts'
import type { Cues } from '../../lexicon/cues.ts'
import type { Stances } from '../../lexicon/stances.ts'
import type { Stance } from '../../record/kinds.ts'
import type { Span } from '../../record/schema.ts'

/** What a speaker does with the words: by the cue's verb or noun, and by the noun that is voiced ("expressed alarm"). */
export function stanceOf(document: Document, cues: Cues, stances: Stances, cue: Span | null, content: readonly Span[]): Stance {
  if (cue === null) return 'assert'
  const opening = content[0]
  const firstWords =
    opening === undefined
      ? []
      : tokensIn(document, opening)
          .slice(0, 8)
          .map((token) => token.lower)
  let stance: Stance = 'assert'
  for (const token of tokensIn(document, cue)) {
    const verbs = cues.verbs.get(token.lower)
    const noun = cues.nouns.get(token.lower)
    if (verbs !== undefined) {
      const following = tokensIn(document, cue).map((t) => t.lower)
      const exact = verbs.find(({ verb }) => verb.particles.length > 0 && verb.particles.every((p) => following.includes(p)))
      stance = (exact ?? verbs.find(({ verb }) => verb.particles.length === 0) ?? verbs[0])?.verb.stance ?? stance
    } else if (noun !== undefined && stance === 'assert') stance = noun
  }
  if (stance === 'concern' || stance === 'assert') {
    const voiced = firstWords.map((word) => stances.expressed.get(word)).find((found) => found !== undefined)
    if (voiced !== undefined && stance === 'concern') return voiced
  }
  if ((stance === 'assert' || stance === 'comment') && firstWords[0] === 'to') return 'call'
  return stance
}
