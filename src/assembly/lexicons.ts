import { type Lexicons, parseLexicons } from '../lexicon/lexicons.ts'
import { readPackageFile } from './package-files.ts'

/** The word lists that the package ships. Throws `LEXICON_INVALID`. */
export const loadLexicons = (): Lexicons => parseLexicons((name) => JSON.parse(readPackageFile(`lexicon/${name}.json`)))
