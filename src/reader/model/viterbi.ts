/** A span over rows: `first` to `end`, exclusive. */
export interface RowSpan {
  readonly first: number
  readonly end: number
  readonly kind: string
}

/** What a head gives for a window: `rows.length × labels` logits, labels being O, then B and I of each kind. */
export interface HeadLogits {
  readonly values: Float32Array
  /** Rows of `values` to decode, in order: the pieces that begin words. */
  readonly rows: readonly number[]
  readonly kinds: readonly string[]
}

/**
 * The best legal sequence of BIO labels, as spans: I-X follows only B-X or I-X. Scores are log-softmax less the penalty of a kind on its
 * opening label (fewer, surer spans). Of equal sequences the one with the lower label comes first.
 */
export function bestSpans({ values, rows, kinds }: HeadLogits, penalties: Readonly<Record<string, number>>): RowSpan[] {
  const width = 1 + 2 * kinds.length
  const cost = Float64Array.from({ length: width }, (_, label) => (isOpening(label) ? (penalties[kinds[(label - 1) >> 1] ?? ''] ?? 0) : 0))
  let best = new Float64Array(width)
  const back: Uint8Array[] = []
  rows.forEach((row, step) => {
    const scores = logSoftmax(values.subarray(row * width, (row + 1) * width))
    const next = new Float64Array(width)
    const from = new Uint8Array(width)
    for (let label = 0; label < width; label++) {
      const own = (scores[label] ?? 0) - (cost[label] ?? 0)
      if (step === 0) {
        next[label] = isInside(label) ? Number.NEGATIVE_INFINITY : own
        continue
      }
      let previous = isInside(label) ? label - 1 : 0
      for (let other = 0; other < width; other++)
        if (mayFollow(label, other) && (best[other] ?? 0) > (best[previous] ?? 0)) previous = other
      from[label] = previous
      next[label] = (best[previous] ?? 0) + own
    }
    best = next
    back.push(from)
  })
  return spansOf(pathTo(argMax(best), back), kinds)
}

const isOpening = (label: number): boolean => label % 2 === 1
const isInside = (label: number): boolean => label > 0 && label % 2 === 0
const mayFollow = (label: number, previous: number): boolean => !isInside(label) || previous === label || previous === label - 1

function logSoftmax(logits: Float32Array): Float64Array {
  const top = Math.max(...logits)
  let sum = 0
  for (const logit of logits) sum += Math.exp(logit - top)
  return Float64Array.from(logits, (logit) => logit - top - Math.log(sum))
}

function argMax(scores: Float64Array): number {
  let best = 0
  for (let label = 1; label < scores.length; label++) if ((scores[label] ?? 0) > (scores[best] ?? 0)) best = label
  return best
}

function pathTo(last: number, back: readonly Uint8Array[]): number[] {
  const path = back.length === 0 ? [] : [last]
  for (let step = back.length - 1; step > 0; step--) path.push(back[step]?.[path.at(-1) ?? 0] ?? 0)
  return path.reverse()
}

function spansOf(path: readonly number[], kinds: readonly string[]): RowSpan[] {
  const spans: RowSpan[] = []
  path.forEach((label, row) => {
    const kind = kinds[(label - 1) >> 1] ?? ''
    const last = spans.at(-1)
    if (isInside(label) && last !== undefined) spans[spans.length - 1] = { ...last, end: row + 1 }
    else if (isOpening(label)) spans.push({ first: row, end: row + 1, kind })
  })
  return spans
}
