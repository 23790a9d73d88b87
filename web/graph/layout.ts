import type { Item } from './spread.ts'

/** Pixels. */
const rowHeight = 42
const rowGap = 4
const groupGap = 8
const nodeWidth = 208
/** Between two columns: room for the words of an edge. */
const gutter = 112
/** Where edges turn, from the node they start at. */
const trunk = 10
/** On a narrow page what hangs from a node stands below it, a little to the right, under the words of its edge. */
const narrow = { below: 640, step: 14, words: 20 }

export interface PlacedItem {
  readonly item: Item
  readonly left: number
  readonly top: number
  readonly width: number
}

/** The words of an edge, where they stand. */
export interface PlacedWords {
  readonly key: string
  readonly words: string
  readonly left: number
  readonly top: number
  readonly width: number
}

export interface Layout {
  readonly placed: readonly PlacedItem[]
  readonly words: readonly PlacedWords[]
  /** Lines as SVG paths. */
  readonly lines: readonly { readonly key: string; readonly path: string }[]
  readonly width: number
  readonly height: number
}

export { rowHeight }

/** Places what `spread` gives: a column for each step from the centre where there is room, else one below the other. */
export function layoutOf(items: readonly Item[], pixels: number): Layout {
  const isNarrow = pixels < narrow.below
  const tops = new Map<string, number>()
  const placed: PlacedItem[] = []
  const words: PlacedWords[] = []
  const lines: { key: string; path: string }[] = []
  let free = 0
  let before: Item | null = null
  for (const item of items) {
    const left = item.depth * (isNarrow ? narrow.step : nodeWidth + gutter)
    const width = isNarrow ? pixels - left : nodeWidth
    // In columns the first neighbour stands beside its node, so that one line leads on.
    const isBeside = !isNarrow && before !== null && item.parent === before.key
    const start = isBeside ? (tops.get(before?.key ?? '') ?? 0) : free + (item.leads && item.parent !== null ? groupGap : 0)
    const top = start + (isNarrow && item.leads && item.parent !== null ? narrow.words : 0)
    tops.set(item.key, top)
    placed.push({ item, left, top, width })
    if (item.leads && item.parent !== null)
      words.push(
        isNarrow
          ? { key: item.key, words: item.words, left, top: start, width }
          : {
              key: item.key,
              words: item.words,
              left: left - gutter + trunk + 4,
              top: top + rowHeight / 2 - 10,
              width: gutter - trunk - 10,
            },
      )
    const from = item.parent === null ? undefined : tops.get(item.parent)
    if (from !== undefined) lines.push({ key: item.key, path: lineTo(isNarrow, left, top, from) })
    free = Math.max(free, top + rowHeight + rowGap)
    before = item
  }
  const deepest = items.reduce((most, { depth }) => Math.max(most, depth), 0)
  return { placed, words, lines, width: isNarrow ? pixels : deepest * (nodeWidth + gutter) + nodeWidth, height: free }
}

/** A line from the middle of a node's side (or, one below the other, from under it) to what hangs from it. */
function lineTo(isNarrow: boolean, left: number, top: number, from: number): string {
  const to = top + rowHeight / 2
  if (isNarrow) return `M${left - narrow.step / 2} ${from + rowHeight}V${to}H${left}`
  const start = left - gutter
  return `M${start} ${from + rowHeight / 2}H${start + trunk}V${to}H${left}`
}
