import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Document } from '../../language/document.ts'
import { wordForms } from '../../language/names/word-forms.ts'
import type { Lexicons } from '../../lexicon/lexicons.ts'
import type { NameSpan } from '../reader.ts'
import { headlineNames } from './naming/headline-names.ts'
import type { NameContext } from './naming/name-context.ts'
import { nameRuns } from './naming/name-runs.ts'
import { reconcile } from './naming/reconcile.ts'
import { splitRun } from './naming/split-run.ts'
import { typeName } from './naming/type-name.ts'

/** Finds proper names and tells persons, organisations, places and groups apart. Spans do not overlap and stand in text order. */
export function findNames(document: Document, lexicons: Lexicons, gazetteer: Gazetteer): NameSpan[] {
  const context: NameContext = { document, forms: wordForms(document), lexicons, gazetteer }
  const names: NameSpan[] = []
  for (const sentence of document.sentences) {
    if (context.forms.cases[sentence.index] !== 'running') continue
    for (const run of nameRuns(context, sentence))
      for (const piece of splitRun(context, run)) {
        const start = document.tokens[piece.first]?.start
        const end = document.tokens[piece.end - 1]?.end
        const type = typeName(context, piece)
        if (type !== null && start !== undefined && end !== undefined) names.push({ start, end, type })
      }
  }
  // after the running text, whose names and surnames decide the doubtful ones
  const settled = reconcile(document.text, names)
  // last: a headline's capitals tell nothing, only what the text and the lexicons know is a name there
  return [...settled, ...headlineNames(context, settled)].sort((a, b) => a.start - b.start)
}
