import type { Document, Sentence, Token } from '../../language/document.ts'
import { formsOfBe } from '../../language/phrases/grammar-words.ts'
import { phraseAt } from '../../language/phrases/phrase-table.ts'
import { isQuoteMark } from '../../language/phrases/token-class.ts'
import type { Metric } from '../../record/kinds.ts'
import type { MetricIndex, MetricVerb } from './metric-index.ts'

/**
 * A word or phrase that says what happened to the counted ones, as tokens [first, end). `counts` tells on which side they stand: `left`
 * "12 people were killed", `right` "killed 12 people", `either` where only the words around can tell.
 */
export interface Predicate {
  readonly metric: Metric
  readonly first: number
  readonly end: number
  readonly counts: 'left' | 'right' | 'either'
  /** A noun such as "death toll", whose number may follow a verb: "the toll has risen to 12". */
  readonly toll: boolean
}

/**
 * A sentence's predicates by their first token. `told` is what the figures shortly before counted: "the number" and "the count" mean that.
 */
export function predicatesOf(document: Document, sentence: Sentence, index: MetricIndex, told: Metric | null): Predicate[] {
  const found: Predicate[] = []
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const predicate = tallyAt(document.tokens, at, sentence, index, told) ?? predicateAt(document.tokens, at, sentence, index)
    if (predicate === null || predicate.end > sentence.endToken) continue
    found.push(predicate)
    at = predicate.end - 1
  }
  return found
}

function predicateAt(tokens: readonly Token[], at: number, sentence: Sentence, index: MetricIndex): Predicate | null {
  const token = tokens[at]
  if (token === undefined) return null
  const before = phraseAt(index.before, tokens, at)
  if (before !== null) return { metric: before.value, first: at, end: before.end, counts: 'right', toll: isToll(tokens, at, before.end) }
  const after = phraseAt(index.after, tokens, at)
  if (after !== null) return { metric: after.value, first: at, end: after.end, counts: 'left', toll: false }
  const verb = verbAt(tokens, at, index)
  if (verb !== null) {
    const end = at + 1 + verb.particles.length
    return { metric: verb.metric, first: at, end, counts: verb.transitive ? sideOf(tokens, at, end, verb, sentence) : 'left', toll: false }
  }
  const state = index.states.get(token.lower)
  return state === undefined ? null : { metric: state, first: at, end: at + 1, counts: 'left', toll: false }
}

const tallyNouns = /^(?:number|numbers|count|tally|figure|total|estimate)$/

/** How many tokens after "number of" the word that says what happened may stand: "the number of people so far killed". */
const tallyReach = 6

/** "the number of people killed", "the number of deaths", and "the number" alone where a count was told before. */
function tallyAt(tokens: readonly Token[], at: number, sentence: Sentence, index: MetricIndex, told: Metric | null): Predicate | null {
  if (!tallyNouns.test(tokens[at]?.lower ?? '') || tokens[at]?.pos === 'VERB') return null
  const as = (metric: Metric, end: number): Predicate => ({ metric, first: at, end, counts: 'right', toll: true })
  if (tokens[at + 1]?.lower !== 'of') {
    const before = tokens[at - 1]
    const isNamed = before !== undefined && before.sentence === tokens[at]?.sentence && /^(?:DET|ADJ|NOUN|PROPN|PART)$/.test(before.pos)
    return told === null || !(isNamed || /^(?:whose|its|their|his|her|'s|’s)$/.test(before?.lower ?? '')) ? null : as(told, at + 1)
  }
  for (let i = at + 2; i < Math.min(sentence.endToken, at + 2 + tallyReach); i++) {
    const token = tokens[i]
    if (token === undefined || token.pos === 'NUM' || token.pos === 'PUNCT' || token.pos === 'AUX') return null
    const verb = index.verbs.get(token.lower)?.find(({ forms, transitive }) => transitive && forms.includes('participle'))
    const metric = verb?.metric ?? index.states.get(token.lower) ?? index.counted.get(token.lower)
    if (metric !== undefined) return as(metric, i + 1)
  }
  return null
}

const isToll = (tokens: readonly Token[], first: number, end: number): boolean =>
  tokens.slice(first, end).some((token) => /^(?:tolls?|dead|fatalities|casualties|deaths)$/.test(token.lower))

const verbAt = (tokens: readonly Token[], at: number, index: MetricIndex): MetricVerb | null =>
  index.verbs.get(tokens[at]?.lower ?? '')?.find((verb) => verb.particles.every((particle, k) => tokens[at + 1 + k]?.lower === particle)) ??
  null

/** Whose number a transitive verb gives: its subject's in the passive, its object's in the active. */
function sideOf(tokens: readonly Token[], at: number, end: number, verb: MetricVerb, sentence: Sentence): Predicate['counts'] {
  if (verb.forms.includes('ing')) return passiveBefore(tokens, at, sentence) ? 'left' : 'right'
  if (!verb.forms.includes('participle')) return 'right'
  if (passiveBefore(tokens, at, sentence)) return 'left'
  const behind = tokens[end]
  const next = behind !== undefined && isQuoteMark(behind) ? tokens[end + 1] : behind // "eliminated" two commanders
  if (next === undefined || next.sentence !== tokens[at]?.sentence) return 'left'
  if (
    next.pos === 'ADP' ||
    next.pos === 'PUNCT' ||
    next.pos === 'SCONJ' ||
    next.pos === 'CCONJ' ||
    /^(?:when|while|after|as|by|and|or|since|during|who|that|on|in|at|near|over|due|because)$/.test(next.lower)
  ) {
    return /^(?:about|around|over|up|at|between|some|nearly)$/.test(next.lower) && nearNumber(tokens, end) ? 'either' : 'left'
  }
  return 'either'
}

const nearNumber = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3].some((k) => tokens[at + k]?.pos === 'NUM') && !/^(?:the|a|an|this|that|his|their|its)$/.test(tokens[at + 1]?.lower ?? '')

/** A form of "be" (or "get", or "left" of "left them dead") before a participle, adverbs between aside. */
function passiveBefore(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  for (let i = at - 1; i >= Math.max(sentence.firstToken, at - 5); i--) {
    const token = tokens[i]
    if (token === undefined) return false
    if (formsOfBe.has(token.lower) && token.lower !== "'s") return true
    if (
      [
        'reported',
        'reportedly',
        'confirmed',
        'feared',
        'also',
        'either',
        'believed',
        'to',
        'have',
        'not',
        'allegedly',
        'said',
        'thought',
        'known',
      ].includes(token.lower)
    )
      continue
    if (token.pos !== 'ADV') return false
  }
  return false
}
