/**
 * A noun or noun phrase and its plural, by the rules of spelling ("-man" gives "-men") or as the caller knows it; a noun in -s is one already.
 * Lower case.
 */
export function numberForms(noun: string, irregular: Readonly<Record<string, string>> = {}): string[] {
  const plural = irregular[noun]
  if (plural !== undefined) return [noun, plural]
  if (noun.endsWith('man')) return [noun, `${noun.slice(0, -2)}en`]
  if (noun.endsWith('s') && !noun.endsWith('ss')) return [noun]
  if (/[^aeiou]y$/.test(noun)) return [noun, `${noun.slice(0, -1)}ies`]
  return [noun, /(?:ss|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`]
}
