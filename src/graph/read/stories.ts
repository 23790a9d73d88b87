import { z } from 'zod'
import { eventTypes } from '../../record/kinds.ts'
import { keyedColumns } from './keyed-query.ts'
import { optional } from './property.ts'

/** Another article that names actors or places in common, and how many. */
const sharer = z.object({ article: z.string(), shared: z.number() })

/** What tells whether an article reports what another does: its day, its headline and the beginning of its text; `firstText` is one of all texts of an article. */
const head = z.object({
  firstText: z.string(),
  knownUntil: optional(z.string()),
  publishedAt: optional(z.string()),
  title: optional(z.string()),
  head: z.string(),
})

/** An article's account of an event, in its head; `event` stands for all accounts of it. The span is of the trigger. */
const headEvent = z.object({
  id: z.string(),
  event: z.string(),
  type: z.enum(eventTypes),
  from: optional(z.string()),
  to: optional(z.string()),
  start: z.number(),
  end: z.number(),
})

/** Keys are `{key, article, from, below}`: orders of articles between which the others stand. At most 300, those that share most first. */
export const storySharersByActor = keyedColumns('story-sharers-by-actor', sharer)
/** As `storySharersByActor`, for places other than countries. */
export const storySharersByPlace = keyedColumns('story-sharers-by-place', sharer)
export const storyHeads = keyedColumns('story-heads', head)
export const storyEvents = keyedColumns('story-events', headEvent)
/** Where an account has its event, countries and regions aside, each place with itself and all it is part of. */
export const storyPlaces = keyedColumns('story-places', z.object({ place: z.string(), within: z.string() }))
