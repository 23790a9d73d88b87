/** A value of a property: plain, or a list of one kind. Null is absent. */
type Value = string | number | boolean | null | readonly string[] | readonly number[]
export type Properties = Readonly<Record<string, Value>>

/** A node to be written. */
export interface NodeRow {
  readonly id: string
  readonly props: Properties
}

/** An edge to be written, between nodes named by their ids. */
export interface EdgeRow {
  readonly from: string
  readonly to: string
  readonly props: Properties
}

export const edge = (from: string, to: string, props: Properties = {}): EdgeRow => ({ from, to, props })

/** An edge that is written with the node it leaves. */
export interface OutgoingEdge {
  readonly to: string
  readonly props: Properties
}

/** Ids of an article's nodes of one kind: letter, article and offsets; `.2`, `.3` where a span repeats. */
export function spanIds(letter: 's' | 'e' | 'f', articleId: string): (span: { start: number; end: number }) => string {
  const seen = new Map<string, number>()
  return ({ start, end }) => {
    const id = `${letter}:${articleId}:${start}-${end}`
    const times = (seen.get(id) ?? 0) + 1
    seen.set(id, times)
    return times === 1 ? id : `${id}.${times}`
  }
}

/** The article that such an id names. */
export const articleOfSpan = (id: string): string => id.slice(2, id.lastIndexOf(':'))
