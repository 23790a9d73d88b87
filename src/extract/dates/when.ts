import { addDays, type IsoDay } from '../../language/dates/calendar.ts'
import { type Sentence, sentenceAt, tokenIndexAt, tokensOf } from '../../language/document.ts'
import { oncePer } from '../../language/once-per.ts'
import type { Span, TimeExpression } from '../../record/schema.ts'
import { lastEndingBy } from '../../record/sorted.ts'
import { isInDateline } from '../dateline.ts'
import type { Draft } from '../draft.ts'
import { datesAt } from '../found-by-span.ts'
import { perSentence } from '../per-sentence.ts'
import { isReporting } from './said-when.ts'

export { saidWhen } from './said-when.ts'

/** Days, ISO and inclusive; null on the side that the text leaves open. */
export interface When {
  readonly from: IsoDay | null
  readonly to: IsoDay | null
}

/** A time expression as it may say when something was. */
export interface Governing extends Span {
  /** An hour whose day no words say. */
  readonly isClock: boolean
}

interface Dated extends Governing {
  readonly from: IsoDay
  readonly to: IsoDay
  readonly reporting: boolean
}

const nowhere: When = { from: null, to: null }
const sentencesBack = 3
const daysCarried = 60

/**
 * The days that govern a span (a trigger, a figure): a time expression in its clause, then in its sentence, then carried over from the
 * sentences before in the same paragraph; last the day a report of the same sentence was made. Nulls where the text does not say: the
 * caller decides whether the day of publication stands in.
 * @param governs whether a time expression of the sentence may say when this was
 */
export function whenOf(draft: Draft, span: Span, governs: (date: Governing) => boolean = () => true): When {
  const { document } = draft
  const sentence = sentenceAt(document, span.start)
  if (sentence === undefined) return nowhere
  const own = datedIn(draft, sentence)
  const counted = countedFrom(draft, sentence, own, span)
  if (counted !== null) return counted
  const told = withoutDateline(
    draft,
    own.filter((one) => !one.reporting && !isOfFormerCount(document.text, one, span) && governs(one)),
  )
  const nearest = nearestOf(draft, told, span)
  if (nearest !== null) return nearest
  const carried = carriedOver(draft, sentence)
  if (carried !== null) return carried
  const report = own.find((one) => one.reporting)
  return report === undefined ? nowhere : { from: report.from, to: report.to }
}

const numerals = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven']
const after = /\b(a|one|two|three|four|five|six|seven) (day|week)s? (after|before) (?:[\p{L}'’-]+ ){0,4}$/iu

/** "On Friday, a day after clashes": the day of what is told is counted from the one that the sentence names. */
function countedFrom({ document }: Draft, sentence: Sentence, own: readonly Dated[], span: Span): When | null {
  const words = after.exec(document.text.slice(Math.max(sentence.start, span.start - 80), span.start))
  const start = words === null ? -1 : span.start - words[0].length
  const day = own.findLast((one) => one.end <= start && one.from === one.to && !one.isClock)
  if (words === null || day === undefined) return null
  const days = numerals.indexOf(words[1]?.toLowerCase() ?? '') || 1
  const shift = days * (words[2]?.toLowerCase() === 'week' ? 7 : 1) * (words[3]?.toLowerCase() === 'after' ? -1 : 1)
  return { from: addDays(day.from, shift), to: addDays(day.from, shift) }
}

const formerCount =
  /(?:(?:\d[^.;]{0,20}|\b(?:up|down)\s)\bfrom|\b(?:compared|compares) (?:with|to)|\bas against)\s(?:[^\s\d.;]+\s){0,3}[\d,]*\d\s(?:on\s|the\s)?$/i
/** UTF-16 units in which a former count stands before its day. */
const formerReach = 80

/** "50 from 34 a day earlier", "up from 12 on Monday": the day of a former count is of that number alone. */
function isOfFormerCount(text: string, date: Span, span: Span): boolean {
  const from = Math.max(0, date.start - formerReach)
  const words = formerCount.exec(text.slice(from, date.start).replace(/\s/g, ' '))
  const number = words === null ? '' : (/(?<![\d,])[\d,]*\d\s(?:on\s|the\s)?$/i.exec(words[0])?.[0] ?? '')
  return words !== null && !(span.start >= date.start - number.length && span.end <= date.start)
}

/** The day of a dateline is when the report was written: it governs where the sentence says no other. */
function withoutDateline({ document }: Draft, dated: readonly Dated[]): readonly Dated[] {
  const others = dated.filter(({ start }) => !isInDateline(document, start))
  return others.length > 0 ? others : dated
}

/** The time expressions of a sentence that name days; two that bound one stretch ("between … and …", "on Friday and Saturday") as one. */
const datedIn = perSentence((draft, sentence): readonly Dated[] => {
  const dated: Dated[] = []
  for (const expression of datesAt(draft.dates).inside(sentence)) {
    const days = daysOf(draft, expression)
    if (days === null) continue
    const last = dated.at(-1)
    const between = last === undefined ? '' : draft.document.text.slice(last.end, expression.start)
    if (
      last !== undefined &&
      days.from >= last.from &&
      /^\s*(?:[-–—]|to|and|or|through|until|till|into)\s*(?:on\s*|the\s*)?$/i.test(between)
    )
      dated[dated.length - 1] = { ...last, end: expression.end, to: laterOf(last.to, days.to) }
    // "at 1700 GMT on 29 March": the hour is of the day behind it
    else if (last?.isClock === true && /^\s*(?:,\s*)?(?:on\s*)?$/i.test(between))
      dated[dated.length - 1] = { ...last, ...days, end: expression.end, isClock: false, reporting: isReporting(draft, expression) }
    else
      dated.push({
        start: expression.start,
        end: expression.end,
        ...days,
        isClock: isClock(expression),
        reporting: isReporting(draft, expression),
      })
  }
  return dated
})

const isClock = ({ type, text }: TimeExpression): boolean => type === 'TIME' && /^\d/.test(text)

const laterOf = (a: IsoDay, b: IsoDay): IsoDay => (a < b ? b : a)

/** The days of an expression; a length of time has some too, where it is counted from a day ("the past two days", "the next two days"). */
function daysOf(draft: Draft, expression: TimeExpression): { from: IsoDay; to: IsoDay } | null {
  if (expression.from !== null && expression.to !== null) return { from: expression.from, to: expression.to }
  const length = expression.type === 'DURATION' ? daysLong(expression.value ?? '') : null
  if (length === null) return null
  if (/^(?:the )?(?:next|following)\b/i.test(expression.text)) {
    const told = lastEndingBy(singleDays(draft.dates), expression.start)?.from ?? null
    return told === null ? null : { from: told, to: addDays(told, length) }
  }
  const to = draft.head.publishedAt?.slice(0, 10)
  return to !== undefined && countsBack(draft.document.text, expression) ? { from: addDays(to, -length), to } : null
}

/** Expressions of one day. */
const singleDays = oncePer((dates: readonly TimeExpression[]) => dates.filter(({ from, to }) => from !== null && from === to))

function daysLong(duration: string): number | null {
  const match = /^P(T)?(\d+)([DWHMY])$/.exec(duration)
  if (match === null) return null
  const [, time, count, unit = 'D'] = match
  return time === undefined ? Number(count) * ({ D: 1, W: 7, M: 30, Y: 365 }[unit] ?? 1) : Math.ceil(Number(count) / 24)
}

/** "the past two days", "in two days of clashes", "in just two days": up to the day of writing. */
const countsBack = (text: string, { start, end, text: words }: TimeExpression): boolean =>
  /^(?:the )?(?:past|last|previous)\b/i.test(words) ||
  (/\b(?:in|within|over|during)\s+(?:just\s+|only\s+)?$/i.test(text.slice(Math.max(0, start - 16), start)) &&
    /^(?: of\b|[,.;])/.test(text.slice(end, end + 4)))

const opensClause = /^(?:who|which|that|where|when|while|after|before|since|because|although|though|as|whose|but)$/

const opensAside = /^(?:who|which|whose|where)$/

/** Words between, a clause counted as many more, beyond which a date does not govern. */
const farthest = 60

/** The expression nearest to a span: words between, a clause between counted as many more. Years and longer give way to days. */
function nearestOf(draft: Draft, dated: readonly Dated[], span: Span): When | null {
  const { document } = draft
  let best: { when: When; distance: number } | null = null
  for (const one of dated) {
    const [left, right] = one.start < span.start ? [one.end, span.start] : [span.end, one.start]
    let distance = 0
    let isAside = false
    const nearer = Math.min(farthest, (best?.distance ?? farthest + 1) - 1)
    const first = tokenIndexAt(document, left)
    if (tokenIndexAt(document, right) - first > nearer) continue
    for (let i = first; distance <= nearer; i++) {
      const token = document.tokens[i]
      if (token === undefined || token.start >= right) break
      distance += token.text === ',' || token.text === ';' || opensClause.test(token.lower) ? 6 : 1
      isAside ||= one.start > span.start && (opensAside.test(token.lower) || (token.lower === 'since' && token.end + 1 < one.start))
    }
    // "a fire at the market, which opened in 1904", "the worst since the war ended in May": the date is the clause's own
    if (isAside) continue
    if (one.to > addDays(one.from, 31) || one.isClock) distance += 8
    if (distance <= nearer) best = { when: bounded(draft, one, span), distance }
  }
  return best?.when ?? null
}

const began = /\b(?:began|started|erupted|broke out)\s+(?:(?:early|late)\s+)?(?:in|on)\s+$/i

/** "since Thursday", and "the war, which began in May, has …", go on to the day of writing, "until Friday" is open to the left. */
function bounded(draft: Draft, { start, end, from, to }: Dated, span: Span): When {
  const { text } = draft.document
  const isOpening = end < span.start && text[end] === ',' && began.test(text.slice(Math.max(0, start - 24), start))
  const before = /(?<![a-z])([a-z]+)\s+(?:the\s+)?$/i.exec(text.slice(Math.max(0, start - 14), start))?.[1]?.toLowerCase()
  if (before === 'since' || isOpening) {
    const published = draft.head.publishedAt?.slice(0, 10) ?? null
    return { from, to: published !== null && published >= from ? published : null }
  }
  return before === 'until' || before === 'till' ? { from: null, to } : { from, to }
}

/** The last day told of in the sentences before, within the paragraph; nothing coarser than a week, and nothing of another season. */
function carriedOver(draft: Draft, sentence: Sentence): When | null {
  const published = draft.head.publishedAt?.slice(0, 10) ?? null
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - sentencesBack); i--) {
    const earlier = draft.document.sentences[i]
    if (earlier === undefined || earlier.paragraph !== sentence.paragraph) return null
    const last = datedIn(draft, earlier)
      .filter(
        (one) => !one.reporting && one.to <= addDays(one.from, 7) && (published === null || one.from >= addDays(published, -daysCarried)),
      )
      .at(-1)
    if (last !== undefined && tokensOf(draft.document, earlier).length > 0) return { from: last.from, to: last.to }
  }
  return null
}
