import { SpanIndex } from '../../../record/span-index.ts'
import { isQuoted, type Scene, wordAt } from './scene.ts'
import type { Draft } from './verb-attributions.ts'

/**
 * Ends a content before the source of another report: of one that closes the sentence ("The army agreed to leave, officials said": what the
 * army agreed to ends at the comma), and of one that stands against it ("The army said 34 died while the union put the number at 50").
 */
export function trimNested(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const sources = new SpanIndex(
    drafts.flatMap((draft, rank) => draft.source.slice(0, 1).map(({ first }) => ({ start: first, end: first + 1, draft, rank }))),
  )
  return drafts.map((draft) => {
    // either way the other's source stands inside this one's content
    const other = draft.content
      .flatMap(({ first, end }) => sources.inside({ start: first, end }))
      .sort((a, b) => a.rank - b.rank)
      .find(({ draft: each }) => each !== draft && (closes(each, draft) || contrasts(scene, draft, each)))?.draft
    const source = other?.source[0]
    if (other === undefined || source === undefined) return draft
    const edge = Math.min(source.first, other.cue.first)
    const end = isContrast(scene, edge - 1) ? edge - 1 : edge
    const cut = wordAt(scene, end - 1) === ',' ? end - 1 : end
    return {
      ...draft,
      content: draft.content.map((range) => (range.first < cut && range.end > cut ? { first: range.first, end: cut } : range)),
    }
  })
}

const isContrast = (scene: Scene, i: number): boolean => /^(?:while|whereas)$/.test(wordAt(scene, i))

/** True where `outer` has the whole of `inner` in a content before its own source, and `inner`'s content runs over that source. */
function closes(outer: Draft, inner: Draft): boolean {
  const source = outer.source[0]
  if (source === undefined) return false
  const left = outer.content.some((range) => range.end <= source.first && range.first <= inner.cue.first && inner.cue.end <= range.end)
  return left && inner.content.some((range) => range.first < source.first && range.end > source.first)
}

/** True where `inner` opens with "while" inside a content that comes after its cue, outside quotations, with a source of its own. */
function contrasts(scene: Scene, outer: Draft, inner: Draft): boolean {
  const source = inner.source[0]
  if (source === undefined || !isContrast(scene, source.first - 1) || isQuoted(scene, source.first)) return false
  return outer.content.some((range) => outer.cue.end <= range.first && range.first < source.first && source.first < range.end)
}
