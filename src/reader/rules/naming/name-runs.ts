import type { Sentence, Token } from '../../../language/document.ts'
import { isAcronym, isCapitalised } from '../../../language/names/capitals.ts'
import { knownOrganisationAt } from './known-organisations.ts'
import { type NameContext, phraseOf } from './name-context.ts'

/** A run of name words: token indices [first, end). */
export interface NameRun {
  readonly first: number
  readonly end: number
}

const closedClass = new Set(['DET', 'ADP', 'PRON', 'SCONJ', 'CCONJ', 'ADV', 'AUX', 'NUM', 'INTJ', 'PART', 'VERB'])
const topicLinks = new Set(['of', 'for', 'on', 'against', 'to', 'without'])

/** "@rivertown": an account's name, by itself. */
const handle = /^@\w{2,}$/

/** The runs of name words in a sentence, in text order. */
export function nameRuns(context: NameContext, sentence: Sentence): NameRun[] {
  const runs: NameRun[] = []
  for (let i = sentence.firstToken; i < sentence.endToken; ) {
    const end = handle.test(context.document.tokens[i]?.text ?? '') ? i + 1 : runEnd(context, sentence, i)
    if (end === null) i++
    else {
      runs.push({ first: i, end })
      i = end
    }
  }
  return runs
}

/** True for a word that may be part of a name by itself. */
function isNameWord(token: Token, context: NameContext): boolean {
  if (!isCapitalised(token.text) || context.lexicons.nameWords.calendar.has(token.lower.replace(/\.$/, ''))) return false
  if (context.lexicons.nameWords.never.has(token.lower)) return isAcronym(token.text) && token.text.length > 2
  return (
    !(context.forms.openings.has(token.index) && closedClass.has(token.pos) && !context.forms.inner.has(token.text)) ||
    !isEnglish(token, context)
  )
}

const isEnglish = (token: Token, context: NameContext): boolean =>
  context.forms.english.has(token.lower) || context.forms.lower.has(token.lower)

/** End of the run that begins at a token; null where none does. */
function runEnd(context: NameContext, sentence: Sentence, first: number): number | null {
  const { tokens } = context.document
  const start = tokens[first]
  if (start === undefined) return null
  const known = knownOrganisationAt(context, first)
  const next = tokens[first + 1]
  const byParticle =
    context.lexicons.nameWords.leadingParticles.has(start.lower) &&
    start.text === start.lower &&
    next !== undefined &&
    /^\p{Lu}/u.test(next.text) &&
    isOutOfPlace(start, next)
  if (known === null && !isNameWord(start, context) && !byParticle) return null
  let end = known ?? first + 1
  while (end < sentence.endToken) {
    const token = tokens[end]
    if (token === undefined) break
    if (isNameWord(token, context)) {
      end = knownOrganisationAt(context, end) ?? end + 1
      continue
    }
    const beyond = linkEnd(context, first, end)
    if (beyond === null || beyond >= sentence.endToken) break
    end = knownOrganisationAt(context, beyond) ?? beyond + 1
  }
  return end
}

const isOutOfPlace = (particle: Token, next: Token): boolean => particle.lower === 'al' || particle.lower === 'el' || next.pos === 'PROPN'

/** Index of the name word that the lower case words at `at` link the run [first, at) with; null where the run ends here. */
function linkEnd(context: NameContext, first: number, at: number): number | null {
  const { tokens } = context.document
  const token = tokens[at]
  const previous = tokens[at - 1]
  if (token === undefined || previous === undefined) return null
  const isName = (i: number): boolean => {
    const t = tokens[i]
    return t !== undefined && isNameWord(t, context)
  }
  const { heads, topics, possessors, placeHeads } = context.lexicons.organisationWords
  const { particles, campaigners } = context.lexicons.nameWords
  if (particles.has(token.lower) && token.text === token.lower) {
    let next = at + 1
    while (particles.has(tokens[next]?.lower ?? '') && next < at + 3) next++
    // "Nicolas y Maria" and "Rio de la Plata" alike: what follows decides
    return isName(next) && token.lower !== 'do' ? next : null
  }
  if (topicLinks.has(token.lower)) {
    const next = tokens[at + 1]?.lower === 'the' || tokens[at + 1]?.lower === 'all' ? at + 2 : at + 1
    if (!isName(next)) return null
    const hasHead = anyWord(context, first, at, (word) => heads.has(word)) || heads.has(lastWords(context, first, at))
    const isClause = token.lower !== 'of' && token.lower !== 'for'
    if (hasHead && (!isClause || campaigners.has(previous.lower))) return next
    if (token.lower !== 'of') return null
    const office = context.lexicons.titles.offices.has(previous.lower) && topics.has(tokens[next]?.lower ?? '')
    return office || placeHeads.has(previous.lower) || previous.lower === 'secretary' ? next : null
  }
  if (token.text === '&') return isName(at + 1) ? at + 1 : null
  if (token.lower === 'and') {
    if (!isName(at + 1) || !topics.has(previous.lower)) return null
    const after = tokens[at + 1]?.lower ?? ''
    const hasHead = anyWord(context, first, at, (word) => heads.has(word))
    return (hasHead && topics.has(after)) || heads.has(tokens[at + 2]?.lower ?? '') ? at + 1 : null
  }
  if (token.lower === "'s" || token.lower === "'")
    return possessors.has(previous.lower) && isName(at + 1) && at + 1 < tokens.length ? at + 1 : null
  return null
}

function anyWord(context: NameContext, first: number, end: number, test: (lower: string) => boolean): boolean {
  for (let i = first; i < end; i++) if (test(context.document.tokens[i]?.lower ?? '')) return true
  return false
}

const lastWords = (context: NameContext, first: number, end: number): string =>
  phraseOf(context, Math.max(first, end - 2), end).toLowerCase()
