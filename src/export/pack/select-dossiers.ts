import { AttestError } from '../../errors.ts'
import type { Session } from '../../graph/port.ts'
import { articlesNamingActor, articlesOfOutlet } from '../../graph/read/articles.ts'
import { articlesOfEvent } from '../../graph/read/dossiers.ts'
import { canonicalIds, type NodeLabel } from '../../graph/read/nodes.ts'
import type { Dossier } from './dossier.ts'
import { isEmpty, narrowed } from './narrow.ts'
import { readDossiers } from './read-dossiers.ts'
import type { Selection } from './selection.ts'

const every = { after: null, before: null, backward: false, limit: 1_000_000, from: null, to: null, language: null }

/**
 * The dossiers that a selection leaves something of, each narrowed to it, in the order of their articles' ids. Only the articles that the
 * selection names are read where it names some. Throws `EXPORT_UNKNOWN` for an id that the graph has not, and `GRAPH_QUERY`.
 */
export async function* selectDossiers(graph: Session, asked: Selection): AsyncGenerator<Dossier> {
  const selection = await withCanonicalIds(graph, asked)
  for await (const dossier of readDossiers(graph, await articlesOf(graph, selection))) {
    const kept = narrowed(dossier, selection)
    if (isUnconditional(selection) || !isEmpty(kept)) yield kept
  }
}

const isUnconditional = ({ article: _, outlet: __, ...conditions }: Selection): boolean =>
  Object.values(conditions).every((condition) => condition === null || condition === undefined || condition === false)

/** The articles that can hold something of a selection, by the condition that leaves the fewest; null for all. */
async function articlesOf(graph: Session, { article, event, actor, outlet }: Selection): Promise<string[] | null> {
  if (article) return [article]
  if (event) return (await graph.run(articlesOfEvent, { keys: [event] })).map(({ entry }) => entry.article)
  if (outlet) return (await graph.run(articlesOfOutlet.page, { keys: [outlet], ...every })).map(({ entry }) => entry.id)
  if (!actor) return null
  const naming = await graph.run(articlesNamingActor.wide.page, { keys: [actor], ...every })
  const published = await graph.run(articlesOfOutlet.page, { keys: [actor], ...every })
  return [...naming, ...published].map(({ entry }) => entry.id)
}

const labels = { article: 'Article', event: 'Event', actor: 'Actor', outlet: 'Actor' } as const satisfies Record<string, NodeLabel>

/** A selection with the ids of the nodes that stand for those it names. */
async function withCanonicalIds(graph: Session, selection: Selection): Promise<Selection> {
  const keys = Object.keys(labels).flatMap((name) => (isNamed(name) ? (selection[name] ?? []) : []))
  const found = await graph.run(canonicalIds, { keys })
  const standing = (name: keyof typeof labels): { [key: string]: string } => {
    const id = selection[name]
    if (id === null || id === undefined) return {}
    const row = found.find(({ key, entry }) => key === id && entry.label === labels[name])
    if (row === undefined) throw unknown(name, id)
    return { [name]: row.entry.canonical }
  }
  return { ...selection, ...standing('article'), ...standing('event'), ...standing('actor'), ...standing('outlet') }
}

const isNamed = (name: string): name is keyof typeof labels => name in labels

const unknown = (name: string, id: string): AttestError =>
  new AttestError({
    code: 'EXPORT_UNKNOWN',
    component: 'export/selection',
    message: `the graph has no ${name} ${JSON.stringify(id.slice(0, 200))}`,
    remedy: 'take ids from an answer of "attest query", or leave the condition out',
  })
