import { AttestError } from '../../errors.ts'
import type { NodeLabel } from '../../graph/read/nodes.ts'
import type { Context } from '../context.ts'
import { loadActor, loadArticle, loadEvent, loadFigure, loadPlace, loadStatement } from '../loading/by-id.ts'

/** By label, for one look-up costs less than one in every label. */
const loaders: Readonly<Record<NodeLabel, (context: Context, id: string) => Promise<{ readonly id: string } | null>>> = {
  Article: loadArticle,
  Actor: loadActor,
  Place: loadPlace,
  Event: loadEvent,
  Statement: loadStatement,
  Figure: loadFigure,
}

/** The id of the node that stands for `id`, null where none is given. Throws `ID_UNKNOWN` where there is no such node of the label. */
export async function canonicalOf(context: Context, label: NodeLabel, id: string | null | undefined): Promise<string | null> {
  if (id === null || id === undefined) return null
  const found = await loaders[label](context, id)
  if (found !== null) return found.id
  throw unknownId(id, `of ${label === 'Actor' || label === 'Event' || label === 'Article' ? 'an' : 'a'} ${label.toLowerCase()}`)
}

/** What is thrown for an id that names nothing, or something else than is asked for. */
export const unknownId = (id: string, what: string): AttestError =>
  new AttestError({
    code: 'ID_UNKNOWN',
    component: 'graphql/ids',
    message: `no id ${what} in the graph: ${JSON.stringify(id.slice(0, 200))}`,
    remedy: 'take ids from an answer; find one by name with "search", "actors" or "places"',
  })
