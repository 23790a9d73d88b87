import type { Token } from '../document.ts'
import { monthNames } from '../phrases/grammar-words.ts'
import type { NumberGrammar } from './grammar.ts'

/** Where a number stands: its tokens as [first, end), and whether a comparator goes before it. */
export interface NumberPlace {
  readonly first: number
  readonly end: number
  readonly value: number | null
  readonly compared: boolean
}

/** True where a number is a measure, a share, money, an age, a year, a day of the month, or part of a name ("Channel 4"). */
export function isNoCount(tokens: readonly Token[], place: NumberPlace, grammar: NumberGrammar): boolean {
  const before = tokens[place.first - 1]
  const after = tokens[place.end]
  if (after !== undefined && (grammar.measures.has(after.lower) || after.lower.endsWith('-old'))) return true
  if (after?.lower === '-' && grammar.measures.has(tokens[place.end + 1]?.lower ?? '')) return true
  if (before !== undefined && grammar.labels.has(before.lower)) return true
  if (before?.text === '.' && grammar.labels.has(tokens[place.first - 2]?.lower ?? '') && before.end === tokens[place.first]?.start)
    return true
  return isAge(tokens, place) || isCalendar(tokens, place, grammar) || isGlued(tokens, place) || isPronoun(tokens, place)
}

/** "Omar Hadid, 34, said" */
function isAge(tokens: readonly Token[], { first, end, value }: NumberPlace): boolean {
  const name = tokens[first - 2]
  return (
    value !== null &&
    value < 110 &&
    tokens[first - 1]?.text === ',' &&
    name?.pos === 'PROPN' &&
    name.sentence === tokens[first]?.sentence &&
    (tokens[end] === undefined || /^[,.;)]$/.test(tokens[end].text) || tokens[end].sentence !== name.sentence)
  )
}

/** A day beside a month, and a bare number from 1900 to 2099 where years stand. */
function isCalendar(tokens: readonly Token[], { first, end, value, compared }: NumberPlace, grammar: NumberGrammar): boolean {
  const before = tokens[first - 1]
  const after = tokens[end]
  const number = tokens[first]
  if (number === undefined || value === null || !/^\d+$/.test(number.text)) return false
  const isMonth = (token: Token | undefined) =>
    token !== undefined && monthNames.has(token.lower) && (token.lower !== 'may' || /^M/.test(token.text))
  if (value <= 31 && (isMonth(before) || isMonth(after))) return true
  if (value < 1900 || value > 2099 || number.text.length !== 4 || compared) return false
  if (isMonth(before) || grammar.labelsBeforeYear.has(before?.lower ?? '')) return true
  return after === undefined || !['NOUN', 'ADJ', 'VERB', 'PROPN'].includes(after.pos) || before?.pos === 'NUM'
}

/** A number that touches a letter, a slash, a colon or another number's mark: "F-16", "24/7", "10:30". */
function isGlued(tokens: readonly Token[], { first, end }: NumberPlace): boolean {
  const before = tokens[first - 1]
  const number = tokens[first]
  const last = tokens[end - 1]
  const after = tokens[end]
  const glue = /^[/:\-–@_=$€£#&.]$/
  if (number === undefined || last === undefined) return false
  if (before !== undefined && before.end === number.start && (glue.test(before.text) || /[\p{L}\p{N}]$/u.test(before.text))) return true
  return after !== undefined && last.end === after.start && (/^[/:\-–@_]$/.test(after.text) || /^[\p{L}\p{N}]/u.test(after.text))
}

/** "one" as a pronoun: "one of them", "no one", "the one". */
function isPronoun(tokens: readonly Token[], { first, end, value }: NumberPlace): boolean {
  if (value !== 1 || end !== first + 1 || tokens[first]?.lower !== 'one') return false
  const after = tokens[end]
  const before = tokens[first - 1]
  if (before !== undefined && ['no', 'the', 'this', 'that', 'any', 'every', 'each', 'which', 'as'].includes(before.lower)) return true
  return (
    after === undefined || ['of', 'another', 'who', 'which', 'that', 'can', 'could', 'would', 'should', 'must', 'day'].includes(after.lower)
  )
}
