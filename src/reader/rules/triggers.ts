import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Document } from '../../language/document.ts'
import type { Lexicons } from '../../lexicon/lexicons.ts'
import type { EventTrigger } from '../reader.ts'

/** Finds the words that tell of events, by the trigger lexicon. */
export function findTriggers(_document: Document, _lexicons: Lexicons, _gazetteer: Gazetteer): EventTrigger[] {
  return []
}
