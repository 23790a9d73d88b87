import { z } from 'zod'
import * as kinds from './kinds.ts'

/** The extraction record: what one article becomes before anything is written. The contract is docs/record.md. */

const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
/** A day whose year the text leaves open, as TIMEX3 writes it; only there where a day is told so. */
const yearlessDay = z
  .string()
  .regex(/^XXXX-\d{2}-\d{2}$/)
  .optional()
const isoMoment = z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/)

/** Offsets into the article's text in UTF-16 units; end exclusive. */
export const spanSchema = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine((s) => s.start < s.end, 'a span holds at least one unit')

export const actorSchema = z.object({
  id: z.string(),
  name: z.string().min(1),
  kind: z.enum(kinds.actorKinds),
  aliases: z.array(z.string()),
  mentions: z.array(spanSchema),
})

export const placeSchema = z.object({
  id: z.string(),
  name: z.string().min(1),
  kind: z.enum(kinds.placeKinds),
  countryCode: z.string().nullable(),
  admin1: z.string().nullable(),
  geonamesId: z.string().nullable(),
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
  precision: z.enum(kinds.placePrecisions),
  mentions: z.array(z.object({ start: z.int().nonnegative(), end: z.int().nonnegative(), form: z.enum(kinds.mentionForms) })),
})

export const timeExpressionSchema = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
  type: z.enum(kinds.timexTypes),
  value: z.string().nullable(),
  from: isoDay.nullable(),
  to: isoDay.nullable(),
  basis: z.enum(kinds.timexBases),
})

export const participantSchema = z.object({
  role: z.enum(kinds.participantRoles),
  actor: z.string().nullable(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
})

export const eventSchema = z.object({
  id: z.string(),
  type: z.enum(kinds.eventTypes),
  realis: z.enum(kinds.realisKinds),
  trigger: spanSchema,
  from: isoDay.nullable(),
  to: isoDay.nullable(),
  yearlessDay,
  places: z.array(z.string()),
  participants: z.array(participantSchema),
  statements: z.array(z.string()),
  partOf: z.string().nullable(),
})

export const statementSchema = z.object({
  id: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  kind: z.enum(kinds.statementKinds),
  cue: spanSchema.nullable(),
  source: z.array(spanSchema),
  content: z.array(spanSchema).min(1),
  speaker: z.string().nullable(),
  relays: z.array(z.string()),
  saidAt: isoMoment.nullable(),
  stance: z.enum(kinds.stances),
  certainty: z.enum(kinds.certainties),
  about: z.array(z.string()),
})

export const figureSchema = z.object({
  id: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  raw: z.string(),
  metric: z.enum(kinds.metrics),
  population: z.string().nullable(),
  group: z.enum(kinds.groups),
  comparator: z.enum(kinds.comparators),
  value: z.number().nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  statement: z.string().nullable(),
  source: z.string().nullable(),
  event: z.string().nullable(),
  places: z.array(z.string()),
  from: isoDay.nullable(),
  to: isoDay.nullable(),
  asOf: isoDay.nullable(),
  yearlessDay,
  cumulative: z.boolean().nullable(),
  supersedes: z.string().nullable(),
})

export const responseSchema = z.object({
  id: z.string(),
  actor: z.string(),
  event: z.string().nullable(),
  statement: z.string().nullable(),
  stance: z.enum(kinds.responseStances),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
})

export const roleSchema = z.object({
  id: z.string(),
  kind: z.enum(kinds.roleKinds),
  actor: z.string(),
  name: z.string().min(1),
  status: z.enum(kinds.roleStatuses),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  of: z.string().nullable(),
  place: z.string().nullable(),
})

export const articleHeadSchema = z.object({
  id: z.string(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  url: z.string().nullable(),
  language: z.string(),
  publishedAt: isoMoment.nullable(),
  publishedAtBasis: z.enum(kinds.publicationBases).nullable(),
  yearlessDay,
  textSha256: z.string(),
  /** What found its spans: "rules", or "model" with the network's hash and what ran it. Null in a record made elsewhere. */
  reader: z.string().nullable().default(null),
})

export const recordSchema = z.object({
  article: articleHeadSchema,
  actors: z.array(actorSchema),
  places: z.array(placeSchema),
  dates: z.array(timeExpressionSchema),
  events: z.array(eventSchema),
  statements: z.array(statementSchema),
  figures: z.array(figureSchema),
  responses: z.array(responseSchema),
  /** None in a record of an earlier version. */
  roles: z.array(roleSchema).default([]),
})

export type Span = z.output<typeof spanSchema>
export type Actor = z.output<typeof actorSchema>
export type Place = z.output<typeof placeSchema>
export type TimeExpression = z.output<typeof timeExpressionSchema>
export type Participant = z.output<typeof participantSchema>
export type Event = z.output<typeof eventSchema>
export type Statement = z.output<typeof statementSchema>
export type Figure = z.output<typeof figureSchema>
export type Response = z.output<typeof responseSchema>
export type Role = z.output<typeof roleSchema>
export type ArticleHead = z.output<typeof articleHeadSchema>
export type ExtractionRecord = z.output<typeof recordSchema>
