import type { Tools } from '../extract/tools.ts'
import { binaryGazetteer } from '../gazetteer/binary-gazetteer.ts'
import { demonymsOf } from '../gazetteer/demonyms.ts'
import { parseLexicons } from '../lexicon/lexicons.ts'
import { rulesReader } from '../reader/rules/rules-reader.ts'
import { readPackageBytes, readPackageFile } from './package-files.ts'

/** The tools of the extractor, made from the files the package ships. Throws `LEXICON_INVALID`, `GAZETTEER_INVALID`. */
export function loadTools(): Tools {
  const lexicons = parseLexicons((name) => JSON.parse(readPackageFile(`lexicon/${name}.json`)))
  const gazetteer = binaryGazetteer(readPackageBytes('gazetteer/places.bin'), demonymsOf(lexicons.countries))
  return { reader: rulesReader(lexicons, gazetteer), gazetteer, lexicons }
}
