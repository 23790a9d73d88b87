import { readFileSync } from 'node:fs'
import { makeFinder } from '../../../src/language/dates/find.ts'
import { readDates } from '../../../src/language/dates/read-dates.ts'
import { readDocument } from '../../../src/language/read-document.ts'
import { timeWordsSchema } from '../../../src/lexicon/time-words.ts'
import type { TimeExpression } from '../../../src/record/schema.ts'

const file = new URL('../../../lexicon/time-words.json', import.meta.url)

export const timeWords = timeWordsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
const finder = makeFinder(timeWords)

/** The time expressions of a text written on a day, or on an unknown one. */
export function datesOf(text: string, published: string | null = null): TimeExpression[] {
  const document = readDocument(text)
  return readDates(document, finder(document), published)
}

/** The same as "words = value", which reads well in tables. */
export const valuesOf = (text: string, published: string | null = null): string[] =>
  datesOf(text, published).map((date) => `${date.text} = ${date.value}`)
