import { type Finder, makeFinder } from '../../language/dates/find.ts'
import type { Found } from '../../language/dates/meaning.ts'
import type { Document } from '../../language/document.ts'
import { oncePer } from '../../language/once-per.ts'
import type { TimeWords } from '../../lexicon/time-words.ts'

/** What of the tools these steps need. */
export interface TimeTools {
  readonly lexicons: { readonly time: TimeWords }
}

const findings = new WeakMap<Document, readonly Found[]>()

/** The finder of a word list, built on first use. */
export const finderOf: (words: TimeWords) => Finder = oncePer(makeFinder)

/** The time expressions of a document before any is resolved; found once, though two steps ask. */
export function foundIn(document: Document, words: TimeWords): readonly Found[] {
  const known = findings.get(document)
  if (known !== undefined) return known
  const found = finderOf(words)(document)
  findings.set(document, found)
  return found
}
