import type { TimeWords } from '../../lexicon/time-words.ts'

/** The words of time as pieces of patterns, and look-ups from a word to what it stands for. */
export interface Vocabulary {
  readonly words: TimeWords
  /** A sticky pattern that ends with a word; names in capitals (MONTH, WEEKDAY, …) stand for the lexicon's words, a blank for blanks. */
  pattern(source: string): RegExp
  /** The number that digits or number words stand for; null for a vague one ("several"). */
  number(words: string | undefined): number | null
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const anyOf = (words: readonly string[]): string =>
  `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})`

const straight = (words: string): string => words.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim()

/** Brings a word of a match to the form the lexicon has. */
export const lexical = (word: string | undefined): string => straight(word ?? '').replace(/\.$/, '')

/** Looks a matched word up in a table of the lexicon. */
export const look = <T>(table: Readonly<Record<string, T>>, word: string | undefined): T | undefined =>
  word === undefined ? undefined : Object.hasOwn(table, lexical(word)) ? table[lexical(word)] : undefined

/** The first word of each entry of a table, for `Parser.starts`. */
export const firstWords = (table: Readonly<Record<string, unknown>>): string[] => [
  ...new Set(Object.keys(table).map((words) => words.split(/[ -]/)[0] ?? words)),
]

export function makeVocabulary(words: TimeWords): Vocabulary {
  const tens = Object.keys(words.numbers).filter((w) => /ty$/.test(w))
  const ones = Object.keys(words.numbers).filter((w) => (words.numbers[w] ?? 0) < 10 && w !== 'a' && w !== 'an')
  const withShort = (table: Readonly<Record<string, unknown>>) => {
    const isShort = (word: string) => word.length <= 5 && Object.keys(table).some((other) => other !== word && other.startsWith(word))
    const [shorts, fulls] = [Object.keys(table).filter(isShort), Object.keys(table).filter((word) => !isShort(word))]
    return `(?:${anyOf(fulls)}|${anyOf(shorts)}(?:\\.|(?![A-Za-z])))`
  }
  const pieces: Record<string, string> = {
    MONTH: withShort(words.months),
    WEEKDAY: withShort(words.weekdays),
    SEASON: anyOf(Object.keys(words.seasons)),
    UNIT: anyOf(Object.keys(words.units)),
    NUMBER: `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,4}(?:\\.\\d)?|${anyOf(tens)}(?:-| )${anyOf(ones)}|${anyOf(Object.keys(words.numbers))})`,
    VAGUE: anyOf(words.vagueNumbers),
    ORDINAL: `(?:\\d{1,2}(?:st|nd|rd|th)|${anyOf(Object.keys(words.ordinals))})`,
    DAY: '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d%:]|[.,]\\d)',
    YEAR: '[12]\\d{3}(?![\\d%]|[.,]\\d)',
    ERA: '(?:BCE?|B\\.C\\.(?:E\\.)?|B\\.C|AD|A\\.D\\.|CE|C\\.E\\.)',
    PART: anyOf(Object.keys(words.partsOfDay)),
    EDGE: anyOf(Object.keys(words.edges)),
    SHIFT: anyOf(Object.keys(words.shifts)),
    DIRECTION: anyOf(Object.keys(words.directions)),
    DASH: '[-–—‐‑]',
    BLANK: '[\\t\\u00a0\\x20]+',
    JOIN: '(?:[-–—‐‑]| [-–—] | (?:to|and|or|through|till|until) (?:the )?)',
  }
  return {
    words,
    pattern: (source) =>
      new RegExp(
        `${source
          .replace(/[A-Z]{3,}/g, (name) => pieces[name] ?? name)
          .replace(/'/g, "['’‘]")
          .replace(/ /g, pieces.BLANK ?? ' ')}(?![A-Za-z0-9À-ɏ])`,
        'iy',
      ),
    number: (text) => {
      if (text === undefined) return null
      const plain = straight(text)
      if (/^\d/.test(plain)) return Number(plain.replace(/,/g, ''))
      const direct = words.numbers[plain]
      if (direct !== undefined) return direct
      const [ten, one] = plain.split(/[- ]/)
      const sum = (words.numbers[ten ?? ''] ?? Number.NaN) + (words.numbers[one ?? ''] ?? Number.NaN)
      return Number.isNaN(sum) ? null : sum
    },
  }
}
