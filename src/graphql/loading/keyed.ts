import DataLoader from 'dataloader'
import type { KeyedQuery } from '../../graph/read/keyed-query.ts'
import { groupBy } from '../../group-by.ts'
import type { Context } from '../context.ts'
import { perRequest } from './per-request.ts'

/** Loads what a query gives for a key: all keys asked for on one level of a request go in one round trip. */
export type Many<Entry, Key = string> = (context: Context, key: Key) => Promise<Entry[]>

/** Entries of a key in the query's own order; none where it has none. */
export const many = <Entry>(query: KeyedQuery<Entry>, parameters: Readonly<Record<string, unknown>> = {}): Many<Entry> =>
  manyFor(query, (key: string) => key, parameters)

/** As `many`, for keys of several parts; each holds its own name as `key`. */
export const manyByParts = <Entry, Key extends { readonly key: string }>(query: KeyedQuery<Entry>): Many<Entry, Key> =>
  manyFor(query, (key: Key) => key.key, {})

/** The only entry of a key, null where it has none. */
export const one = <Entry>(query: KeyedQuery<Entry>): ((context: Context, key: string) => Promise<Entry | null>) => {
  const load = many(query)
  return async (context, key) => (await load(context, key))[0] ?? null
}

function manyFor<Entry, Key>(
  query: KeyedQuery<Entry>,
  nameOf: (key: Key) => string,
  parameters: Readonly<Record<string, unknown>>,
): Many<Entry, Key> {
  const loader = perRequest(
    ({ graph, budget }) =>
      new DataLoader<Key, Entry[], string>(
        async (keys) => {
          const rows = await graph.run(query, { keys: [...keys], ...parameters })
          budget.spend(rows.length)
          const found = groupBy(rows, (row) => row.key)
          return keys.map((key) => (found.get(nameOf(key)) ?? []).map((row) => row.entry))
        },
        { cacheKeyFn: nameOf },
      ),
  )
  return (context, key) => loader(context).load(key)
}
