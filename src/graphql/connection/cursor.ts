import { AttestError } from '../../errors.ts'

// Marks what was made here, so that any other text is refused rather than read as a place in a list.
const mark = '1 '

/** An opaque cursor for a place in a list's order. */
export const cursorOf = (position: string): string => Buffer.from(mark + position).toString('base64url')

/** The place that a cursor stands for. Throws `CURSOR_INVALID` for what `cursorOf` did not make. */
export function positionOf(cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString()
  if (text.startsWith(mark) && cursorOf(text.slice(mark.length)) === cursor) return text.slice(mark.length)
  throw new AttestError({
    code: 'CURSOR_INVALID',
    component: 'graphql/connection',
    message: `not a cursor: ${JSON.stringify(cursor.slice(0, 80))}`,
    remedy: 'give a cursor as "edges { cursor }" or "pageInfo" gave it, with the same filter',
  })
}
