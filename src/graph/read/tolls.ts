import { z } from 'zod'
import { groups } from '../../record/kinds.ts'
import { list } from './property.ts'

const figures = {
  group: z.enum(groups),
  count: z.number(),
  /** Parallel lists, one entry a figure: its id, its place in order of time, and when its article was published (empty where unknown). */
  ids: list(z.string()),
  positions: list(z.string()),
  published: list(z.string()),
}

/** What one source counted of one group, or an outlet in its own voice: how many figures, and the latest thousand of them. */
const ofSource = z.object({ ...figures, source: z.string() })
/** What an article of no known outlet counts in its own voice. */
const ofArticle = z.object({ ...figures, article: z.string() })

const tollQueries = (name: string) => ({
  claimed: { name: `read/${name}`, row: ofSource },
  ownVoice: { name: `read/${name}-own-voice`, row: ofSource },
  noOutlet: { name: `read/${name}-no-outlet`, row: ofArticle },
})

export const tollsOfAll = tollQueries('tolls')
export const tollsInPlace = tollQueries('tolls-in-place')
export const tollsOfEvent = tollQueries('tolls-of-event')
