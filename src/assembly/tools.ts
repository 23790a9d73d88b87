import type { Tools } from '../extract/tools.ts'
import { emptyGazetteer } from '../gazetteer/empty-gazetteer.ts'
import { parseLexicons } from '../lexicon/lexicons.ts'
import { rulesReader } from '../reader/rules/rules-reader.ts'
import { readPackageFile } from './package-files.ts'

/** The tools of the extractor, made from the files the package ships. Throws `LEXICON_INVALID`, `GAZETTEER_INVALID`. */
export function loadTools(): Tools {
  const lexicons = parseLexicons((name) => JSON.parse(readPackageFile(`lexicon/${name}.json`)))
  const gazetteer = emptyGazetteer
  return { reader: rulesReader(lexicons, gazetteer), gazetteer, lexicons }
}
