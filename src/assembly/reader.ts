import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AttestError, type Fault } from '../errors.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Lexicons } from '../lexicon/lexicons.ts'
import type { ReadModelFile } from '../reader/model/load-classifier.ts'
import type { Reader, ReaderName } from '../reader/reader.ts'
import { rulesReader } from '../reader/rules/rules-reader.ts'
import { packageRoot } from './package-files.ts'

/** A reader, and why it is not the one that was asked for: null where it is. */
export interface OpenedReader {
  readonly reader: Reader
  readonly fallback: Fault | null
}

/** The files of the model that the package ships; in memory of their own, since the native runtime takes no shared one. */
const packageModel: ReadModelFile = (name) => readFileSync(join(packageRoot, 'models', 'reader', name))

/** Opens a reader. Where the model cannot be loaded the rules read, and `fallback` says why. */
export async function openReader(
  name: ReaderName,
  lexicons: Lexicons,
  gazetteer: Gazetteer,
  modelFile: ReadModelFile = packageModel,
): Promise<OpenedReader> {
  const rules = rulesReader(lexicons, gazetteer)
  if (name === 'rules') return { reader: rules, fallback: null }
  try {
    const [{ loadClassifier }, { modelReader }] = await Promise.all([
      import('../reader/model/load-classifier.ts'),
      import('../reader/model/model-reader.ts'),
    ])
    return { reader: modelReader(await loadClassifier(modelFile), rules, lexicons), fallback: null }
  } catch (thrown) {
    return { reader: rules, fallback: fallbackFault(thrown) }
  }
}

/** A warning: the articles are read, by rules. Rethrows what is no fault of the model's files. */
function fallbackFault(thrown: unknown): Fault {
  const isUnread = thrown instanceof Error && 'syscall' in thrown
  if (!(thrown instanceof AttestError) && !isUnread) throw thrown
  const cause = thrown.message
  return {
    code: thrown instanceof AttestError ? thrown.code : 'READER_MODEL',
    component: 'reader/model',
    message: `the model cannot be loaded, so articles are read by rules, less well: ${cause}`,
    remedy: 'install the package again; --reader rules reads by rules without this warning',
    severity: 'warning',
  }
}
