import { describe, expect, it } from 'vitest'
import { type ClaimLabel, type Reading, type ReviewKind, readingOf } from '../../src/review/claim-review.ts'
import { type Decision, decisionOf } from '../../src/review/decision.ts'
import { reviewedClaims, type StandingClaim } from '../../src/review/reviewed-claims.ts'
import { quoteAt } from '../../src/review/text-quote.ts'

const text = 'The harbour master said at least 11 dockers were killed.'
const claim = (words: string, properties: Record<string, unknown>, label: ClaimLabel = 'Figure', id = words): StandingClaim => {
  const start = text.indexOf(words)
  return { id, label, start, end: start + words.length, properties }
}
const killed = { metric: 'killed', group: 'unspecified', comparator: 'at_least', value: 11, min: 11, voice: 'actor:hm', ownVoice: false }
const figure = claim('at least 11 dockers', killed)

const say = (kind: ReviewKind, day: number, part: 'claim' | 'attribution' = 'claim', about = figure): Decision => {
  const reading = readingOf(about.label, part, about.properties)
  const right: Reading = part === 'claim' ? { group: 'civilian' } : { speaker: null }
  return decisionOf({
    kind,
    targets: [about.id],
    by: 'M. Vega',
    at: `2031-12-0${day}T00:00:00Z`,
    note: null,
    review: {
      about: { label: about.label, part, article: 'one', quote: quoteAt(text, about), reading },
      correction: kind === 'CORRECT' ? right : null,
    },
  })
}
const verdictAfter = (claims: readonly StandingClaim[], ...decisions: readonly Decision[]) =>
  [...reviewedClaims(text, claims, decisions)].map(([id, { verdict, reviews }]) => [id, verdict, reviews.length])

describe('what is said of a claim', () => {
  it.each<[string, (string | number | null)[], Decision[]]>([
    ['it is accepted', ['accepted', 1], [say('ACCEPT', 1)]],
    ['the later word counts, in whatever order it is told', ['rejected', 2], [say('REJECT', 2), say('ACCEPT', 1)]],
    ['a correction is no rejection', ['corrected', 1], [say('CORRECT', 1)]],
    ['who says it is another question', [null, 1], [say('ACCEPT', 1, 'attribution')]],
    ['a rejected attribution rejects', ['rejected', 2], [say('ACCEPT', 2), say('REJECT', 1, 'attribution')]],
    ['one that is corrected does not', ['accepted', 2], [say('ACCEPT', 1), say('CORRECT', 2, 'attribution')]],
  ])('%s', (_, said, decisions) => expect(verdictAfter([figure], ...decisions)).toEqual([[figure.id, ...said]]))

  it.each<[string, StandingClaim, (string | number | null)[]]>([
    ['its words with one word less', claim('11 dockers', killed), ['accepted', 1]],
    ['a part of its words', claim('11', killed), []],
    ['its words as an event', claim('at least 11 dockers', killed, 'Event'), []],
    ['its words, read otherwise', claim('at least 11 dockers', { ...killed, metric: 'injured' }), [null, 1]],
    ['its words on another’s word', claim('at least 11 dockers', { ...killed, voice: 'actor:other' }), ['accepted', 1]],
  ])('holds on to its words: %s', (_, other, said) =>
    expect(verdictAfter([other], say('ACCEPT', 1))).toEqual(said.length === 0 ? [] : [[other.id, ...said]]),
  )

  it('holds for the one of several on the same words that is read as it was', () => {
    const injured = claim('at least 11 dockers', { ...killed, metric: 'injured' }, 'Figure', 'a')
    expect(verdictAfter([injured, figure], say('REJECT', 1))).toEqual([[figure.id, 'rejected', 1]])
  })
})

describe('a review', () => {
  const right = say('CORRECT', 1)
  it.each([
    ['a correction that says nothing', { ...right, review: right.review && { ...right.review, correction: {} } }],
    ['a correction of what it is not about', { ...right, review: right.review && { ...right.review, correction: { speaker: null } } }],
    ['half a number', { ...right, review: right.review && { ...right.review, correction: { value: 4 } } }],
    ['a correction beside a rejection', { ...right, kind: 'REJECT' as const }],
    ['a review without words', { ...right, review: null }],
  ])('is not %s', (_, said) => expect(() => decisionOf(said)).toThrow(expect.objectContaining({ code: 'DECISION_INVALID' })))

  it('has the same id whoever wrote its parts in whichever order', () => {
    const { about, correction } = right.review ?? {}
    if (about === undefined) throw new Error('a correction is a review')
    const reading = Object.fromEntries(Object.entries(about.reading).reverse())
    expect(decisionOf({ ...right, review: { correction: correction ?? null, about: { ...about, reading } } }).id).toBe(right.id)
  })
})
