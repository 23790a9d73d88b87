import type { Dossier } from '../pack/dossier.ts'
import { evidenceAt } from '../pack/evidence.ts'
import { firstTime } from '../pack/first-time.ts'
import { sharedNodes } from '../pack/shared-nodes.ts'

/** What nodes and edges carry, with the types of GraphML. */
const attributes = {
  node: {
    ...{
      label: 'string',
      caption: 'string',
      kind: 'string',
      type: 'string',
      realis: 'string',
      from: 'string',
      to: 'string',
      day: 'string',
    },
    ...{ stance: 'string', certainty: 'string', metric: 'string', group: 'string', comparator: 'string', value: 'double', min: 'double' },
    ...{ max: 'double', asOf: 'string', latitude: 'double', longitude: 'double', precision: 'string', countryCode: 'string' },
    ...{ geonamesId: 'string', title: 'string', url: 'string', outlet: 'string', publishedAt: 'string', textSha256: 'string' },
    ...{ articleId: 'string', start: 'int', end: 'int', words: 'string' },
  },
  edge: { type: 'string', role: 'string', hop: 'int', stance: 'string', articleId: 'string', start: 'int', end: 'int', words: 'string' },
} as const

type Attributes<Of extends keyof typeof attributes> = { readonly [Name in keyof (typeof attributes)[Of]]?: string | number | null }
interface Edge {
  readonly from: string
  readonly to: string
  readonly type: string
  readonly carries?: Attributes<'edge'>
}

const head = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`

/** GraphML: the nodes and edges of the graph, with the words of each claim. A node stands before the edges at it. */
export async function* graphml(dossiers: AsyncIterable<Dossier>): AsyncGenerator<string> {
  yield `${head + keysOf('node') + keysOf('edge')}<graph id="attest" edgedefault="directed">\n`
  const isNew = firstTime()
  let edges = 0
  for await (const dossier of dossiers) {
    const nodes = nodesOf(dossier).filter(([id]) => isNew(id))
    const written = edgesOf(dossier).map((edge) => edgeElement(`x${edges++}`, edge))
    yield [...nodes.map(([id, carries]) => nodeElement(id, carries)), ...written].join('')
  }
  yield '</graph>\n</graphml>\n'
}

function nodesOf(dossier: Dossier): [string, Attributes<'node'>][] {
  const { article, statements, figures } = dossier
  const { actors, places, events } = sharedNodes(dossier)
  const at = (span: { start: number; end: number }) => evidenceAt(dossier, span)
  return [
    [article.id, { ...article, label: 'Article', caption: article.name }],
    ...actors.map((actor): [string, Attributes<'node'>] => [actor.id, { label: 'Actor', caption: actor.name, kind: actor.kind }]),
    ...places.map((place): [string, Attributes<'node'>] => [place.id, { ...place, label: 'Place', caption: place.name }]),
    ...events.map((event): [string, Attributes<'node'>] => [
      event.id,
      { ...event, label: 'Event', caption: event.name, words: event.trigger },
    ]),
    ...statements.map((one): [string, Attributes<'node'>] => [one.id, { ...one, ...at(one), label: 'Statement', caption: one.name }]),
    ...figures.map((one): [string, Attributes<'node'>] => [one.id, { ...one, ...at(one), label: 'Figure', caption: one.name }]),
  ]
}

function edgesOf(dossier: Dossier): Edge[] {
  const { article, outlet, accounts, statements, figures, responses } = dossier
  const given = new Set(figures.map(({ id }) => id))
  const to = (from: string, type: string, nodes: readonly { readonly id: string }[]): Edge[] =>
    nodes.map(({ id }) => ({ from, type, to: id }))
  return [
    ...to(article.id, 'PUBLISHED_BY', outlet === null ? [] : [outlet]),
    ...accounts.flatMap((account): Edge[] => [
      { from: account.event.id, type: 'APPEARS_IN', to: article.id, carries: evidenceAt(dossier, account) },
      ...to(account.event.id, 'REPORTED_BY', account.reportedBy),
      ...to(account.event.id, 'LOCATED_IN', account.places),
      ...account.participants.map(({ role, actor }) => ({ from: account.event.id, type: 'INVOLVES', to: actor.id, carries: { role } })),
    ]),
    ...statements.flatMap((statement): Edge[] => [
      { from: statement.id, type: 'APPEARS_IN', to: article.id },
      ...to(statement.id, 'ASSERTED_BY', statement.assertedBy === null ? [] : [statement.assertedBy]),
      ...statement.relays.map((relay, hop) => ({ from: statement.id, type: 'REPORTED_BY', to: relay.id, carries: { hop: hop + 1 } })),
      ...to(statement.id, 'ABOUT', statement.about),
      ...to(statement.id, 'ACCUSES', statement.accuses),
      ...statement.claims.filter((id) => given.has(id)).map((id) => ({ from: statement.id, type: 'CLAIMS', to: id })),
    ]),
    ...figures.flatMap((figure): Edge[] => [
      { from: figure.id, type: 'APPEARS_IN', to: article.id },
      ...to(figure.id, 'CLAIMED_BY', figure.claimedBy === null ? [] : [figure.claimedBy]),
      ...to(figure.id, 'ABOUT', figure.about),
      ...to(figure.id, 'LOCATED_IN', figure.places),
    ]),
    ...responses.map((response) => {
      const carries = { stance: response.stance, ...evidenceAt(dossier, response) }
      return { from: response.actor.id, type: 'RESPONDED_TO', to: response.event?.id ?? article.id, carries }
    }),
  ]
}

const keysOf = (of: keyof typeof attributes): string =>
  Object.entries(attributes[of])
    .map(([name, type]) => `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`)
    .join('')

const nodeElement = (id: string, carries: Attributes<'node'>): string => `<node id="${escaped(id)}">${dataOf('node', carries)}</node>\n`

const edgeElement = (id: string, { from, to, type, carries = {} }: Edge): string =>
  `<edge id="${id}" source="${escaped(from)}" target="${escaped(to)}">${dataOf('edge', { ...carries, type })}</edge>\n`

const dataOf = (of: keyof typeof attributes, carries: Readonly<Record<string, unknown>>): string =>
  Object.keys(attributes[of])
    .map((name) => [name, carries[name]] as const)
    .flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [`<data key="${of}-${name}">${escaped(String(value))}</data>`] : [],
    )
    .join('')

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
}

/** Characters that XML 1.0 has no place for are shown as U+FFFD, one for each, so that offsets in the words stay. */
const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"\r\n\t]/g, (character) => entities[character] ?? character)
