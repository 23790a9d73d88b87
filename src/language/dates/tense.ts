import { type Document, type Token, tokenIndexAt } from '../document.ts'

/** Where what a clause tells lies, seen from the day of writing; null where its words do not say. */
export type Tense = 'past' | 'ahead' | null

const ahead = new Set(['will', 'shall', "'ll", 'wo', 'tomorrow', 'upcoming'])
/** Words that look ahead with "to" behind them. */
const plans = new Set(
  'expected scheduled due planned set slated plan plans planning likely going vowed promised agreed hopes aims intends'.split(' '),
)
/** Prepositions before a date that lies ahead: "put off until Friday", "set for June 2". */
const forward = new Set(['for', 'until', 'till', 'through', 'starting', 'beginning'])
const past = new Set(['was', 'were', 'had', 'did'])
/** Verbs whose day is that of speaking, whatever is spoken of: "said on Tuesday it will". */
const telling = new Set('said told announced reported added confirmed warned stated declared vowed pledged'.split(' '))
const boundary = /^[,;:.!?“”"()]$/
const wordsBefore = 12
const wordsAfter = 8

/** The tense of the clause around a time expression: "will", "is expected to", "set for"; "was", "sank". */
export function tenseAt(document: Document, offset: number): Tense {
  const index = tokenIndexAt(document, offset)
  const before = clause(document, index, -1, wordsBefore)
  const after = clause(document, index, 1, wordsAfter)
  if (isOfTelling(before)) return 'past'
  const looksAhead = (token: Token): boolean =>
    ahead.has(token.lower) || (token.lower === 'to' && document.tokens[token.index + 1]?.lower === 'be')
  if (before.some((token) => looksAhead(token) || token.lower === 'would' || isPlan(document, token)) || after.some(looksAhead))
    return 'ahead'
  if (after.slice(0, 3).some((token) => isPlan(document, token))) return 'ahead'
  const isPast = [...before, ...after].some((token) => tellsPast(document, token))
  const preposition = before[0]?.lower ?? ''
  // "responsibility for Thursday's attack"
  if (/^['’]s$/.test(after[0]?.lower ?? '')) return isPast ? 'past' : null
  if (preposition === 'for' || (!isPast && forward.has(preposition))) return 'ahead'
  return isPast ? 'past' : null
}

/** "said on Tuesday", "told reporters late Tuesday": nearest first, the words between verb and day aside. */
function isOfTelling(before: readonly Token[]): boolean {
  const words = before.filter(({ lower }) => !/^(?:on|late|early|reporters|journalists)$/.test(lower))
  return telling.has(words[0]?.lower ?? '')
}

const isPlan = (document: Document, token: Token): boolean =>
  (plans.has(token.lower) && document.tokens[token.index + 1]?.lower === 'to') || token.lower === 'slated' || token.lower === 'scheduled'

/** A past form; "closed" of "is closed" is none. */
function tellsPast(document: Document, token: Token): boolean {
  if (past.has(token.lower)) return true
  if (token.pos !== 'VERB' || /^(?:is|are|be|being)$/.test(document.tokens[token.index - 1]?.lower ?? '')) return false
  return /ed$/.test(token.lower) || (token.lemma !== token.lower && !/(?:ing|s)$/.test(token.lower))
}

/** The tokens to one side up to the clause's end, nearest first. */
function clause(document: Document, index: number, step: -1 | 1, limit: number): Token[] {
  const tokens: Token[] = []
  const sentence = document.tokens[index]?.sentence
  for (let i = index + step; tokens.length < limit; i += step) {
    const token = document.tokens[i]
    if (token === undefined || token.sentence !== sentence || boundary.test(token.text)) break
    tokens.push(token)
  }
  return tokens
}
