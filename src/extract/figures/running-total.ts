import { type Document, type Sentence, wordsOf } from '../../language/document.ts'
import { oncePer } from '../../language/once-per.ts'
import type { CountedPhrase } from './counted-phrase.ts'
import type { Governor } from './governing.ts'

const runningWords =
  /\b(?:so far|to date|until now|thus far|since (?:the |its |his )?(?:start|beginning|outbreak|conflict|war|uprising|crisis|revolt|revolution|fighting|unrest|violence|march|january|february|april|may|june|july|august|september|october|november|december|last|then|\d{4}|mid|late|early)|in recent (?:days|weeks|months|years)|over the (?:past|last) (?:two|three|four|five|six|seven|several|few|\d+)?\s?(?:months?|years?)|(?:months?|years?)[- ](?:old|long) (?:conflict|war|civil|uprising|revolt)|in (?:more than |over |nearly |almost )?(?:two|three|four|five|six|seven|\d+) years)\b/i
const sinceBegan = /\bsince\b[^.;]{0,80}\b(?:began|begun|started|erupted|broke out|launched)\b/i
/** "the war has killed 9,000", "9,000 died in the long conflict" */
const ofTheWar =
  /\b(?:war|conflict|uprising|insurgency)\b[^.;]{0,30}\b(?:has|have) (?:killed|claimed|left|cost|displaced)\b|\b(?:killed|died|displaced)\b[^.;]{0,40}\bin the (?:\S+ ){0,3}(?:war|conflict|uprising)\b/i
/** "the deadliest attack since the war began" counts one incident. */
const record = /\b(?:biggest|largest|deadliest|worst|first|bloodiest|highest|heaviest)\b[^.;]{0,80}\bsince\b/i
const tollRose =
  /\b(?:tolls?|number of (?:dead|deaths|victims|casualties)|number of [^.;,]{0,40}(?:killed|injured|wounded|missing|displaced)|count|tally)\b[^.;]{0,60}\b(?:exceed(?:ed|s)?|surpass(?:ed|es)?|rise[ns]?|rose|risen|rising|climb(?:ed|s)?|reach(?:ed|es)?|to|top(?:ped|s)?|pass(?:ed|es)?|stands? at)\b/i
const ownIncident = /\b(?:in|during) (?:the|an?) (?:attack|blast|explosion|bombing|raid|ambush|air ?strike|incident|assault)\b/i

/** Whether a count is a running total (true) or one incident's own (false); null where the words do not say. */
export function isRunningTotal(document: Document, counted: CountedPhrase, governor: Governor | null): boolean | null {
  if (isAddition(document, counted)) return false
  const { isRecord, isRunning, rises, isOwn } = readClause(counted.sentence)(clauseAround(document, counted))
  if (isRecord) return null
  if (isRunning) return true
  if (governor?.predicate.toll === true || rises) return rises ? true : null
  return isOwn ? false : null
}

/** "Another 17 bodies": what is added to a total. */
const isAddition = ({ tokens }: Document, { firstToken, quantity }: CountedPhrase): boolean =>
  tokens.slice(Math.max(0, firstToken - 1), quantity.endToken).some(({ lower }) => /^(?:another|further|additional)$/.test(lower))

/** What the words of a clause say of the counts in it. */
interface Clause {
  readonly isRecord: boolean
  readonly isRunning: boolean
  readonly rises: boolean
  readonly isOwn: boolean
}

/** Reads the clauses of a sentence, each once, though many counts stand in it. */
const readClause = oncePer((_: Sentence) => {
  const known = new Map<string, Clause>()
  return (words: string): Clause => {
    const clause = known.get(words) ?? {
      isRecord: record.test(words),
      isRunning: runningWords.test(words) || sinceBegan.test(words) || ofTheWar.test(words),
      rises: tollRose.test(words),
      isOwn: ownIncident.test(words),
    }
    known.set(words, clause)
    return clause
  }
})

/** The words of the figure's own clause: up to the next semicolon or clause-opening conjunction on either side. */
function clauseAround(document: Document, counted: CountedPhrase): string {
  const { tokens } = document
  const { sentence } = counted
  let first = counted.firstToken
  let end = counted.endToken
  const opensReported = (at: number) => tokens[at]?.lower === 'that' && tokens[at - 1]?.pos === 'VERB'
  const closes = (at: number) =>
    /^(?:;|:|while|whereas|although|but|when|after|before|as|where|which)$/.test(tokens[at]?.lower ?? '') || opensReported(at)
  while (first > sentence.firstToken && !closes(first - 1)) first--
  while (end < sentence.endToken && !closes(end)) end++
  return wordsOf(document, { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 })
}
