import type { Dossier } from '../pack/dossier.ts'
import { evidenceAt } from '../pack/evidence.ts'

const names = <Node extends { readonly name: string }>(nodes: readonly Node[]): string => nodes.map(({ name }) => name).join('; ')
const ids = <Node extends { readonly id: string }>(nodes: readonly Node[]): string => nodes.map(({ id }) => id).join('; ')

/** The columns of the table in order; a row fills those that its record has. */
const columns = [
  ...['record', 'id', 'day', 'actor', 'actorId', 'stance', 'event', 'eventType', 'realis', 'from', 'to', 'places', 'precision'],
  ...['metric', 'group', 'comparator', 'value', 'min', 'max', 'asOf', 'relays', 'accuses', 'outlet', 'publishedAt', 'title', 'url'],
  ...['article', 'textSha256', 'start', 'end', 'words'],
] as const

type Row = Readonly<Partial<Record<string, string | number | null>>>

/** One table (RFC 4180, UTF-8): a row for each account of an event, statement, figure and response, each with its words. */
export async function* csv(dossiers: AsyncIterable<Dossier>): AsyncGenerator<string> {
  yield line(columns)
  for await (const dossier of dossiers)
    yield rowsOf(dossier)
      .map((row) => line(columns.map((column) => row[column] ?? '')))
      .join('')
}

function rowsOf(dossier: Dossier): Row[] {
  const { outlet, publishedAt, title, url } = dossier.article
  const of = (record: string, span: { start: number; end: number }) => {
    const { articleId: article, ...evidence } = evidenceAt(dossier, span)
    return { record, article, ...evidence, outlet, publishedAt, title, url }
  }
  return [
    ...dossier.accounts.map(({ places, reportedBy, participants, event, ...account }) => ({
      ...of('event', account),
      ...{ id: account.id, day: account.day, from: account.from, to: account.to, realis: account.realis, eventType: account.type },
      ...{ event: event.id, actor: names(reportedBy), actorId: ids(reportedBy), places: names(places) },
      ...{ precision: places.map(({ precision }) => precision).join('; ') },
      accuses: names(participants.filter(({ role }) => role === 'accused').map(({ actor }) => actor)),
    })),
    ...dossier.statements.map((statement) => ({
      ...of('statement', statement),
      ...{ id: statement.id, day: statement.day, stance: statement.stance, event: ids(statement.about) },
      ...{ actor: statement.assertedBy?.name ?? null, actorId: statement.assertedBy?.id ?? null },
      ...{ relays: names(statement.relays), accuses: names(statement.accuses) },
    })),
    ...dossier.figures.map((figure) => ({
      ...of('figure', figure),
      ...{ id: figure.id, day: figure.day, from: figure.from, to: figure.to, asOf: figure.asOf, event: ids(figure.about) },
      ...{ metric: figure.metric, group: figure.group, comparator: figure.comparator },
      ...{ value: figure.value, min: figure.min, max: figure.max, places: names(figure.places) },
      ...{ actor: figure.claimedBy?.name ?? null, actorId: figure.claimedBy?.id ?? null },
      precision: figure.places.map(({ precision }) => precision).join('; '),
    })),
    ...dossier.responses.map(({ actor, stance, event, ...response }) => ({
      ...of('response', response),
      ...{ id: response.statement, stance, actor: actor.name, actorId: actor.id, event: event?.id ?? null },
    })),
  ]
}

const line = (cells: readonly (string | number)[]): string => `${cells.map(cell).join(',')}\r\n`

/**
 * A spreadsheet takes a cell that starts with one of these for a formula, which may call out or run a program: an apostrophe before it
 * makes it text. One that starts with an apostrophe gets another, so that the first can always be taken off again.
 */
const formula = /^['=+\-@\t\r\n＝＋－＠]/u

/** Numbers are the graph's own and stay numbers. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const text = formula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
