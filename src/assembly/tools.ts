import type { Tools } from '../extract/tools.ts'
import { binaryGazetteer } from '../gazetteer/binary-gazetteer.ts'
import { demonymsOf } from '../gazetteer/demonyms.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { type Lexicons, parseLexicons } from '../lexicon/lexicons.ts'
import { rulesReader } from '../reader/rules/rules-reader.ts'
import { readPackageBytes, readPackageFile } from './package-files.ts'

/** The tools of the extractor, made from the files the package ships. Throws `LEXICON_INVALID`, `GAZETTEER_INVALID`. */
export function loadTools(): Tools {
  const lexicons = loadLexicons()
  const gazetteer = gazetteerWith(lexicons)
  return { reader: rulesReader(lexicons, gazetteer), gazetteer, lexicons }
}

/** The gazetteer alone, for what needs places but reads no article. Throws as `loadTools`. */
export const loadGazetteer = (): Gazetteer => gazetteerWith(loadLexicons())

const loadLexicons = (): Lexicons => parseLexicons((name) => JSON.parse(readPackageFile(`lexicon/${name}.json`)))

const gazetteerWith = ({ countries }: Lexicons): Gazetteer =>
  binaryGazetteer(readPackageBytes('gazetteer/places.bin'), demonymsOf(countries))
