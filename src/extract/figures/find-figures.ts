import { type Document, type Sentence, wordsOf } from '../../language/document.ts'
import { findQuantities } from '../../language/numbers/find-quantities.ts'
import type { Group, Metric } from '../../record/kinds.ts'
import type { Figure, Span } from '../../record/schema.ts'
import { overlaps } from '../../record/span.ts'
import { beganLongAgo } from '../dates/past.ts'
import { whenOf } from '../dates/when.ts'
import type { Draft } from '../draft.ts'
import { datesAt, vouchersAt } from '../found-by-span.ts'
import { whereOf } from '../places/where.ts'
import type { Tools } from '../tools.ts'
import { type Claim, carriesOn, claimOf } from './claimed-by.ts'
import { type CountedPhrase, countedPhrase } from './counted-phrase.ts'
import { eventOfFigure } from './figure-event.ts'
import { groupOf } from './group.ts'
import { type Measured, measure, readPredicates } from './metric.ts'
import { type MetricIndex, metricIndex } from './metric-index.ts'
import { predicatesOf } from './predicates.ts'
import { isRunningTotal } from './running-total.ts'
import { singlePersons } from './single-person.ts'
import { supersededBy } from './supersedes.ts'

/** Finds the counts of people, incidents and buildings, each with its source. */
export function findFigures(draft: Draft, tools: Tools): void {
  const { document } = draft
  const index = metricIndex(tools.lexicons)
  const quantities = findQuantities(document, tools.lexicons.numbers).filter((q) => datesAt(draft.dates).overlapping(q).length === 0)
  let next = 0
  let last: Figure | null = null
  for (const sentence of document.sentences) {
    const first = next
    while ((quantities[next]?.firstToken ?? Number.POSITIVE_INFINITY) < sentence.endToken) next++
    const own = quantities.slice(first, next)
    const singles = singlePersons(document, sentence, index).filter((single) => !own.some((q) => overlaps(q, single)))
    const phrases = [...own, ...singles].sort((a, b) => a.start - b.start).map((q) => countedPhrase(document, q, sentence, index))
    if (phrases.length === 0) continue
    const isSingle = (phrase: CountedPhrase) => singles.includes(phrase.quantity)
    const told = toldBefore(document, last, sentence)
    for (const found of measuredPhrases(document, sentence, phrases, index, isSingle, told)) {
      if (isSpeaker(draft, found) || isMiscounted(document, found.phrase)) continue
      const figure = asFigure(draft, found)
      draft.figures.push(figure)
      if (figure.metric !== 'incidents' && figure.metric !== 'buildings') last = figure
    }
  }
  const former = supersededBy(document, draft.figures, draft.actors.all)
  for (const figure of draft.figures) figure.supersedes = former.get(figure.id) ?? null
}

/** How many sentences back "the number" may look for what is counted. */
const memory = 3

function toldBefore(document: Document, last: Figure | null, sentence: Sentence): Metric | null {
  const from = document.sentences[Math.max(0, sentence.index - memory)]
  return last === null || from === undefined || last.start < from.start ? null : last.metric
}

/** "two bodies had been counted twice", "four of the wounded were counted as dead": what was wrong with a count is none itself. */
function isMiscounted({ tokens }: Document, { endToken }: CountedPhrase): boolean {
  let at = endToken
  while (
    at < endToken + 8 &&
    /^(?:of|the|wounded|injured|dead|them|who|had|has|have|was|were|been|being|wrongly|mistakenly|erroneously)$/.test(
      tokens[at]?.lower ?? '',
    )
  )
    at++
  const [verb, how] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? '']
  return (
    /^(?:miscounted|double-counted)$/.test(verb) ||
    (/^(?:counted|listed|included)$/.test(verb) && /^(?:twice|as|among|wrongly|mistakenly|in|by)$/.test(how))
  )
}

/** "two doctors" who say that others died are no count of the dead; nor is "a doctor at the clinic". */
function isSpeaker(draft: Draft, { phrase, measured }: MeasuredPhrase): boolean {
  const isOne = phrase.quantity.value === 1
  if (measured.governor === null || (!isOne && draft.document.tokens[phrase.endToken]?.text !== ',')) return false
  const end = draft.document.tokens[phrase.endToken - 1]?.end ?? phrase.quantity.end
  return vouchersAt(draft.reading)
    .overlapping(phrase.quantity)
    .some((span) => span.start === phrase.quantity.start && (isOne || span.end <= end))
}

interface MeasuredPhrase {
  readonly phrase: CountedPhrase
  readonly measured: Measured
  readonly group: Group
}

function measuredPhrases(
  document: Document,
  sentence: Sentence,
  phrases: readonly CountedPhrase[],
  index: MetricIndex,
  isSingle: (phrase: CountedPhrase) => boolean,
  told: Metric | null,
): MeasuredPhrase[] {
  const predicates = readPredicates(document.tokens, phrases, predicatesOf(document, sentence, index, told))
  const found: MeasuredPhrase[] = []
  let wasPart = false
  for (const phrase of phrases) {
    const link = document.tokens[phrase.firstToken - 1]?.lower ?? ''
    const own = measure(phrase, predicates, index)
    const host = hostMetric(phrase, found.at(-1), index)
    const before = document.tokens[phrase.firstToken - 2]?.lower ?? ''
    const isPart: boolean =
      /^(?:including|among|include|included|whom)$/.test(link) ||
      (link === 'them' && /^(?:among|of)$/.test(before)) ||
      (wasPart && /^(?:and|,)$/.test(link)) ||
      (link === ':' && host !== null && found.at(-1)?.measured.metric !== 'incidents')
    const isCorrected = link === 'not' && /^(?:,|and)$/.test(before)
    const isFormer = link === 'from' && /^(?:up|down)$/.test(before)
    const inherits = (isCorrected || /^(?:and|,|with|including|plus|or|among)$/.test(link)) && !hasOwnVerb(document, phrase)
    const measured = isPart && host !== null && (own?.governor?.shared ?? true) ? host : (own ?? (inherits || isFormer ? host : null))
    if (measured === null) {
      wasPart = isPart
      continue
    }
    if ((isSingle(phrase) || phrase.quantity.value === 1) && (measured.governor === null || measured.metric === 'incidents')) continue
    if (isSingle(phrase) && measured.governor?.predicate.toll === true) continue
    const whole = found.at(-1)
    const named = groupOf(document.tokens, phrase, index)
    const group =
      named === 'unspecified' && isElided(phrase) && measured === host && whole?.group !== 'total' ? (whole?.group ?? named) : named
    const opensParts = isPart && !wasPart && measured === host
    if (opensParts && whole !== undefined && isBare(whole.phrase) && whole.group === 'unspecified')
      found[found.length - 1] = { ...whole, group: 'total' }
    wasPart = isPart
    found.push({ phrase, measured, group })
  }
  return found
}

/** "34 died and 80 had been rescued": what is said of the 80 is not what is said of the 34; "five were children" says who they are. */
function hasOwnVerb({ tokens }: Document, { endToken }: CountedPhrase): boolean {
  let at = endToken
  while (/^(?:have|has|had|was|were|are|is|been|being|also|since|later|already)$/.test(tokens[at]?.lower ?? '')) at++
  const verb = tokens[at]
  if (verb === undefined || /^(?:survived|escaped)$/.test(verb.lower)) return verb !== undefined
  const isParticiple = tokens[at - 1]?.lower === 'been' || !/NOUN|PROPN/.test(verb.pos)
  return at > endToken && isParticiple && /(?:ed|en)$/.test(verb.lower)
}

/** "50", "50 dead": the whole of the parts that follow ("50 dead, of whom 41 were civilians"), of no group of their own. */
const isBare = (phrase: CountedPhrase): boolean => phrase.head === null

/** "72", "60 others": who they are stands in the count before. */
const isElided = (phrase: CountedPhrase): boolean => phrase.head === null || phrase.head.lower === 'others' || phrase.head.lower === 'more'

/** What the count before this one in a list counted: "72 died in Oran and 60 others in Tiaret", "38 dead, 9 girls among them". */
function hostMetric(phrase: CountedPhrase, before: MeasuredPhrase | undefined, index: MetricIndex): Measured | null {
  if (before === undefined || before.measured.metric === 'incidents' || before.measured.metric === 'buildings') return null
  const head = phrase.head?.lower ?? ''
  const noun = index.counted.get(head)
  if (index.notPeople.has(head) || (phrase.head !== null && !index.groupOf.has(head)) || noun === 'incidents' || noun === 'buildings')
    return null
  return before.measured
}

function asFigure(draft: Draft, { phrase, measured, group }: MeasuredPhrase): Figure {
  const { document } = draft
  const span: Span = { start: phrase.quantity.start, end: document.tokens[phrase.endToken - 1]?.end ?? phrase.quantity.end }
  const { comparator, value, min, max } = phrase.quantity
  const { statement, source } = carriedClaim(draft, span, phrase.sentence)
  const event = eventOfFigure(draft, measured.metric, span, phrase.sentence)
  const cumulative = isRunningTotal(document, phrase, measured.governor)
  const days = whenOf(draft, span)
  const places = whereOf(draft, span, beganLongAgo(draft, days))
  const saidAt = statement?.saidAt ?? draft.head.publishedAt
  return {
    id: `f${draft.figures.length + 1}`,
    ...span,
    raw: wordsOf(document, span),
    metric: measured.metric,
    population: phrase.population === null ? null : wordsOf(document, phrase.population),
    group,
    comparator,
    value,
    min,
    max,
    statement: statement?.id ?? null,
    source,
    event: event?.id ?? null,
    places: places.length > 0 ? places : (event?.places ?? []),
    from: days.from ?? event?.from ?? null,
    to: days.from === null ? (event?.to ?? null) : days.to,
    asOf: cumulative === true ? (saidAt?.slice(0, 10) ?? null) : null,
    cumulative,
    supersedes: null,
  }
}

/** The claim that holds a figure, or that of the last figure before it where its sentence goes on from there. */
function carriedClaim(draft: Draft, span: Span, sentence: Sentence): Claim {
  const claim = claimOf(draft, span)
  if (claim.statement !== null) return claim
  const before = draft.figures.at(-1)
  const previous = draft.document.sentences[sentence.index - 1]
  if (before === undefined || previous === undefined || previous.paragraph !== sentence.paragraph) return claim
  if (before.start < previous.start || before.source === null) return claim
  if (before.start >= sentence.start) return before.statement === null ? { statement: null, source: before.source } : claim
  return carriesOn(wordsOf(draft.document, sentence)) ? { statement: null, source: before.source } : claim
}
