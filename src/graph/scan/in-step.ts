import type { Element } from './element.ts'
import { compareKeys } from './key-order.ts'
import type { Section, Source } from './sections.ts'

/** What two graphs hold under one key; null where one of them holds nothing. */
export interface Pair {
  readonly left: Element | null
  readonly right: Element | null
}

/**
 * Reads a section of two graphs side by side, in one pass and with a page of each in memory. A key that only one has comes before later keys
 * of either are read, so that what is written behind a pair is not read again.
 */
export async function* inStep(section: Section, left: Source, right: Source): AsyncGenerator<Pair[]> {
  const lefts = await cursor(left(section))
  const rights = await cursor(right(section))
  let pairs: Pair[] = []
  while (lefts.current() !== null || rights.current() !== null) {
    const [a, b] = [lefts.current(), rights.current()]
    const order = a === null ? 1 : b === null ? -1 : compareKeys(a.key, b.key)
    pairs.push({ left: order <= 0 ? a : null, right: order >= 0 ? b : null })
    const turned = [order <= 0 && lefts.advance(), order >= 0 && rights.advance()]
    if (!turned.includes(true)) continue
    yield pairs
    pairs = []
    if (turned[0]) await lefts.turn()
    if (turned[1]) await rights.turn()
  }
}

interface Cursor {
  /** Null at the end. */
  current(): Element | null
  /** Goes on, and tells whether the page is used up: `turn` then brings the next one. */
  advance(): boolean
  turn(): Promise<void>
}

async function cursor(pages: AsyncGenerator<readonly Element[]>): Promise<Cursor> {
  let page: readonly Element[] = []
  let at = 0
  const turn = async (): Promise<void> => {
    at = 0
    let next = await pages.next()
    while (next.done !== true && next.value.length === 0) next = await pages.next()
    page = next.done === true ? [] : next.value
  }
  await turn()
  return {
    current: () => page[at] ?? null,
    advance: () => {
      at += 1
      return at >= page.length
    },
    turn,
  }
}
