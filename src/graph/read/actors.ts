import { z } from 'zod'
import { actorKinds } from '../../record/kinds.ts'
import { spansProperty } from '../packed.ts'
import { keyedColumns, keyedNodes } from './keyed-query.ts'
import { mergedEdge } from './merged.ts'
import { nodePages, wholePages } from './page-query.ts'
import { nodeShape, optional } from './property.ts'

export const actorNode = z.object({ ...nodeShape, name: z.string(), kind: z.enum(actorKinds) })
export type ActorNode = z.output<typeof actorNode>

/** A name of an actor and the words that show it; no words where it is known from elsewhere. */
const aliasEdge = z.object({
  id: z.string(),
  name: z.string(),
  article: optional(z.string()),
  start: optional(z.number()),
  end: optional(z.number()),
})
export type AliasEdge = z.output<typeof aliasEdge>

export const actorsById = keyedNodes('actors-by-id', actorNode)
export const actorsMerged = keyedColumns('actors-merged', mergedEdge)
export const actorAliases = keyedColumns('actor-aliases', aliasEdge)
/** Where one article names one actor; keys are pairs `{key, article, actor}`. */
export const actorMentions = keyedColumns('actor-mentions', z.object({ spans: spansProperty }))

export const actors = wholePages('actors', actorNode)
/** Keys are name keys. */
export const actorsNamed = nodePages('actors-named', actorNode)
/** At most `limit` actors who speak in statements of the days from `from` up to `until`, those with most statements first. */
export const actorsMostQuoted = { name: 'read/actors-most-quoted', row: z.object({ node: actorNode, statements: z.number() }) }
export const actorsSpeakingAbout = nodePages('actors-speaking-about', actorNode)
/** Whom an alias names; keys are aliases' ids. */
export const actorsOfAlias = keyedColumns('actors-of-alias', z.object({ actor: z.string() }))
