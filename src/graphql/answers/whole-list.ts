import type { Context } from '../context.ts'
import type { ListParameters, Pages } from '../loading/pages.ts'

/** A whole list up to `most` entries, for answers that are computed from all of it. */
export async function wholeList<Entry>(
  context: Context,
  { list, key, conditions }: { list: Pages<Entry>; key: string; conditions: ListParameters },
  most: number,
): Promise<Entry[]> {
  const rows = await list.page(context, key, { ...conditions, after: null, before: null, backward: false, limit: most })
  return rows.map((row) => row.entry)
}
