import { groupBy } from '../../group-by.ts'

/** The entries of a query's rows by their key, in the order of the rows. */
export function byKey<Entry>(rows: readonly { readonly key: string; readonly entry: Entry }[]): Map<string, Entry[]> {
  const entries = ([key, its]: [string, { readonly entry: Entry }[]]): [string, Entry[]] => [key, its.map(({ entry }) => entry)]
  return new Map([...groupBy(rows, ({ key }) => key)].map(entries))
}
