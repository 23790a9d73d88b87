/** Consonant spellings that transliteration from Arabic, Persian and Russian leaves to taste. */
const consonants: readonly (readonly [RegExp, string])[] = [
  [/dh/g, 'd'],
  [/gh/g, 'g'],
  [/kh/g, 'k'],
  [/ph/g, 'f'],
  [/ck|q/g, 'k'],
  [/(?<=a)h$/g, ''],
]

/** A run of vowels as what it tells names apart by: "Hussein" and "Hassan", "Jamil" and "Jamal" differ, "Ahmed" and "Ahmad" do not. */
const vowels = (run: string): string => (/ou|oo|o|u/.test(run) ? 'u' : /[iy]|ee/.test(run) ? 'i' : 'a')

const wordKey = (word: string): string => {
  const spelt = consonants.reduce((text, [pattern, plain]) => text.replace(pattern, plain), word)
  return spelt
    .replace(/(?<=.)[aeiouy]+|^[aeiou]+/g, (run) => vowels(run).toUpperCase())
    .replace(/([^AIU])\1+/g, '$1')
    .toLowerCase()
}

/** The article of Arabic names, however it is assimilated. */
const article = /^(al|el|as|ash|ad|an|ar|at|az)$/

/**
 * The key under which transliterations of one full name meet ("Mohammed al-Khatib", "Muhammad Khatib"), null for a name of one word: a
 * surname alone never says who it is. Equality of keys is the whole rule, so grouping by it depends on no order.
 * @param key the name's key, of `nameKey`
 */
export function soundKey(key: string): string | null {
  const words = key.split(' ').filter((word, index, all) => index === 0 || index === all.length - 1 || !article.test(word))
  return words.length < 2 ? null : words.map(wordKey).join(' ')
}
