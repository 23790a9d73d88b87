import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Document } from '../../language/document.ts'
import type { Lexicons } from '../../lexicon/lexicons.ts'
import type { Attribution } from '../reader.ts'

/** Finds who-said-what by cue words, quotation marks and word order. */
export function findAttributions(_document: Document, _lexicons: Lexicons, _gazetteer: Gazetteer): Attribution[] {
  return []
}
