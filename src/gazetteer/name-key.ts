/** Letters that Unicode does not decompose into a base letter and a mark. */
const undecomposed: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'a',
  ǝ: 'a',
  ħ: 'h',
  ŋ: 'n',
  ĸ: 'k',
}

const abbreviations: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['ft', 'fort'],
  ['mt', 'mount'],
])

/** Countries whose names reach Latin letters from Arabic (or Persian, Pashto, Urdu): everyone spells them differently. */
export const arabicScript: ReadonlySet<string> = new Set(
  'SY LB IQ JO PS IL EG LY TN DZ MA SD YE SA KW BH QA AE OM MR SO DJ EH IR AF PK'.split(' '),
)

/** The Arabic article as it is written before sun and moon letters, and "ul" of Persian and Urdu names. */
const article = /^(?:al|el|ad|ar|as|ash|at|ath|an|az|adh|ed|er|es|esh|et|en|ez) (?=.{3})/

/**
 * What two spellings of one name share: lower case without accents, apostrophes, ayn, dots or a leading "the"; hyphens and other
 * marks become spaces; "St.", "Ft.", "Mt." in front are written out.
 */
export function nameKey(name: string): string {
  let key = name.toLowerCase()
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII as a whole
  if (!/^[\x00-\x7f]*$/.test(key))
    key = key
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[øłđðþßæœıəǝħŋĸ]/g, (letter) => undecomposed[letter] ?? letter)
  key = key
    .replace(/['’‘ʻʼʿʾ`´ʹʺ′.]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const space = key.indexOf(' ')
  if (space < 0) return key
  const first = key.slice(0, space)
  if (first === 'the') return key.slice(4)
  const whole = abbreviations.get(first)
  return whole === undefined ? key : whole + key.slice(space)
}

/** A key without its leading Arabic article ("al bab" → "bab"); the same key where it has none. */
export const withoutArticle = (key: string): string => key.replace(article, '')

/**
 * How an Arabic name sounds, whoever wrote it in Latin letters: one vowel for o/u/ou/oo/aw and one for e/i/y/ay, no doubled letters,
 * no final -a/-ah/-eh, q as k, no articles. Empty for keys too short to tell anything.
 */
export function soundKey(key: string): string {
  const sound = key
    .split(' ')
    .filter((word, _, words) => words.length === 1 || !/^(?:al|el|ad|ar|as|ash|at|ath|an|az|adh|ed|er|es|esh|et|en|ez)$/.test(word))
    .join('')
    .replace(/kh/g, 'x')
    .replace(/gh/g, 'g')
    .replace(/[sc]h/g, 'S')
    .replace(/dj/g, 'j')
    .replace(/[qc]/g, 'k')
    .replace(/ou|oo|au|aw|ow|w|o/g, 'u')
    .replace(/a[iy]|e[iy]|ee|ie|[eiy]/g, 'i')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<![aih])[aih]+$/, '')
  return sound.length < 4 ? '' : `~${sound}`
}
