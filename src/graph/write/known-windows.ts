import { knownFrom } from '../known-from.ts'

/** What says when a text of an article came: days or moments, ISO 8601. */
export interface DatedText {
  readonly id: string
  readonly publishedAt: string | null
  readonly modifiedAt: string | null
  readonly loadedAt: string | null
}

/** From when to when a text of an article was the one that stood: moments in UTC, the end exclusive. Null: unknown; no later one. */
export interface KnownWindow {
  readonly id: string
  readonly knownFrom: string | null
  readonly knownUntil: string | null
}

const momentOf = (when: string | null): string => (when === null ? '' : (knownFrom(when) ?? ''))

/**
 * The texts of one article in order of time, each known until the next. The first counts from the article's publication; a later one from
 * the moment when it was changed, else from its own, later publication, else from the load that first saw it. A function of the texts
 * alone, whatever the order they were loaded in; only texts that tell no time apart stand in the order of their loads.
 */
export function knownWindows(texts: readonly DatedText[]): KnownWindow[] {
  const ordered = [...texts].sort((a, b) => compared(sortKey(a), sortKey(b)))
  const moments: (string | null)[] = []
  for (const [index, text] of ordered.entries()) {
    const before = moments[index - 1] ?? ''
    const own = index === 0 ? momentOf(text.publishedAt) : laterMoment(text, before)
    moments.push(own === '' ? null : own)
  }
  return ordered.map(({ id }, index) => ({ id, knownFrom: moments[index] ?? null, knownUntil: moments[index + 1] ?? null }))
}

const sortKey = (text: DatedText): readonly string[] => [
  momentOf(text.publishedAt),
  momentOf(text.modifiedAt),
  momentOf(text.loadedAt),
  text.id,
]

function compared(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((part, index) => part !== other[index])
  return at < 0 ? 0 : (one[at] ?? '') < (other[at] ?? '') ? -1 : 1
}

/** Never before the text that it took the place of. */
function laterMoment({ modifiedAt, publishedAt, loadedAt }: DatedText, before: string): string {
  const published = momentOf(publishedAt)
  const own = momentOf(modifiedAt) || (published > before ? published : momentOf(loadedAt))
  return own > before ? own : before
}
