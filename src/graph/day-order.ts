/** What stands in an order where no day is known: it comes before all known ones, and what has a month and day but no year next. */
const noYear = '0000'
/** With what the first order of a known day begins, at the earliest. */
export const firstKnown = '0001'

/**
 * A sort key that ends in the id.
 * @param day as ISO 8601; null where unknown
 * @param yearless the day where its year is open, XXXX-03-08
 */
export const dayOrder = (day: string | null, id: string, yearless?: string): string =>
  `${day ?? `${noYear}${yearless?.slice(4) ?? '-00-00'}`} ${id}`

/** The day whose year is open, XXXX-03-08, that a sort key holds; null where its year is known or no day is. */
export const yearlessDayOf = ({ order }: { readonly order: string }): string | null =>
  order.startsWith(noYear) && !order.startsWith(`${noYear}-00`) ? `XXXX${order.slice(4, 10)}` : null

/** The day that a sort key begins with; null where none is known, or not its year. */
export const dayOf = ({ order }: { readonly order: string }): string | null =>
  order.startsWith(noYear) ? null : order.slice(0, order.indexOf(' '))
