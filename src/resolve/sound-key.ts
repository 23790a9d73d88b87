import { arabicWord, hasArabicParts, joinedServants } from './arabic-names.ts'
import { officeKey } from './state-office.ts'

/** A spelling and what stands for it. */
type Spelling = readonly [RegExp, string]

/** Letters that no accent can be taken from: "Wałęsa", "Sørensen", "İnönü" in Polish, Danish, Turkish. */
const letters: readonly Spelling[] = [
  [/ł/g, 'l'],
  [/ø/g, 'o'],
  [/[đð]/g, 'd'],
  [/ı/g, 'i'],
  [/ß/g, 'ss'],
  [/æ/g, 'ae'],
  [/œ/g, 'oe'],
]

/** Consonants that transliteration leaves to taste, whatever the language: English, French and German hear one sound and write three. */
const consonants: readonly Spelling[] = [
  [/dh/g, 'd'],
  [/gh/g, 'g'],
  [/kh/g, 'k'],
  [/ph/g, 'f'],
  [/ck|q/g, 'k'],
  [/dj/g, 'j'],
  [/tsch|tch/g, 'ch'],
  [/shch|sch/g, 'sh'],
  [/tz/g, 'ts'],
  [/x/g, 'ks'],
  [/gu(?=[ei])/g, 'g'],
]

/** Endings and beginnings: Cyrillic names ("-skij", "-skyy", "Yevgeny"), American English, and the silent h of Arabic, Persian and Hebrew. */
const edges: readonly Spelling[] = [
  [/(?:yo|io|ye|ie)v$/, 'ev'],
  [/ij$/, 'i'],
  [/^ye(?=.{3})/, 'e'],
  [/^yi(?=.{4})/, 'i'],
  [/^w(?=[aeiouyl].{3})/, 'v'],
  // Burmese aspirates
  [/^h(?=[lmn])/, ''],
  [/([td])re?$/, '$1er'],
  [/ense$/, 'ence'],
  [/is(?=ations?$)/, 'iz'],
  [/mme$/, 'm'],
  [/(?<=[ae])h$/, ''],
]

/** Spellings of one long vowel: "Hussein", "Hussain", "Husayn"; "Said", "Saeed". */
const longI = /^(i+|y|ee|ie|ai|ay|ei|ey|aee)$/

/** The ending of "Haniya", "Haniyeh", "Haniyya". */
const endingIa = /^i*y[iy]*[ae]$/

/** A run of vowels as what it tells names apart by: "Hussein" and "Hassan", "Jamil" and "Jamal", "Jon" and "Joan" differ. */
const vowels = (run: string): string =>
  longI.test(run)
    ? 'i'
    : endingIa.test(run)
      ? 'ia'
      : run
          .replaceAll('o', 'u')
          .replaceAll('y', 'i')
          .replace(/(.)\1+/g, '$1')

/** From this length on a word's last vowel is unstressed often enough for "Ahmed" and "Ahmad" to be one; "Dan" and "Den" are two. */
const longWord = 5

const respelt = (word: string, spellings: readonly Spelling[]): string =>
  spellings.reduce((text, [pattern, plain]) => text.replace(pattern, plain), word)

function wordKey(word: string): string {
  const spelt = respelt(respelt(respelt(word, letters), consonants), edges)
  const key = spelt
    .replace(/(?<=.)[aeiouy]+|^[aeiou]+/g, (run) => vowels(run).toUpperCase())
    .replace(/([^AEIOU])\1+/g, '$1')
    .toLowerCase()
  return spelt.length < longWord ? key : key.replace(/(?<![aeiou])[ae](?=[^aeiou]*$)/, 'a')
}

/** The article of Arabic names, however it is assimilated. */
const article = /^(al|el|as|ash|ad|an|ar|at|az)$/

/**
 * The key under which transliterations of one full name meet ("Mohammed al-Khatib", "Muhammad Khatib"), and names of one office of one state
 * ("Ruritania's army", "Ruritanian army"). Null for a name of one word: a surname alone never says who it is. Equality of keys is the whole
 * rule, so grouping by it depends on no order.
 * @param key the name's key, of `nameKey`
 */
export function soundKey(key: string): string | null {
  const office = officeKey(key)
  if (office !== null) return office
  const written = joinedServants(key.split(' '))
  const words = written.filter((word, index, all) => index === 0 || index === all.length - 1 || !article.test(word))
  if (words.length < 2) return null
  const isArabic = hasArabicParts(written)
  return words.map((word, index) => wordKey(isArabic ? arabicWord(word, index) : word)).join(' ')
}
