import { wordsOf } from '../address/read-params.ts'

/** The kinds of node that can be looked for, each with its name as a filter. */
export const kinds = {
  ARTICLE: 'Articles',
  EVENT: 'Events',
  STATEMENT: 'Statements',
  FIGURE: 'Figures',
  ACTOR: 'Actors',
  PLACE: 'Places',
} as const

/** What the address says of the search. */
export interface SearchState {
  readonly text: string
  /** Kinds to look among; none are all. */
  readonly chosen: readonly string[]
  /** How many are shown. */
  readonly first: number
}

export const step = 25
const most = 100

export function searchState(params: URLSearchParams): SearchState {
  const asked = Number(params.get('first'))
  return {
    text: params.get('text') ?? '',
    chosen: wordsOf(params, 'kinds').filter((kind) => Object.hasOwn(kinds, kind)),
    first: Number.isInteger(asked) && asked >= step ? Math.min(asked, most) : step,
  }
}

/** The kinds with one put in or taken out, as the address writes them, in the order of the filters. */
export const toggled = (chosen: readonly string[], kind: string): string =>
  Object.keys(kinds)
    .filter((each) => chosen.includes(each) !== (each === kind))
    .join(',')

/** Whether more can be shown than is. */
export const canShowMore = ({ first }: SearchState): boolean => first < most

/** A text of signs alone has no word to look for. */
export const asks = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)
