import type { Span } from '../../record/schema.ts'

/** An outlet or news agency that an article names. */
export interface NamedOutlet {
  /** Canonical id. */
  readonly actor: string
  readonly isAgency: boolean
  readonly spans: readonly Span[]
}

/** An article as others may name it, with whom it names. */
export interface Creditor {
  readonly text: string
  readonly outlet: string | null
  /** Canonical id of the outlet; null where the article does not say who published it. */
  readonly outletId: string | null
  readonly named: readonly NamedOutlet[]
}

/**
 * Where an article names the outlet that printed its text before, or an agency that both name, so that the agency is where both have it from;
 * null where it names neither. An outlet need not credit itself.
 * @param by the article that took the words
 */
export function creditOf(by: Creditor, taken: Creditor): Span | null {
  if (by.outletId !== null && by.outletId === taken.outletId) return null
  const agencies = new Set(taken.named.flatMap(({ actor, isAgency }) => (isAgency ? [actor] : [])))
  const spansOf = (isMeant: (outlet: NamedOutlet) => boolean): Span[] => by.named.filter(isMeant).flatMap(({ spans }) => spans)
  const places = [
    ...spansOf(({ actor }) => actor === taken.outletId),
    ...wordsAt(by.text, withoutArticle(taken.outlet ?? '')),
    ...spansOf(({ actor }) => agencies.has(actor) && actor !== by.outletId),
  ]
  return places[0] ?? null
}

const withoutArticle = (name: string): string => name.replace(/^the\s+/i, '')

const letter = /[\p{L}\p{N}]/u

/** Where a name first stands in a text as words of its own. */
function wordsAt(text: string, name: string): Span[] {
  if (name === '') return []
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const end = at + name.length
    if (!letter.test(text[at - 1] ?? ' ') && !letter.test(text[end] ?? ' ')) return [{ start: at, end }]
  }
  return []
}
