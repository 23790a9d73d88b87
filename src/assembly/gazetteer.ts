import { binaryGazetteer } from '../gazetteer/binary-gazetteer.ts'
import { demonymsOf } from '../gazetteer/demonyms.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Lexicons } from '../lexicon/lexicons.ts'
import { loadLexicons } from './lexicons.ts'
import { readPackageBytes } from './package-files.ts'

/** The bytes of `gazetteer/places.bin`, read once a thread; other threads can be given them. */
export function gazetteerBytes(): Uint8Array {
  bytes ??= readPackageBytes('gazetteer/places.bin')
  return bytes
}

let bytes: Uint8Array | null = null

/**
 * The gazetteer that the package ships. Throws `GAZETTEER_INVALID`, `LEXICON_INVALID`.
 * @param places what another thread's `gazetteerBytes` gave, so that all share one copy
 */
export const loadGazetteer = ({ countries }: Lexicons = loadLexicons(), places = gazetteerBytes()): Gazetteer =>
  binaryGazetteer(places, demonymsOf(countries))
