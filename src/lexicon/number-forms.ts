const irregularPlurals: Readonly<Record<string, string>> = {
  person: 'persons',
  man: 'men',
  woman: 'women',
  child: 'children',
  wife: 'wives',
  life: 'lives',
  baby: 'babies',
  body: 'bodies',
  country: 'countries',
}

/** A noun's singular and plural by the rules of spelling; "-man" gives "-men". */
export function numberForms(noun: string): string[] {
  const irregular = irregularPlurals[noun] ?? (noun.endsWith('man') ? `${noun.slice(0, -2)}en` : undefined)
  if (irregular !== undefined) return [noun, irregular]
  if (/[^aeiou]y$/.test(noun)) return [noun, `${noun.slice(0, -1)}ies`]
  return [noun, /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`]
}
