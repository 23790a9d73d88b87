import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { bulkFiles } from '../../../src/export/bulk/bulk-files.ts'
import type { Graph, Session } from '../../../src/graph/port.ts'
import { checkRows } from '../../../src/graph/query-fault.ts'
import { held, inOrder, type Properties } from '../../../src/graph/scan/element.ts'
import { fromStore, sections } from '../../../src/graph/scan/sections.ts'
import { writeRecords } from '../../../src/graph/write/write-records.ts'
import { madeUp, madeUpGazetteer } from '../../graph/made-up.ts'
import { withGraph } from '../../graph/stores.ts'

async function filesOf(graph: Session): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  for await (const { file, text } of bulkFiles(graph, 'store-7')) files.set(file, (files.get(file) ?? '') + text)
  return files
}

/** A cell as neo4j-admin takes it for its column: quoted text is text even where it is empty, an unquoted nothing is absent. */
function taken(cell: string, isQuoted: boolean, type: string): Properties[string] | undefined {
  if (cell === '' && !isQuoted) return undefined
  if (type === 'string[]') return cell.split('\u001f')
  if (type.endsWith('[]')) return cell.split('\u001f').map(Number)
  if (type === 'string') return cell
  if (type === 'boolean') return cell === 'true'
  if (type === 'long') expect(cell).toMatch(/^-?\d+$/)
  return Number(cell)
}

/** What an import makes of the files: a line for each node and edge, in the manner of `dump`. */
function imported(files: ReadonlyMap<string, string>): string[] {
  const args = files.get('import.args')?.trimEnd().split('\n') ?? []
  return args.flatMap((argument) => {
    const [, kind, label, file = ''] = /^--(nodes|relationships)=(\w+)=(.+)$/.exec(argument) ?? []
    if (kind === undefined) return []
    // What stood in quotes is marked by one.
    const cast = (text: string, { quoting }: { quoting: boolean }): string => (quoting ? `"${text}` : text)
    const [header = [], ...rows]: string[][] = parse(files.get(file) ?? '', { cast, relax_column_count: false })
    return rows.map((row) => {
      const ends: string[] = []
      const props: Record<string, Properties[string]> = {}
      for (const [index, column] of header.entries()) {
        const cell = row[index] ?? ''
        const isQuoted = cell.startsWith('"')
        const text = isQuoted ? cell.slice(1) : cell
        const [name = '', type = ''] = column.split(':')
        if (name === '') ends.push(text)
        else {
          const value = taken(text, isQuoted, type.startsWith('ID(') ? 'string' : type)
          if (value !== undefined) props[name] = value
        }
      }
      return JSON.stringify([label, ...ends, inOrder(props)])
    })
  })
}

async function stored(graph: Graph): Promise<string[]> {
  const lines: string[] = []
  for (const section of sections)
    for await (const page of fromStore(graph)(section))
      for (const element of page)
        for (const props of element.each)
          lines.push(
            'id' in element
              ? JSON.stringify([element.label, inOrder({ ...held(props), id: element.id })])
              : JSON.stringify([element.type, element.from, element.to, inOrder(held(props))]),
          )
  return lines
}

/** A store that holds these rows of one kind of node. */
const holding = (query: string, next: () => readonly unknown[]): Session => ({
  run: async (asked) => checkRows(asked, asked.name === query ? [...next()] : []),
})

const awkward = 'He said "no", twice;\nthen\u00a0nothing, \\ at all: é’'

describe('bulkFiles', () => {
  it('hold every node and edge with every property, and the mark of a store', () =>
    withGraph(async (graph) => {
      await writeRecords(
        graph,
        Array.from({ length: 12 }, (_, seed) => madeUp(seed)),
        madeUpGazetteer,
      )
      const files = await filesOf(graph)
      const mark = [
        expect.stringMatching(/^\["AttestStore",\{"id":"attest-store","made":"store-7","name":"Attest graph","version":\d+\}\]$/),
      ]
      const expected = await stored(graph)
      expect(expected.length).toBeGreaterThan(300)
      const found = imported(files)
      expect(found.filter((line) => line.startsWith('["AttestStore"'))).toEqual(mark)
      expect(found.filter((line) => !line.startsWith('["AttestStore"')).sort()).toEqual(expected.sort())
      expect([...files.keys()].filter((file) => file.endsWith('.csv')).length).toBe(
        files.get('import.args')?.match(/^--(nodes|relationships)=/gm)?.length,
      )
    }))

  it('keep quotes, line breaks, empty texts and fractions apart from whole numbers', async () => {
    const nodes: readonly { id: string; props: Properties }[] = [
      { id: 'place:1', props: { name: awkward, latitude: 5, longitude: -3.25, order: '' } },
      { id: 'place:2', props: { name: 'Sarral', latitude: 5.5, longitude: 7, order: 'x', canonical: 'place:2' } },
      { id: 'place:3', props: { name: 'Vey', isKnown: true } },
    ]
    const files = await filesOf(holding('scan/places', () => nodes))
    const tables = [...files.keys()].filter((file) => file.startsWith('Place'))
    expect(tables.map((table) => files.get(table)?.split('\n')[0])).toEqual([
      'id:ID(Place),latitude:long,longitude:double,name:string,order:string',
      'id:ID(Place),canonical:string,latitude:double,longitude:long,name:string,order:string',
      'id:ID(Place),isKnown:boolean,name:string',
    ])
    expect(imported(files).filter((line) => line.startsWith('["Place"'))).toEqual(
      nodes.map(({ id, props }) => JSON.stringify(['Place', inOrder({ ...props, id })])),
    )
  })

  it('begin a new table where a property turns up that the one before has no column for', async () => {
    const page = (from: number, props: object) =>
      Array.from({ length: 2000 }, (_, at) => ({ id: `place:${from + at}`, props: { name: 'x', ...props } }))
    const pages = [page(1000, {}), page(3000, { kind: 'CITY' }), page(5000, {}), []]
    const files = await filesOf(holding('scan/places', () => pages.shift() ?? []))
    expect(files.get('Place.csv')?.split('\n')).toHaveLength(2002)
    expect(files.get('Place-2.csv')?.split('\n')).toHaveLength(4002)
    expect(imported(files).filter((line) => line.startsWith('["Place"'))).toHaveLength(6000)
  })

  it('refuse an entry of a list that holds what stands between entries', async () => {
    const rows = [{ id: 'd:1', props: { targets: ['a\u001fb', 'c'] } }]
    await expect(filesOf(holding('scan/decisions', () => rows))).rejects.toMatchObject({
      code: 'EXPORT_BULK',
      message: expect.stringContaining('targets'),
    })
  })
})
