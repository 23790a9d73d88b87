import { z } from 'zod'
import type { Graph, Parameters, Query, Session } from '../graph/port.ts'
import { checkRows } from '../graph/query-fault.ts'
import { compareCodePoints } from '../graph/scan/key-order.ts'
import { groupBy } from '../group-by.ts'
import { openedPosition, withHiddenPositions } from './hidden-positions.ts'
import { namesInGraph } from './learned-names.ts'
import { hidden, isObject } from './redacted-rows.ts'
import type { Redaction } from './redaction.ts'
import { searchHidden } from './search-hidden.ts'

/** Queries whose rows are to be told; those of writing are written again, and pass as they are. */
const told = /^(read|search|scan|browser)\//
const anyRow = z.unknown()
/** What nothing in a graph is called: asked for in the place of what is hidden. */
const nothing = '\u0000'
const everyRow = 1_000_000

/**
 * A graph that tells nothing of what is hidden: the one place through which all that is read of a graph passes. Texts come with blocks in the
 * place of hidden words, as long as they were; ids that hold some come enciphered, and are taken so. What is asked for by a hidden word is not
 * there: no filter and no search finds a node by it. What is written, is written as it is.
 */
export async function redactedGraph(graph: Graph, redaction: Redaction): Promise<Graph> {
  const learn = async (): Promise<void> => redaction.learn(await namesInGraph(graph, redaction.actors))
  await learn()
  const scans = new Map<string, string>()
  return {
    ...graph,
    run: async <Row>(query: Query<Row>, parameters: Parameters = {}): Promise<Row[]> => {
      if (!told.test(query.name)) {
        const rows = await graph.run(query, unsealed(parameters, redaction))
        await learn()
        return rows
      }
      const asked = askable(parameters, redaction, scans)
      const rows = isFiltered(parameters)
        ? await unhiddenRows(graph, query.name, asked, redaction)
        : await graph.run({ name: query.name, row: anyRow }, asked)
      const shown = withHiddenPositions(rows, redaction).map((row) => hidden(row, redaction))
      if (query.name.startsWith('scan/')) rememberEnd(rows, shown, scans)
      return checkRows(query, shown)
    },
    transaction: async (work) => {
      const result = await graph.transaction((session) => work(unsealing(session, redaction)))
      await learn()
      return result
    },
    searchText: (label, text, limit) => searchHidden(graph, { label, text, limit }, redaction),
  }
}

const unsealing = (session: Session, redaction: Redaction): Session => ({
  run: (query, parameters = {}) => session.run(query, unsealed(parameters, redaction)),
})

/** Parameters with the ids that enciphered ones stand for. */
const unsealed = (parameters: Parameters, redaction: Redaction): Parameters => changed(parameters, (text) => redaction.unseal(text) ?? text)

/** As `unsealed`; what holds a hidden word otherwise becomes what is not there. */
const askable = (parameters: Parameters, redaction: Redaction, scans: ReadonlyMap<string, string>): Parameters =>
  changed(parameters, (text) => {
    const known = scans.get(text) ?? redaction.unseal(text) ?? openedPosition(text, redaction)
    if (known !== null) return known
    return redaction.mask(text) === text ? text : nothing
  })

function changed(parameters: Parameters, change: (text: string) => string): Parameters {
  const each = (value: unknown): unknown => {
    if (typeof value === 'string') return change(value)
    if (Array.isArray(value)) return value.map(each)
    return isObject(value) ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, each(one)])) : value
  }
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, each(value)]))
}

/** Whether a list is asked for that may hold what only hidden words let through, or name in its order. */
const isFiltered = (parameters: Parameters): boolean =>
  typeof parameters.contains === 'string' ||
  'named' in parameters ||
  ('name' in parameters && 'kinds' in parameters) ||
  ('kinds' in parameters && 'above' in parameters)

/**
 * The rows of a list, or its count, that its words let through when those that are hidden are not there. A page that is short for them is read
 * again with more.
 */
async function unhiddenRows(graph: Session, name: string, parameters: Parameters, redaction: Redaction): Promise<unknown[]> {
  const counts = name.endsWith('-count')
  const page = counts ? name.slice(0, -'-count'.length) : name
  const limit = typeof parameters.limit === 'number' ? parameters.limit : everyRow
  const bounds = counts ? { after: null, before: null, backward: false } : {}
  for (let most = counts ? everyRow : limit + 20; ; most *= 4) {
    const rows = await graph.run({ name: page, row: anyRow }, { ...parameters, ...bounds, limit: most })
    const byKey = groupBy(rows.filter(isObject), (row) => row.key)
    const kept = [...byKey].map(([key, its]) => ({
      key,
      all: its.length,
      left: its.filter((row) => letsThrough(row, parameters, redaction)),
    }))
    if (counts) return kept.map(({ key, left }) => ({ key, total: left.length }))
    if (kept.some(({ all, left }) => left.length < limit && all >= most)) continue
    return kept.flatMap(({ left }) => inOrder(left, parameters.backward === true || page.endsWith('-backward')).slice(0, limit))
  }
}

type Row = Readonly<Record<string, unknown>>

function letsThrough({ node }: Row, { contains }: Parameters, { mask }: Redaction): boolean {
  if (!isObject(node)) return true
  if (typeof contains === 'string' && typeof node.words === 'string') return mask(node.words).toLowerCase().includes(contains)
  // A hidden actor or place would stand in the order of its name.
  return !(typeof node.id === 'string' && /^(actor|place):/.test(node.id) && typeof node.name === 'string' && mask(node.name) !== node.name)
}

const inOrder = (rows: readonly Row[], backward: boolean): Row[] =>
  [...rows].sort((a, b) => (String(a.position) < String(b.position) ? -1 : 1) * (backward ? -1 : 1))

/** Whoever reads on goes on behind the greatest id of a page, as it was shown: the true one is kept for that. */
function rememberEnd(rows: readonly unknown[], shown: readonly unknown[], scans: Map<string, string>): void {
  const greatest = (of: readonly unknown[]): string | null =>
    of
      .flatMap((row) => (isObject(row) && typeof row.id === 'string' ? [row.id] : []))
      .reduce<string | null>((last, id) => (last === null || compareCodePoints(id, last) > 0 ? id : last), null)
  const [end, told] = [greatest(rows), greatest(shown)]
  if (end !== null && told !== null && end !== told) scans.set(told, end)
}
