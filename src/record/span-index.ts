import type { Span } from './schema.ts'
import { contains, overlaps } from './span.ts'

/** Units a cell covers, as a power of two: about a sentence, so that a look-up visits few cells and few items stand in each. */
const cellBits = 7

interface Entry<T> {
  readonly item: T
  readonly rank: number
}

/**
 * Items by where they stand in a text. A look-up costs what stands near the span it asks for, not all there is, so that work on a long text
 * grows with its length. Answers come in the order in which items were added.
 */
export class SpanIndex<T extends Span> {
  readonly #cells = new Map<number, Entry<T>[]>()
  #size = 0

  constructor(items: Iterable<T> = []) {
    for (const item of items) this.add(item)
  }

  add(item: T): void {
    const entry = { item, rank: this.#size++ }
    for (let cell = firstCell(item); cell <= lastCell(item); cell++) {
      const entries = this.#cells.get(cell)
      if (entries === undefined) this.#cells.set(cell, [entry])
      else entries.push(entry)
    }
  }

  /** Items that share words with a span. */
  overlapping(span: Span): T[] {
    const found: Entry<T>[] = []
    const from = firstCell(span)
    for (let cell = from; cell <= lastCell(span); cell++) {
      for (const entry of this.#cells.get(cell) ?? []) {
        // an item of several cells counts in the first of them that the span reaches
        if (Math.max(firstCell(entry.item), from) === cell && overlaps(entry.item, span)) found.push(entry)
      }
    }
    return found.sort((a, b) => a.rank - b.rank).map(({ item }) => item)
  }

  /** Items that hold all of a span. */
  around(span: Span): T[] {
    return this.overlapping(span).filter((item) => contains(item, span))
  }

  /** Items that a span holds. */
  inside(span: Span): T[] {
    return this.overlapping(span).filter((item) => contains(span, item))
  }
}

const firstCell = (span: Span): number => span.start >> cellBits
const lastCell = (span: Span): number => Math.max(span.start, span.end - 1) >> cellBits
