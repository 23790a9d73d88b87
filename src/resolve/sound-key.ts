/** Consonant spellings that transliteration from Arabic, Persian and Russian, and American English, leave to taste. */
const consonants: readonly (readonly [RegExp, string])[] = [
  [/dh/g, 'd'],
  [/gh/g, 'g'],
  [/kh/g, 'k'],
  [/ph/g, 'f'],
  [/ck|q/g, 'k'],
  [/tre$/, 'ter'],
  [/(?<=a)h$/, ''],
]

/** Spellings of one long vowel: "Hussein", "Hussain", "Husayn"; "Said", "Saeed". */
const longI = /^(i+|y|ee|ie|ai|ay|ei|ey|aee)$/

/** A run of vowels as what it tells names apart by: "Hussein" and "Hassan", "Jamil" and "Jamal", "Jon" and "Joan" differ. */
const vowels = (run: string): string =>
  longI.test(run)
    ? 'i'
    : run
        .replaceAll('o', 'u')
        .replaceAll('y', 'i')
        .replace(/(.)\1+/g, '$1')

/** From this length on a word's last vowel is unstressed often enough for "Ahmed" and "Ahmad" to be one; "Dan" and "Den" are two. */
const longWord = 5

function wordKey(word: string): string {
  const spelt = consonants.reduce((text, [pattern, plain]) => text.replace(pattern, plain), word)
  const key = spelt
    .replace(/(?<=.)[aeiouy]+|^[aeiou]+/g, (run) => vowels(run).toUpperCase())
    .replace(/([^AEIOU])\1+/g, '$1')
    .toLowerCase()
  return spelt.length < longWord ? key : key.replace(/(?<![aeiou])[ae](?=[^aeiou]*$)/, 'a')
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
