import { firstKnown } from '../../graph/day-order.ts'
import type { WholeQuery } from '../../graph/read/page-query.ts'
import { type ListParameters, type Pages, pages } from './pages.ts'

/** After every text that an `order` can begin with: no character of a name or a day. */
const end = '\uffff'

/**
 * Loads pages of a list of all nodes of a label. Its queries take bounds of the order that are never null, so that an index serves them;
 * they are made of a page's `after` and `before` and a filter's `earliest` and `latest`.
 */
export function wholeList<Entry>(list: WholeQuery<Entry>): Pages<Entry> {
  const forward = pages(list)
  const backward = pages({ ...list, page: list.backward })
  return {
    name: forward.name,
    page: (context, key, parameters) => (parameters.backward === true ? backward : forward).page(context, key, bounded(parameters)),
    count: (context, key, parameters) => forward.count(context, key, bounded(parameters)),
  }
}

/** The part of an order by days in which the days from `from` to `to` stand; both ends are optional and belong to it. */
export const daysBetween = (from: string | null | undefined, to: string | null | undefined) => ({
  earliest: from ?? (typeof to === 'string' ? firstKnown : ''),
  latest: typeof to === 'string' ? `${to} ${end}` : end,
})

/** The part of an order by names that one name has. */
export const startingWith = (name: string | null) => (name === null ? {} : { earliest: name, latest: `${name}${end}` })

const bounded = ({ after, before, earliest, latest, ...filter }: ListParameters): ListParameters => ({
  ...filter,
  above: inOrder('', after, earliest).at(-1),
  below: inOrder(end, before, latest)[0],
})

const inOrder = (...bounds: readonly unknown[]): string[] => bounds.filter((bound) => typeof bound === 'string').sort()
