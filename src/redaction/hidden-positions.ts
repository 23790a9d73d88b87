import { isObject } from './redacted-rows.ts'
import type { Redaction } from './redaction.ts'

/** Before the enciphered rest of a position: a character that no position has, and that comes before all that they have. */
const mark = '\u0001'

interface Placed {
  readonly key: unknown
  readonly position: string
}

const isPlaced = (row: unknown): row is Placed => isObject(row) && typeof row.position === 'string'

/**
 * Rows of a list without hidden words in their positions, in the same order as before when they are sorted by them: a position that holds some
 * becomes the one before it in these rows, and itself enciphered.
 */
export function withHiddenPositions(rows: readonly unknown[], redaction: Redaction): unknown[] {
  const shown = new Map<unknown, string>()
  const inOrder = rows.filter(isPlaced).sort((a, b) => (a.position < b.position ? -1 : a.position > b.position ? 1 : 0))
  const before = new Map<unknown, { readonly visible: string; readonly hidden: number }>()
  for (const row of inOrder) {
    if (redaction.mask(row.position) === row.position) {
      before.set(row.key, { visible: row.position, hidden: 0 })
      continue
    }
    const { visible, hidden } = before.get(row.key) ?? { visible: '', hidden: 0 }
    shown.set(row, `${visible}${mark}${String(hidden).padStart(6, '0')}${redaction.seal(row.position)}`)
    before.set(row.key, { visible, hidden: hidden + 1 })
  }
  return rows.map((row) => (shown.has(row) && isObject(row) ? { ...row, position: shown.get(row) } : row))
}

/** The position that one of `withHiddenPositions` stands for; null for any other text. */
export function openedPosition(text: string, redaction: Redaction): string | null {
  const at = text.indexOf(mark)
  return at < 0 ? null : redaction.unseal(text.slice(at + 1 + 6))
}
