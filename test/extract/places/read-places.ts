import { loadTools } from '../../../src/assembly/tools.ts'
import { ActorBook } from '../../../src/extract/actors/actor-book.ts'
import type { Draft } from '../../../src/extract/draft.ts'
import { findPlaces } from '../../../src/extract/places/find-places.ts'
import { readDocument } from '../../../src/language/read-document.ts'
import type { Reading } from '../../../src/reader/reader.ts'
import { emptyHead } from '../empty-head.ts'

const tools = loadTools()
const nothing: Reading = { attributions: [], names: [], triggers: [] }

/** A draft of a text with its places found; by what the reader finds, or by a reading of the test's own. */
export async function readPlaces(text: string, reading: Reading | 'none' | 'rules' = 'rules'): Promise<Draft> {
  const document = readDocument(text)
  const draft: Draft = {
    article: { id: 'test', text, title: null, outlet: null, url: null, publishedAt: null, language: null },
    document,
    reading: reading === 'rules' ? await tools.reader.read(document) : reading === 'none' ? nothing : reading,
    head: emptyHead('test'),
    dates: [],
    places: [],
    areaHeads: new Set(),
    actors: new ActorBook(),
    titles: [],
    statements: [],
    events: [],
    eventMentions: new Map(),
    figures: [],
    responses: [],
    roles: [],
  }
  findPlaces(draft, tools)
  return draft
}
