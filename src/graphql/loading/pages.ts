import DataLoader from 'dataloader'
import { can } from '../../graph/capabilities.ts'
import type { NarrowableQuery, PageQuery, PageRow } from '../../graph/read/page-query.ts'
import { groupBy } from '../../group-by.ts'
import type { Context } from '../context.ts'
import { perRequest } from './per-request.ts'

/** Filters and, for a page, its bounds: the same for all keys that one field of a request asks for. */
export type ListParameters = Readonly<Record<string, unknown>>

interface Asked {
  readonly key: string
  readonly parameters: ListParameters
}

/** A list that belongs to a key, a page or a count at a time. */
export interface Pages<Entry> {
  /** What cursors know the list by: its query, the same whether it is narrowed or not. */
  readonly name: string
  /** Rows in the list's order, whichever end they were read from. */
  page(context: Context, key: string, parameters: ListParameters): Promise<PageRow<Entry>[]>
  count(context: Context, key: string, parameters: ListParameters): Promise<number>
}

/** Loads pages of a list: all keys with the same parameters on one level of a request go in one round trip. */
export function pages<Entry>(list: PageQuery<Entry>): Pages<Entry> {
  const pageLoader = loaderOf(async (context, keys, parameters) => {
    const { ordered } = list
    const query = ordered !== undefined && can(context.graph.engine, 'ordered-indexes') ? ordered : list.page
    const rows = await context.graph.run(query, { keys, ...parameters })
    context.budget.spend(rows.length)
    const found = groupBy(rows, (row) => row.key)
    return (key) => (found.get(key) ?? []).sort(byPosition)
  })
  const countLoader = loaderOf(async (context, keys, parameters) => {
    const totals = new Map((await context.graph.run(list.count, { keys, ...parameters })).map((row) => [row.key, row.total]))
    return (key) => totals.get(key) ?? 0
  })
  return {
    name: list.page.name,
    page: (context, key, parameters) => pageLoader(context).load({ key, parameters }),
    count: (context, key, parameters) => countLoader(context).load({ key, parameters }),
  }
}

/** As `pages`; takes the costlier query only where one of the conditions that it alone checks is given. */
export const narrowable = <Entry>(list: NarrowableQuery<Entry>, conditions: readonly string[]): Pages<Entry> =>
  narrowedBy(pages(list.wide), pages(list.narrowed), conditions)

/** One list or, where one of these conditions is given, another. */
export function narrowedBy<Entry>(wide: Pages<Entry>, narrowed: Pages<Entry>, conditions: readonly string[]): Pages<Entry> {
  const choose = (given: ListParameters) => (conditions.some((name) => given[name] !== null && given[name] !== undefined) ? narrowed : wide)
  return {
    name: wide.name,
    page: (context, key, parameters) => choose(parameters).page(context, key, parameters),
    count: (context, key, parameters) => choose(parameters).count(context, key, parameters),
  }
}

type Answers<Answer> = (context: Context, keys: string[], parameters: ListParameters) => Promise<(key: string) => Answer>

function loaderOf<Answer>(answers: Answers<Answer>) {
  return perRequest(
    (context) =>
      new DataLoader<Asked, Answer, string>(
        async (asked) => {
          const groups = [...groupBy(asked, (each) => JSON.stringify(each.parameters))]
          const answered = await Promise.all(
            groups.map(async ([name, group]) => {
              const keys = group.map((each) => each.key)
              return [name, await answers(context, keys, group[0]?.parameters ?? {})] as const
            }),
          )
          const byParameters = new Map(answered)
          return asked.map(({ key, parameters }) => byParameters.get(JSON.stringify(parameters))?.(key) ?? new Error('no answer for a key'))
        },
        { cacheKeyFn: ({ key, parameters }) => JSON.stringify([key, parameters]) },
      ),
  )
}

const byPosition = (a: PageRow<unknown>, b: PageRow<unknown>): number => (a.position < b.position ? -1 : a.position > b.position ? 1 : 0)
