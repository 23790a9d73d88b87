import { kindWords } from '../../src/record/kinds.ts'

/** A kind as people write it: `ARMED_CLASH` is “armed clash”. */
export const wordsOfKind = (kind: string): string => kindWords[kind.toUpperCase()] ?? kind.toLowerCase().replaceAll('_', ' ')

/** With a capital at its beginning. */
export const sentence = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

// Made once: a number's own toLocaleString makes one each time, which thousands of numbers feel.
const inEnglish = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })

/** A number with its thousands apart: 1,018. */
export const wholeNumber = (value: number): string => inEnglish.format(value)

/** “1 article”, “12 articles”. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${wholeNumber(count)} ${count === 1 ? one : many}`

/** “3 origins”: on how many independent words something rests. */
export const originsInWords = (count: number): string => (count === 0 ? 'no source named' : counted(count, 'origin'))

/** UTF-16 units of a name that stands among others. */
const longest = 44

/** A text cut between words where it is too long to stand among others. */
export const shortened = (text: string): string => (text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/, '')}…`)
