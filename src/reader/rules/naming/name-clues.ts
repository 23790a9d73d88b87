import type { NameContext } from './name-context.ts'

/** True for what may be a place's name by its looks: "Hi" is not Hawaii, "US" is a country. */
export const isPlain = (text: string): boolean => text.length > 3 || text.toUpperCase() === text

/** True where a verb that persons do follows: "Novak said". */
export function personFollows(context: NameContext, at: number): boolean {
  const next = context.document.tokens[at]
  const verb = next?.pos === 'ADV' || next?.pos === 'AUX' ? context.document.tokens[at + 1] : next
  return verb !== undefined && verb.pos === 'VERB' && context.lexicons.descriptions.personVerbs.has(verb.lemma)
}

/** True for a word that names a people, a creed or a party: "Norwegian", "Druze". */
export function isGroupWord(context: NameContext, at: number): boolean {
  const token = context.document.tokens[at]
  if (token === undefined) return false
  return context.lexicons.peoples.classes.has(token.lower) || context.gazetteer.demonym(token.text) !== null
}
