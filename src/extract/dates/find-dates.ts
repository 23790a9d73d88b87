import { type Finder, makeFinder } from '../../language/dates/find.ts'
import { readDates } from '../../language/dates/read-dates.ts'
import type { TimeWords } from '../../lexicon/time-words.ts'
import type { Draft } from '../draft.ts'
import type { Tools } from '../tools.ts'

const finders = new WeakMap<TimeWords, Finder>()

/** The finder of a word list, built on first use. */
export function finderOf(words: TimeWords): Finder {
  const known = finders.get(words)
  if (known !== undefined) return known
  const finder = makeFinder(words)
  finders.set(words, finder)
  return finder
}

/** Finds every time expression and resolves it against the day of publication. */
export function findDates(draft: Draft, tools: Tools): void {
  draft.dates = readDates(draft.document, finderOf(tools.lexicons.time), draft.head.publishedAt?.slice(0, 10) ?? null)
}
