import { z } from 'zod'
import { responseStances } from '../../record/kinds.ts'
import { edgePages } from './page-query.ts'
import { optional } from './property.ts'

/** How an actor answered to an event; `event` is null where the answer is to an article's news as a whole. */
const responseEdge = z.object({
  event: optional(z.string()),
  actor: z.string(),
  article: z.string(),
  stance: z.enum(responseStances),
  start: z.number(),
  end: z.number(),
  statement: optional(z.string()),
})
export type ResponseEdge = z.output<typeof responseEdge>

export const responsesToEvent = edgePages('responses-to-event', responseEdge)
export const responsesOfActor = edgePages('responses-of-actor', responseEdge)
export const responsesInArticle = edgePages('responses-in-article', responseEdge)
