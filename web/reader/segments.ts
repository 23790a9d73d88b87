/** What is marked in a text, in the order of the legend. */
export const markKinds = ['statement', 'figure', 'actor', 'place', 'date', 'passage'] as const
export type MarkKind = (typeof markKinds)[number]

/** Words that say something: offsets in UTF-16 units of the article's text, the end exclusive. */
export interface TextMark {
  readonly start: number
  readonly end: number
  readonly kind: MarkKind
  /** Of the claim or node that the words are of. */
  readonly id: string
  /** Which part of a statement, as `EvidencePart` calls it; null for all else. */
  readonly part: string | null
}

/** A run of text that the same marks cover. */
export interface Segment {
  readonly start: number
  readonly text: string
  readonly marks: readonly TextMark[]
}

export interface Paragraph {
  readonly start: number
  readonly segments: readonly Segment[]
  /** The claims whose first words stand in it, in order of the text. */
  readonly begins: readonly string[]
}

/** To an empty line, or to the end of a line that ends a sentence: many texts have no empty lines, others break lines within sentences. */
const paragraphPattern = /\S(?:.|\n(?!\s*\n)(?<![.!?…:"”’)\]][^\S\n]*\n))*/g

/** A text as paragraphs of runs that the same marks cover. Marks may overlap; one that spans paragraphs is in each. */
export function paragraphsOf(text: string, marks: readonly TextMark[]): Paragraph[] {
  const firstOf = new Map<string, number>()
  for (const { id, start } of marks) firstOf.set(id, Math.min(start, firstOf.get(id) ?? start))
  const paragraphs: Paragraph[] = []
  for (const { index, 0: words } of text.matchAll(paragraphPattern)) {
    const end = index + words.length
    const here = marks.filter((mark) => mark.start < end && mark.end > index)
    const begins = [...firstOf].filter(([, start]) => start >= index && start < end).sort(([, a], [, b]) => a - b)
    paragraphs.push({ start: index, segments: segmentsOf(text, index, end, here), begins: begins.map(([id]) => id) })
  }
  return paragraphs
}

function segmentsOf(text: string, from: number, to: number, marks: readonly TextMark[]): Segment[] {
  const inside = (at: number): boolean => at > from && at < to
  const cuts = [...new Set([from, ...marks.flatMap(({ start, end }) => [start, end].filter(inside)), to])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? to
    return { start, text: text.slice(start, end), marks: marks.filter((mark) => mark.start < end && mark.end > start) }
  })
}
