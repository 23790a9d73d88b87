import { dayNumber } from '../days.ts'
import { type HeadTerms, likeness } from './head-terms.ts'
import { type MainEvent, mayBeOne, newsAgrees } from './main-event.ts'

/** An article as the rule sees it. */
export interface ToldArticle {
  readonly id: string
  /** Published, `YYYY-MM-DD`; null where unknown. */
  readonly day: string | null
  readonly terms: HeadTerms
  /** What its head tells of that is violent. */
  readonly events: readonly MainEvent[]
}

/** That two articles are reports of one event. */
export interface StoryLink {
  /** Likeness of the heads, between 0 and 1. */
  readonly score: number
  readonly reason: string
}

/** Days between two reports of one event. */
export const daysOfStory = 30

/** Days within which an event of an unstated day is that of the other report. */
const daysOfNews = 3

/** Likeness of two heads that tell of one event. */
const alike = 0.18

/** The same, where only one of them tells of something violent: the other may be a look back, or have been read badly. */
const alikeAlone = 0.25

/** The same again, where the other was published when its event was no news any more. */
const alikeLater = 0.45

/** Shared words that a reason names. */
const wordsInReason = 5

/**
 * Says whether two articles that name an actor or place in common are reports of one event: published within a month of each other, with
 * heads that are alike in their rarer words, and, where both tell of violence there, with violent events that may be one and news of one time. A
 * function of the two articles alone, the same whichever comes first. Null where they are not, or where a day of publication is unknown.
 */
export function sameStory(a: ToldArticle, b: ToldArticle): StoryLink | null {
  if (a.day === null || b.day === null) return null
  const apart = Math.abs(dayNumber(a.day) - dayNumber(b.day))
  if (apart > daysOfStory) return null
  const { score, shared } = likeness(a.terms, b.terms)
  const bothTell = a.events.length > 0 && b.events.length > 0
  const oneTells = a.events.length > 0 !== b.events.length > 0
  const near = apart <= daysOfNews
  if (score < (oneTells ? (near ? alikeAlone : alikeLater) : alike)) return null
  if (bothTell && !(newsAgrees(a.events, b.events) && a.events.some((one) => b.events.some((other) => mayBeOne(one, other, near)))))
    return null
  const words = shared.slice(0, wordsInReason).map(({ term }) => `“${term}”`)
  return {
    score: Math.min(Math.round(score * 100) / 100, 1),
    reason: `heads alike in ${words.join(', ')}; ${daysApart(apart)}${bothTell ? '; events of one kind, time and place' : ''}`,
  }
}

const daysApart = (days: number): string => (days === 0 ? 'published on one day' : `published ${days} ${days === 1 ? 'day' : 'days'} apart`)
