import { AttestError } from '../../errors.ts'
import { type ActorNode, actorsById } from '../../graph/read/actors.ts'
import { type ArticleNode, articlesById, textsByArticle } from '../../graph/read/articles.ts'
import { eventsById } from '../../graph/read/events.ts'
import { figuresById } from '../../graph/read/figures.ts'
import { type AnyNode, canonicalIds, nodesById } from '../../graph/read/nodes.ts'
import { placesById } from '../../graph/read/places.ts'
import { statementsById } from '../../graph/read/statements.ts'
import { outletId } from '../../resolve/actor-identity.ts'
import type { Context } from '../context.ts'
import { one } from './keyed.ts'

export const loadActor = one(actorsById)
export const loadArticle = one(articlesById)
export const loadEvent = one(eventsById)
export const loadFigure = one(figuresById)
export const loadPlace = one(placesById)
export const loadStatement = one(statementsById)
export const loadCanonicalId = one(canonicalIds)

const loadText = one(textsByArticle)
/** The node that stands for an id, of whatever label; null where there is none. */
export const loadNode: (context: Context, id: string) => Promise<AnyNode | null> = one(nodesById)

/** The exact text of an article; empty where it is gone. */
export const loadArticleText = async (context: Context, id: string): Promise<string> => (await loadText(context, id))?.text ?? ''

/** Who published an article; null where it does not say. */
export const loadOutlet = ({ outlet }: ArticleNode, context: Context): Promise<ActorNode | null> | null =>
  outlet === null ? null : loadActor(context, outletId(outlet))

/** What the graph must hold because something in it points there. Throws `GRAPH_DANGLING` where it does not. */
export function present<T>(found: T | null | undefined, id: string): T {
  if (found !== null && found !== undefined) return found
  throw new AttestError({
    code: 'GRAPH_DANGLING',
    component: 'graphql/loading',
    message: `something points to ${id}, which is not in the graph`,
    remedy: 'run "attest check" and load the articles again',
  })
}
