import { createHash } from 'node:crypto'
import { AttestError } from '../../errors.ts'

/** Opaque cursors for places in the order of one list, which say what list they are of. */
export interface Cursors {
  cursorOf(position: string): string
  /** The place that a cursor stands for. Throws `CURSOR_INVALID` for what `cursorOf` did not make, and for a cursor of another list. */
  positionOf(cursor: string): string
}

/** What a list belongs to and is filtered by: plain data. Null is as good as left out, and the order of values has no meaning. */
export type Selection = Readonly<Record<string, unknown>>

// A mark of what was made here, the list, and the place, so that any other text is refused rather than read as a place in a list.
const form = /^2 ([\w-]{8}) (.*)$/s

/** The cursors of a list, by its name and what is selected. */
export function cursorsOf(list: string, selection: Selection): Cursors {
  const own = digest(JSON.stringify([list, ...Object.entries(selection).flatMap(plainEntry).sort()]))
  return {
    cursorOf: (position) => encoded(`2 ${own} ${position}`),
    positionOf: (cursor) => {
      const text = Buffer.from(cursor, 'base64url').toString()
      const [, of, position] = form.exec(text) ?? []
      if (position === undefined || encoded(text) !== cursor)
        throw refused(`not a cursor: ${JSON.stringify(cursor.slice(0, 80))}`, 'give a cursor as "edges { cursor }" or "pageInfo" gave it')
      if (of !== own)
        throw refused(
          'the cursor is of another list, or of this list with another filter',
          'go on with a cursor that this list gave with this filter, or leave it out to begin anew',
        )
      return position
    },
  }
}

const encoded = (text: string): string => Buffer.from(text).toString('base64url')

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 8)

const plainEntry = ([name, value]: [string, unknown]): string[] =>
  value === null || value === undefined ? [] : [JSON.stringify([name, Array.isArray(value) ? [...value].sort() : value])]

const refused = (message: string, remedy: string): AttestError =>
  new AttestError({ code: 'CURSOR_INVALID', component: 'graphql/connection', message, remedy })
