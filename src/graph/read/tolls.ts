import { z } from 'zod'
import { groups } from '../../record/kinds.ts'
import { list, optional } from './property.ts'

const figures = {
  group: z.enum(groups),
  count: z.number(),
  /** Parallel lists, one entry a figure: its id, its place in order of time, and when its article was published (empty where unknown). */
  ids: list(z.string()),
  positions: list(z.string()),
  published: list(z.string()),
}

/** What one source counted of one group: how many figures, and the latest thousand of them. */
const claimed = z.object({ ...figures, source: z.string() })
/** What one article counts in its outlet's own voice; no source where its outlet is not known. */
const ownVoice = z.object({ ...figures, source: optional(z.string()), article: z.string() })

const tollQueries = (name: string) => ({
  claimed: { name: `read/${name}`, row: claimed },
  ownVoice: { name: `read/${name}-own-voice`, row: ownVoice },
})

export const tollsOfAll = tollQueries('tolls')
export const tollsInPlace = tollQueries('tolls-in-place')
export const tollsOfEvent = tollQueries('tolls-of-event')
