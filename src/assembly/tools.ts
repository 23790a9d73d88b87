import type { Tools } from '../extract/tools.ts'
import type { Lexicons } from '../lexicon/lexicons.ts'
import type { ReaderName } from '../reader/reader.ts'
import { rulesReader } from '../reader/rules/rules-reader.ts'
import { loadGazetteer } from './gazetteer.ts'
import { loadLexicons } from './lexicons.ts'
import { type OpenedReader, openReader } from './reader.ts'

/**
 * The tools of the extractor with the rules reader, made from the files the package ships. Throws `LEXICON_INVALID`, `GAZETTEER_INVALID`.
 * @param places the bytes of the gazetteer, where another thread has read them
 */
export function loadTools(places?: Uint8Array): Tools {
  const lexicons: Lexicons = loadLexicons()
  const gazetteer = loadGazetteer(lexicons, places)
  return { reader: rulesReader(lexicons, gazetteer), gazetteer, lexicons }
}

/** The tools with a reader by its name, and why another reads where that one cannot. Throws as `loadTools`. */
export async function openTools(reader: ReaderName, places?: Uint8Array): Promise<{ tools: Tools } & Pick<OpenedReader, 'fallback'>> {
  const tools = loadTools(places)
  const opened = await openReader(reader, tools.lexicons, tools.gazetteer)
  return { tools: { ...tools, reader: opened.reader }, fallback: opened.fallback }
}
