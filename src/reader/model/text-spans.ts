import type { Document } from '../../language/document.ts'
import type { Span } from '../../record/schema.ts'
import type { Encoder } from './encoder.ts'
import { bestSpans } from './viterbi.ts'
import { windowsOf } from './windows.ts'
import { type Vocabulary, type WordPieces, wordPieces } from './word-pieces.ts'

/** One head: the kinds of span it tells apart, in the order of its labels, and what opening a span of a kind costs. */
export interface Head {
  readonly kinds: readonly string[]
  readonly penalties: Readonly<Record<string, number>>
}

/** A trained network with all that reading with it takes. */
export interface TokenClassifier {
  /** First digits of the network's hash. */
  readonly version: string
  readonly encoder: Encoder
  readonly vocabulary: Vocabulary
  readonly heads: Readonly<Record<string, Head>>
  /** Wordpieces a window, the two special ones not counted. */
  readonly windowSize: number
  /** Ids of the pieces that open and close a window. */
  readonly opening: number
  readonly closing: number
}

/** A span of the text that a head found. */
export interface LabelledSpan extends Span {
  readonly kind: string
}

/** What another reader found for a head, and how much its word counts: added to the logit of the label it gives a word. */
export interface SecondOpinion {
  readonly spans: readonly LabelledSpan[]
  /** For words in its spans. */
  readonly weight: number
  /** For words in none of them, to the logit of none. */
  readonly silence: number
}

/**
 * The spans of a document that one head finds, in text order. A span is whole words; no span goes over the end of its window.
 * @param opinion what another reader found; where two of its spans overlap the later one of the list counts
 * @throws RangeError where the network gives other scores than the head has labels
 */
export async function textSpans(
  { encoder, vocabulary, heads, windowSize, opening, closing }: TokenClassifier,
  document: Document,
  head: string,
  opinion: SecondOpinion = { spans: [], weight: 0, silence: 0 },
): Promise<readonly LabelledSpan[]> {
  const { kinds, penalties } = heads[head] ?? { kinds: [], penalties: {} }
  const width = 1 + 2 * kinds.length
  const pieces = wordPieces(vocabulary, document.text)
  const hints = hintedLabels(pieces, kinds, opinion.spans)
  const found: LabelledSpan[] = []
  for (const { first, end } of windowsOf(document, pieces, windowSize)) {
    const ids = Int32Array.from([opening, ...pieces.ids.slice(first, end), closing])
    const cases = Int32Array.from([0, ...pieces.cases.slice(first, end), 0])
    const { [head]: values } = await encoder.run(ids, cases)
    if (values?.length !== ids.length * width)
      throw new RangeError(`the model gives ${values?.length ?? 'no'} scores for ${head}, not ${ids.length} x ${width}`)
    const words = range(first, end).filter((piece) => pieces.begins[piece] === true)
    const rows = words.map((piece) => 1 + piece - first)
    words.forEach((piece, i) => {
      const label = hints[piece] ?? 0
      const at = (rows[i] ?? 0) * width + label
      values[at] = (values[at] ?? 0) + (label === 0 ? opinion.silence : opinion.weight)
    })
    for (const span of bestSpans({ values, rows, kinds }, penalties))
      found.push({ ...inText(pieces, words[span.first] ?? first, words[span.end] ?? end), kind: span.kind })
  }
  return found
}

/** For each piece the label that the spans give it, 0 where none does. */
function hintedLabels(pieces: WordPieces, kinds: readonly string[], spans: readonly LabelledSpan[]): Uint8Array {
  const labels = new Uint8Array(pieces.ids.length)
  const owners = new Int32Array(pieces.ids.length).fill(-1)
  spans.forEach((span, owner) => {
    for (let piece = firstPiece(pieces, span.start); piece < pieces.ids.length && (pieces.starts[piece] ?? 0) < span.end; piece++) {
      owners[piece] = owner
      labels[piece] = 1 + 2 * kinds.indexOf(span.kind)
    }
  })
  // a span is opened by its first word, and anew where another cuts it in two
  for (let piece = 1; piece < labels.length; piece++)
    if (owners[piece] !== -1 && owners[piece] === owners[piece - 1]) labels[piece] = (labels[piece] ?? 0) + 1
  return labels
}

/** The first piece that ends after an offset. */
function firstPiece({ ends }: WordPieces, offset: number): number {
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ends[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

const range = (first: number, end: number): number[] => Array.from({ length: end - first }, (_, i) => first + i)

/** The stretch of text of pieces [first, end). */
const inText = (pieces: WordPieces, first: number, end: number): Span => ({
  start: pieces.starts[first] ?? 0,
  end: pieces.ends[end - 1] ?? 0,
})
