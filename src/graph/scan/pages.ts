import type { Query, Session } from '../port.ts'
import { compareCodePoints } from './key-order.ts'

/**
 * The rows of a query of `cypher/scan/`, a page for each `limit` nodes in the order of their ids. While a page is used the next one is
 * fetched, so two are in memory.
 * @param idOf the id of the node that a row belongs to
 */
export async function* pagesOf<Row>(
  session: Session,
  query: Query<Row>,
  limit: number,
  idOf: (row: Row) => string,
): AsyncGenerator<readonly Row[]> {
  const after = (id: string): Promise<Row[]> => {
    const page = session.run(query, { after: id, limit })
    // Whoever stops early never asks for the page that is on its way.
    page.catch(() => undefined)
    return page
  }
  let page: Promise<Row[]> | null = after('')
  while (page !== null) {
    const rows: Row[] = await page
    const ids = new Set(rows.map(idOf))
    page = ids.size < limit ? null : after([...ids].reduce((last, id) => (compareCodePoints(id, last) > 0 ? id : last)))
    if (rows.length > 0) yield rows
  }
}
