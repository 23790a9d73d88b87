import type { Tools } from '../extract/tools.ts'
import { rulesReader } from '../reader/rules/rules-reader.ts'
import { loadGazetteer } from './gazetteer.ts'
import { loadLexicons } from './lexicons.ts'

/**
 * The tools of the extractor, made from the files the package ships. Throws `LEXICON_INVALID`, `GAZETTEER_INVALID`.
 * @param places the bytes of the gazetteer, where another thread has read them
 */
export function loadTools(places?: Uint8Array): Tools {
  const lexicons = loadLexicons()
  const gazetteer = loadGazetteer(lexicons, places)
  return { reader: rulesReader(lexicons, gazetteer), gazetteer, lexicons }
}
