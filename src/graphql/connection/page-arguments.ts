import { AttestError } from '../../errors.ts'
import type { Cursors } from './cursor.ts'

/** The arguments of every list, after the Relay cursor connections specification. */
export interface PageArguments {
  readonly first?: number | null
  readonly after?: string | null
  readonly last?: number | null
  readonly before?: string | null
}

/**
 * Where a page starts and how long it is; `limit` is one more than `size`, to tell whether the list goes on. It stands in `forwards` or
 * `backwards` too, 0 in the other, for queries that read each way on its own.
 */
export interface PageBounds {
  readonly after: string | null
  readonly before: string | null
  readonly backward: boolean
  readonly size: number
  readonly limit: number
  readonly forwards: number
  readonly backwards: number
}

const usual = 20
const most = 100

/** The page of a list that is asked for. Throws `PAGE_INVALID` as `pageSize` does, and `CURSOR_INVALID`. */
export function pageBounds({ first, after, last, before }: PageArguments, cursors: Cursors): PageBounds {
  const size = pageSize({ first, last })
  const backward = typeof last === 'number'
  const limit = size + 1
  return {
    after: typeof after === 'string' ? cursors.positionOf(after) : null,
    before: typeof before === 'string' ? cursors.positionOf(before) : null,
    ...{ backward, size, limit, forwards: backward ? 0 : limit, backwards: backward ? limit : 0 },
  }
}

/** How many entries are asked for. Throws `PAGE_INVALID` for sizes that are negative, too large or given twice. */
export function pageSize({ first, last }: Pick<PageArguments, 'first' | 'last'>): number {
  if (typeof first === 'number' && typeof last === 'number') throw invalid('"first" and "last" are both given')
  const size = first ?? last ?? usual
  if (size < 0) throw invalid(`a page cannot have ${size} entries`)
  if (size > most) throw invalid(`a page has at most ${most} entries, ${size} were asked for`)
  return size
}

const invalid = (message: string): AttestError =>
  new AttestError({
    code: 'PAGE_INVALID',
    component: 'graphql/connection',
    message,
    remedy: `give "first" or "last", from 0 to ${most}, and go on with "after" or "before"`,
  })
