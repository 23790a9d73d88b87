import type { Document } from '../../language/document.ts'
import type { WordPieces } from './word-pieces.ts'

/** A run of wordpieces [first, end) that the encoder reads at once. */
export interface Window {
  readonly first: number
  readonly end: number
}

/**
 * Cuts a document's pieces into windows of at most `size`: whole paragraphs packed together, sentences where a paragraph is longer, words
 * where a sentence is. A pure function of the text; each window is run alone, since quantised results depend on what else is in a batch.
 */
export function windowsOf(document: Document, pieces: WordPieces, size: number): Window[] {
  const windows: Window[] = []
  for (const part of parts(document, pieces, size)) {
    const last = windows.at(-1)
    if (last !== undefined && part.end - last.first <= size) windows[windows.length - 1] = { first: last.first, end: part.end }
    else windows.push(part)
  }
  return windows
}

/** What may not be cut further: paragraphs, sentences of long paragraphs, word runs of long sentences. */
function* parts(document: Document, pieces: WordPieces, size: number): Generator<Window> {
  const bounds = sentenceBounds(document, pieces)
  for (const paragraph of document.paragraphs) {
    const inside = bounds.slice(paragraph.firstSentence, paragraph.endSentence).filter(({ first, end }) => end > first)
    const whole = { first: inside[0]?.first ?? 0, end: inside.at(-1)?.end ?? 0 }
    if (whole.end - whole.first <= size) {
      if (whole.end > whole.first) yield whole
    } else for (const sentence of inside) yield* wordRuns(pieces, sentence, size)
  }
}

function* wordRuns(pieces: WordPieces, { first, end }: Window, size: number): Generator<Window> {
  let from = first
  while (end - from > size) {
    let to = from + size
    while (pieces.begins[to] !== true && to > from + 1) to--
    yield { first: from, end: to }
    from = to
  }
  yield { first: from, end }
}

/** First and last piece of each sentence; a piece belongs to the sentence that it starts in or after. */
function sentenceBounds(document: Document, pieces: WordPieces): Window[] {
  let piece = 0
  return document.sentences.map((_, index) => {
    const first = piece
    const next = document.sentences[index + 1]?.start ?? Number.POSITIVE_INFINITY
    while (piece < pieces.ids.length && (pieces.starts[piece] ?? 0) < next) piece++
    return { first, end: piece }
  })
}
