import { type Scene, wordAt } from './scene.ts'
import type { Draft } from './verb-attributions.ts'

/**
 * Ends a content before the source of a report that closes the sentence: in "The army agreed to leave, officials said", what the army
 * agreed to ends at the comma.
 */
export const trimNested = (scene: Scene, drafts: readonly Draft[]): Draft[] =>
  drafts.map((draft) => {
    const closing = drafts.find((other) => other !== draft && closes(other, draft))
    const edge = closing?.source[0]?.first
    if (closing === undefined || edge === undefined) return draft
    const end = Math.min(edge, closing.cue.first)
    const cut = wordAt(scene, end - 1) === ',' ? end - 1 : end
    return {
      ...draft,
      content: draft.content.map((range) => (range.first < cut && range.end > cut ? { first: range.first, end: cut } : range)),
    }
  })

/** True where `outer` has the whole of `inner` in a content before its own source, and `inner`'s content runs over that source. */
function closes(outer: Draft, inner: Draft): boolean {
  const source = outer.source[0]
  if (source === undefined) return false
  const left = outer.content.some((range) => range.end <= source.first && range.first <= inner.cue.first && inner.cue.end <= range.end)
  return left && inner.content.some((range) => range.first < source.first && range.end > source.first)
}
