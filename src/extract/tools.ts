import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Lexicons } from '../lexicon/lexicons.ts'
import type { Reader } from '../reader/reader.ts'

/** What the steps work with, passed in from outside: no step reaches for the disk, the clock or the network. */
export interface Tools {
  readonly reader: Reader
  readonly gazetteer: Gazetteer
  readonly lexicons: Lexicons
}
