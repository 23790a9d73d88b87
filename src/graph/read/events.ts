import { z } from 'zod'
import { eventTypes, participantRoles, realisKinds } from '../../record/kinds.ts'
import { spansProperty, wordsProperty } from '../packed.ts'
import { actorNode } from './actors.ts'
import { keyedColumns, keyedNodes } from './keyed-query.ts'
import { mergedEdge } from './merged.ts'
import { edgePages, narrowableNodes, wholePages } from './page-query.ts'
import { placeNode } from './places.ts'
import { nodeShape, optional } from './property.ts'
import { reviewedShape } from './reviewed-claim.ts'
import { statementNode } from './statements.ts'

/** An Event node. `start` and `end` are of the trigger. */
export const eventNode = z.object({
  ...nodeShape,
  ...reviewedShape,
  type: z.enum(eventTypes),
  realis: z.enum(realisKinds),
  from: optional(z.string()),
  to: optional(z.string()),
  day: optional(z.string()),
  trigger: z.string(),
  articleId: z.string(),
  start: z.number(),
  end: z.number(),
})
export type EventNode = z.output<typeof eventNode>

/** One article's account of an event: the span of its trigger, and its participants' in packed text; `INVOLVES` says who they are. */
const accountNode = z.object({
  id: z.string(),
  articleId: z.string(),
  start: z.number(),
  end: z.number(),
  roles: wordsProperty(z.enum(participantRoles)),
  spans: spansProperty,
})
export type AccountNode = z.output<typeof accountNode>

/** One actor's part in one report of an event; the span is of the words that name it. */
const participantEdge = z.object({
  report: z.string(),
  actor: z.string(),
  role: z.enum(participantRoles),
  start: z.number(),
  end: z.number(),
})
export type ParticipantEdge = z.output<typeof participantEdge>

/** Who reported an event in which article. `report` and `reporter` are the nodes as the article has them; the span is of the trigger. */
const reportEdge = z.object({
  report: z.string(),
  reporter: z.string(),
  actor: z.string(),
  article: z.string(),
  start: z.number(),
  end: z.number(),
})
export type ReportEdge = z.output<typeof reportEdge>

const nestedAccount = z.object({ type: z.enum(eventTypes), from: optional(z.string()), to: optional(z.string()), articleId: z.string() })

/** An account that lies in a place of one that counts several, and the other event of the two. */
const nestedEvents = z.object({ other: z.string(), place: z.string(), part: nestedAccount, whole: nestedAccount })
export type NestedEvents = z.output<typeof nestedEvents>

export const eventsById = keyedNodes('events-by-id', eventNode)
export const eventsMerged = keyedColumns('events-merged', mergedEdge)
/** The event as each article has it, or one article alone; keys are `{key, event, article}`. */
export const eventReports = keyedColumns('event-reports', accountNode)
/** The accounts of an event that people spoke of. */
export const eventReviewed = keyedNodes('event-reviewed', eventNode)
export const eventPlaces = keyedNodes('event-places', placeNode)
/** Who took part, in each article or in one; keys are `{key, event, article}`. */
export const eventParticipants = keyedColumns('event-participants', participantEdge)
export const eventResponders = keyedNodes('event-responders', actorNode)
export const eventWhole = keyedNodes('event-whole', eventNode)
export const eventParts = keyedNodes('event-parts', eventNode)
/** Events told as several in a place around this one. */
export const eventWholes = keyedColumns('event-wholes', nestedEvents)
/** Events in parts of the place where this one is told as several. */
export const eventInner = keyedColumns('event-inner', nestedEvents)
/** What one actor said of an event in one article; keys are pairs `{key, report, reporter}`. */
export const reportStatements = keyedNodes('report-statements', statementNode)

/** How many voices report an event, copies and cited outlets among them; no row where nobody is named. */
export const eventOrigins = keyedColumns('event-origins', z.object({ total: z.number() }))
const eventVoice = z.object({
  account: z.string(),
  article: z.string(),
  start: z.number(),
  end: z.number(),
  printed: z.string(),
  voice: z.string(),
  outlet: optional(z.string()),
})
export type EventVoice = z.output<typeof eventVoice>
/** On whose word each account of an event is, and who published it. */
export const eventVoices = keyedColumns('event-voices', eventVoice)
const besideYearless = z.object({
  yearless: z.string(),
  first: z.string(),
  last: z.string(),
  before: optional(z.string()),
  after: optional(z.string()),
})
export type BesideYearless = z.output<typeof besideYearless>
/**
 * Days without a year that an article tells of, 0000-03-08, each with some days of one year on which other articles say that something happened,
 * or began, at the same place, one in it, or one around it below the country: the first and last of the year, and the next before and after
 * it. Nothing that went on for two weeks or more, a month counted as 31 days, nor what was not known at a moment, where one is given.
 */
export const daysBesideYearless = keyedColumns('days-beside-yearless', besideYearless)
const lane = z.object({ lane: z.string(), name: z.string() })
/** The places of events, and who took part in them, for many events at once. */
export const eventLanesByPlace = keyedColumns('event-lanes-by-place', lane)
export const eventLanesByActor = keyedColumns('event-lanes-by-actor', lane)
/** At most `limit` events, those reported on the word of most actors first. */
export const eventsMostReported = keyedNodes('events-most-reported', eventNode)

export const reportsOfEvent = edgePages('reports-of-event', reportEdge)
export const events = wholePages('events', eventNode)
export const eventsNarrowed = wholePages('events-narrowed', eventNode)
export const eventsInArticle = narrowableNodes('events-in-article', eventNode)
export const eventsInPlace = narrowableNodes('events-in-place', eventNode)
export const eventsWithActor = narrowableNodes('events-with-actor', eventNode)
export const eventsReportedBy = narrowableNodes('events-reported-by', eventNode)
