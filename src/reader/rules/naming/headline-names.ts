import type { NameSpan, NameType } from '../../reader.ts'
import { knownOrganisationAt } from './known-organisations.ts'
import { isGroupWord } from './name-clues.ts'
import { type NameContext, phraseOf } from './name-context.ts'

const longest = 6

/** Names in headlines and lines of capitals: those the running text has, known organisations, countries and large places, groups. */
export function headlineNames(context: NameContext, settled: readonly NameSpan[]): NameSpan[] {
  const { document, forms } = context
  const known = new Map<string, NameType>()
  for (const name of settled) if (name.type !== 'MISC') known.set(plain(document.text.slice(name.start, name.end)), name.type)
  const names: NameSpan[] = []
  for (const sentence of document.sentences) {
    if (forms.cases[sentence.index] === 'running') continue
    for (let at = sentence.firstToken; at < sentence.endToken; ) {
      const found = nameAt(context, known, at, sentence.endToken)
      const start = document.tokens[at]?.start
      const end = document.tokens[(found?.end ?? at + 1) - 1]?.end
      if (found !== null && start !== undefined && end !== undefined) names.push({ start, end, type: found.type })
      at = found?.end ?? at + 1
    }
  }
  return names
}

const plain = (name: string): string => name.toLowerCase().replace(/[’‘]/g, "'")

function nameAt(
  context: NameContext,
  known: ReadonlyMap<string, NameType>,
  at: number,
  end: number,
): { end: number; type: NameType } | null {
  const token = context.document.tokens[at]
  if (token === undefined || !/^\p{L}/u.test(token.text)) return null
  const isUpper = context.forms.cases[token.sentence] === 'upper'
  for (let stop = Math.min(end, at + longest); stop > at; stop--) {
    const type = known.get(plain(phraseOf(context, at, stop)))
    if (type !== undefined && /\p{Lu}/u.test(token.text)) return { end: stop, type }
  }
  const organisation =
    isUpper && (token.text.length < 3 || context.forms.english.has(token.lower)) ? null : knownOrganisationAt(context, at)
  if (organisation !== null) return { end: organisation, type: 'ORG' }
  if (!/^\p{Lu}/u.test(token.text)) return null
  if (isGroupWord(context, at)) return { end: at + 1, type: 'NORP' }
  for (let stop = Math.min(end, at + 3); stop > at; stop--) {
    const phrase = phraseOf(context, at, stop)
    if (phrase.length < 4 || !/[\p{L}\p{N}.]$/u.test(phrase)) continue
    if (
      context.gazetteer
        .lookup(phrase)
        .some((place) => place.kind === 'COUNTRY' || (place.population > 100_000 && (place.seat !== null || stop > at + 1)))
    )
      return context.forms.lower.has(token.lower) ? null : { end: stop, type: 'LOC' }
  }
  if (!context.lexicons.givenNames.has(token.lower) || context.forms.lower.has(token.lower)) return null
  let stop = at + 1
  while (stop < Math.min(end, at + 4) && (isSurname(context, stop) || isGiven(context, stop))) stop++
  return stop > at + 1 && isSurname(context, stop - 1) ? { end: stop, type: 'PER' } : null
}

/** A word of a headline that English has not: after a given name it is the surname. */
function isSurname(context: NameContext, at: number): boolean {
  const token = context.document.tokens[at]
  return token !== undefined && /^\p{Lu}\p{L}+/u.test(token.text) && !context.forms.english.has(token.lower)
}

const isGiven = (context: NameContext, at: number): boolean => context.lexicons.givenNames.has(context.document.tokens[at]?.lower ?? '')
