import type { MarkKind, Segment } from './segments.ts'

interface MarkedWordsProps {
  readonly segment: Segment
  readonly shown: (kind: MarkKind) => boolean
  /** The claims and passages that are looked at or pointed at. */
  readonly chosen: readonly (string | null)[]
  point(id: string | null): void
}

/** A run of an article's words with the looks of all marks that cover it. */
export function MarkedWords({ segment: { text, marks }, shown, chosen, point }: MarkedWordsProps) {
  const seen = marks.filter(({ kind }) => shown(kind))
  if (seen.length === 0) return <>{text}</>
  const looked = seen.find(({ id }) => chosen.includes(id))
  const parts = seen.flatMap(({ kind, part }) => (part === null ? [`reader-${kind}`] : [`reader-${kind}`, `reader-${part.toLowerCase()}`]))
  const pointed = ['figure', 'statement', 'passage'].flatMap((kind) => seen.find((mark) => mark.kind === kind) ?? [])[0]?.id ?? null
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links in the margin light up the same by keyboard
    <span
      class={[...new Set(['reader-mark', ...parts, ...(looked === undefined ? [] : ['reader-chosen'])])].join(' ')}
      title={looked?.part?.toLowerCase()}
      onMouseEnter={() => point(pointed)}
      onMouseLeave={() => point(null)}
    >
      {text}
    </span>
  )
}
