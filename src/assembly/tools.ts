import type { Tools } from '../extract/tools.ts'
import { binaryGazetteer } from '../gazetteer/binary-gazetteer.ts'
import { demonymsOf } from '../gazetteer/demonyms.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { type Lexicons, parseLexicons } from '../lexicon/lexicons.ts'
import { rulesReader } from '../reader/rules/rules-reader.ts'
import { readPackageBytes, readPackageFile } from './package-files.ts'

/** The bytes of `gazetteer/places.bin`, read once a thread; other threads can be given them. */
export function gazetteerBytes(): Uint8Array {
  bytes ??= readPackageBytes('gazetteer/places.bin')
  return bytes
}

let bytes: Uint8Array | null = null

/**
 * The tools of the extractor, made from the files the package ships. Throws `LEXICON_INVALID`, `GAZETTEER_INVALID`.
 * @param places what another thread's `gazetteerBytes` gave, so that all share one copy
 */
export function loadTools(places: Uint8Array = gazetteerBytes()): Tools {
  const lexicons = loadLexicons()
  const gazetteer = binaryGazetteer(places, demonymsOf(lexicons.countries))
  return { reader: rulesReader(lexicons, gazetteer), gazetteer, lexicons }
}

/** The gazetteer alone, for what needs places but reads no article. Throws as `loadTools`. */
export const loadGazetteer = (): Gazetteer => binaryGazetteer(gazetteerBytes(), demonymsOf(loadLexicons().countries))

const loadLexicons = (): Lexicons => parseLexicons((name) => JSON.parse(readPackageFile(`lexicon/${name}.json`)))
