import { z } from 'zod'
import { comparators, groups, metrics } from '../../record/kinds.ts'
import { eventNode } from './events.ts'
import { keyedNodes } from './keyed-query.ts'
import { longNodes, narrowableNodes, nodePages, wholePages } from './page-query.ts'
import { placeNode } from './places.ts'
import { nodeShape, optional } from './property.ts'
import { reviewedShape } from './reviewed-claim.ts'
import { statementNode } from './statements.ts'

export const figureNode = z.object({
  ...nodeShape,
  ...reviewedShape,
  metric: z.enum(metrics),
  population: optional(z.string()),
  group: z.enum(groups),
  comparator: z.enum(comparators),
  value: optional(z.number()),
  min: optional(z.number()),
  max: optional(z.number()),
  raw: z.string(),
  articleId: z.string(),
  start: z.number(),
  end: z.number(),
  from: optional(z.string()),
  to: optional(z.string()),
  asOf: optional(z.string()),
  day: optional(z.string()),
  cumulative: optional(z.boolean()),
  /** Id of whose word it is, as the article names it: the source, else the outlet, else the article itself where its outlet is unknown. */
  voice: z.string(),
  /** Whether no source is named. */
  ownVoice: z.boolean(),
  /** The moment in UTC from which a later text of its article stands in its place. */
  knownUntil: optional(z.string()),
})
export type FigureNode = z.output<typeof figureNode>

export const figuresById = keyedNodes('figures-by-id', figureNode)
export const figureStatement = keyedNodes('figure-statement', statementNode)
export const figureEvent = keyedNodes('figure-event', eventNode)
export const figurePlaces = keyedNodes('figure-places', placeNode)
export const figureUpdates = keyedNodes('figure-updates', figureNode)
export const figureUpdatedBy = keyedNodes('figure-updated-by', figureNode)
export const statementFigures = keyedNodes('statement-figures', figureNode)
export const statementEvents = keyedNodes('statement-events', eventNode)

/** Figures of which a reviewer said that something else is counted. */
export const figuresOfCorrectedMetric = {
  name: 'read/figures-of-corrected-metric',
  row: z.object({ node: figureNode }).transform(({ node }) => node),
}

/** Figures of one metric, group and value; keys are `{key, metric, group, value}`. */
export const figuresAlike = keyedNodes('figures-alike', figureNode)

/** All figures of an article, in order of the text. */
export const articleFigures = keyedNodes('article-figures', figureNode)

export const figures = wholePages('figures', figureNode)
export const figuresInArticle = narrowableNodes('figures-in-article', figureNode)
export const figuresAbout = narrowableNodes('figures-about', figureNode)
export const figuresInPlace = narrowableNodes('figures-in-place', figureNode)
export const figuresBySource = longNodes('figures-by-source', figureNode)
export const figuresOfOutlet = nodePages('figures-of-outlet', figureNode)
