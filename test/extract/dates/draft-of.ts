import { ActorBook } from '../../../src/extract/actors/actor-book.ts'
import { anchorPublication } from '../../../src/extract/dates/anchor-publication.ts'
import { findDates } from '../../../src/extract/dates/find-dates.ts'
import type { Draft } from '../../../src/extract/draft.ts'
import { readDocument } from '../../../src/language/read-document.ts'
import type { Article } from '../../../src/record/article.ts'
import type { Span } from '../../../src/record/schema.ts'
import { timeWords } from '../../language/dates/words.ts'
import { emptyHead } from '../empty-head.ts'

/** The first place of some words in a draft's text. */
export function spanOf(draft: Draft, words: string): Span {
  const start = draft.article.text.indexOf(words)
  if (start < 0) throw new Error(`the text has no "${words}"`)
  return { start, end: start + words.length }
}

/**
 * A draft with its publication and dates done.
 * @param said cue and content of each statement, as words of the text
 */
export function draftOf(
  text: string,
  article: Partial<Article> = {},
  said: readonly (readonly [cue: string, content: string])[] = [],
): Draft {
  const full = { id: 'x', title: null, outlet: null, url: null, publishedAt: null, language: null, ...article, text }
  const draft: Draft = {
    article: full,
    document: readDocument(text),
    reading: { attributions: [], names: [], triggers: [] },
    head: emptyHead('x'),
    dates: [],
    places: [],
    areaHeads: new Set(),
    actors: new ActorBook(),
    titles: [],
    statements: [],
    events: [],
    figures: [],
    responses: [],
    roles: [],
    eventMentions: new Map(),
  }
  const attributions = said.map(([cue, content]) => ({
    source: [],
    cue: spanOf(draft, cue),
    content: [spanOf(draft, content)],
    relays: [],
  }))
  const read = { ...draft, reading: { ...draft.reading, attributions } }
  anchorPublication(read, { lexicons: { time: timeWords } })
  findDates(read, { lexicons: { time: timeWords } })
  return read
}
