/** The finite and non-finite forms of an English verb that a text may show. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing'

const doubles = /^[^aeiou]*[aeiou][bdgmnpt]$/

/**
 * A regular verb's forms by the rules of spelling ("deny" → denies, denied, denying); irregular ones are given by the caller as
 * [third, past, participle, ing]. Lower case.
 */
export function inflect(verb: string, irregular?: readonly string[]): ReadonlyMap<string, readonly VerbForm[]> {
  const [third, past, participle, ing] = irregular ?? regular(verb)
  const forms = new Map<string, VerbForm[]>()
  const put = (form: string | undefined, kind: VerbForm) => {
    if (form !== undefined) forms.set(form, [...(forms.get(form) ?? []), kind])
  }
  put(verb, 'base')
  put(third, 'third')
  put(past, 'past')
  put(participle, 'participle')
  put(ing, 'ing')
  return forms
}

function regular(verb: string): readonly string[] {
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1)
    return [`${stem}ies`, `${stem}ied`, `${stem}ied`, `${verb}ing`]
  }
  const third = /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`
  if (verb.endsWith('e')) return [third, `${verb}d`, `${verb}d`, `${verb.slice(0, -1)}ing`]
  const stem = doubles.test(verb) ? `${verb}${verb.slice(-1)}` : verb
  return [third, `${stem}ed`, `${stem}ed`, `${stem}ing`]
}
