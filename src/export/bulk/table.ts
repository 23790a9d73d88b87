import { AttestError } from '../../errors.ts'
import type { Properties } from '../../graph/scan/element.ts'
import type { BulkFile } from './import-arguments.ts'

/** One node, or one edge with the ids of its ends. */
export interface Row {
  readonly ends: readonly string[]
  readonly props: Properties
}

/** Between the values of a list: a character that no text has (the unit separator). */
export const listDelimiter = '\u001f'

type Value = Properties[string]

/** The type that the import gives a value, so that the graph holds what the driver would have stored: whole numbers are integers. */
function typeOf(value: Value): string {
  if (Array.isArray(value)) return `${value.every((one) => typeof one === 'string') ? 'string' : numberType(value)}[]`
  if (typeof value === 'number') return numberType([value])
  return typeof value
}

const numberType = (numbers: readonly unknown[]): string => (numbers.every(Number.isSafeInteger) ? 'long' : 'double')

/** The columns of a table beside its keys: a property's name, and its type. */
export type Columns = ReadonlyMap<string, string>

/** The columns that a row needs, in the order of their names. */
const columnsOf = ({ props }: Row): [name: string, type: string][] =>
  Object.entries(props)
    .flatMap(([name, value]): [string, string][] => (name === 'id' ? [] : [[name, typeOf(value)]]))
    .sort(([a], [b]) => (a < b ? -1 : 1))

/** The properties of a row that are no whole number though others are: rows that differ in them go into tables of their own. */
export const fractionsOf = (row: Row): string =>
  columnsOf(row)
    .flatMap(([name, type]) => (type.startsWith('double') ? [name] : []))
    .join()

/** Columns with those that rows need besides. Throws `EXPORT_BULK` where one has two types. */
export function widened(columns: Columns, rows: readonly Row[], table: string): Columns {
  const wider = new Map(columns)
  for (const [name, type] of rows.flatMap(columnsOf)) {
    const before = wider.get(name) ?? type
    if (before !== type) throw unfit(`${table}: ${name} is ${before} in one place and ${type} in another`)
    wider.set(name, type)
  }
  return wider
}

/** The first line of a table. */
export function headerOf({ kind, label, from, to }: Omit<BulkFile, 'file' | 'name'>, columns: Columns): string {
  const keys = kind === 'nodes' ? [`id:ID(${label})`] : [`:START_ID(${from})`, `:END_ID(${to})`]
  return `${[...keys, ...[...columns].map(([name, type]) => `${name}:${type}`)].join(',')}\n`
}

/** A row of a table: text in quotes, so that an empty one is kept; what is absent is nothing between two commas. Throws `EXPORT_BULK`. */
export function lineOf({ ends, props }: Row, columns: Columns, table: string): string {
  const keys = props.id === undefined ? ends : [String(props.id)]
  const cells = [...columns.keys()].map((name) => {
    const value = props[name]
    if (value === undefined) return ''
    if (Array.isArray(value)) return quoted(value.map((one) => withoutDelimiter(String(one), table, name)).join(listDelimiter))
    return typeof value === 'string' ? quoted(value) : String(value)
  })
  return `${[...keys.map(quoted), ...cells].join(',')}\n`
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

function withoutDelimiter(text: string, table: string, name: string): string {
  if (text.includes(listDelimiter)) throw unfit(`${table}: an entry of ${name} holds the character U+001F, which stands between entries`)
  return text
}

const unfit = (message: string): AttestError =>
  new AttestError({
    code: 'EXPORT_BULK',
    component: 'export/bulk',
    message,
    remedy: 'use "attest copy" for this graph, which has no such bound',
  })
