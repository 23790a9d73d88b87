import { z } from 'zod'
import { participantRoles } from '../../record/kinds.ts'
import type { Query } from '../port.ts'
import { eventNode } from './events.ts'
import { keyedColumns } from './keyed-query.ts'
import { optional } from './property.ts'

/** An article's own account of an event, and the id of the event that all its accounts are of. */
const account = z.object({ canonical: z.string(), account: eventNode })

/** From a claim of an article to what it has to do with, as the article has it. */
const link = z.object({
  source: z.string(),
  type: z.enum(['REPORTED_BY', 'LOCATED_IN', 'INVOLVES', 'ABOUT', 'ACCUSES', 'CLAIMS']),
  target: z.string(),
  role: optional(z.enum(participantRoles)),
  start: optional(z.number()),
  hop: optional(z.number()),
})
export type Link = z.output<typeof link>

/** Keys are ids of articles. */
export const accountsInArticle = keyedColumns('accounts-in-article', account)
export const linksInArticle = keyedColumns('links-in-article', link)
/** Keys are ids of events. */
export const articlesOfEvent = keyedColumns('articles-of-event', z.object({ article: z.string() }))
/** All articles, in the order of their ids. */
export const articleIds: Query<{ id: string }> = { name: 'scan/article-ids', row: z.object({ id: z.string() }) }
