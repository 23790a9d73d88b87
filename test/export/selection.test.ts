import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type FormatName, formatNames } from '../../src/export/formats.ts'
import type { Selection } from '../../src/export/pack/selection.ts'
import { emptyGazetteer } from '../../src/gazetteer/empty-gazetteer.ts'
import { writeRecords } from '../../src/graph/write/write-records.ts'
import { withEmbedded, withGraph } from '../graph/stores.ts'
import { articles, textOf, withPacked } from './pack.ts'

const shape = z.array(
  z.looseObject({ record: z.string(), article: z.string(), metric: z.string(), actorId: z.string(), event: z.string() }),
)
const select = (selection: Selection) =>
  withPacked(async (graph) => shape.parse(parse(await textOf(graph, 'csv', selection), { columns: true, record_delimiter: '\r\n' })))
const packed = formatNames.filter((name): name is Exclude<FormatName, 'jsonl'> => name !== 'jsonl')
const killing = 'e:plata-wire-2031-09-02:24-30'

describe('a selection', () => {
  it('of figures has them, the statements that give them and the accounts of what they count', async () => {
    const rows = await select({ metric: 'killed' })
    expect(new Set(rows.map(({ record }) => record))).toEqual(new Set(['figure', 'statement', 'event']))
    expect(rows.filter(({ record, metric }) => record === 'figure' && metric !== 'killed')).toEqual([])
  })

  it('of an event has what every article says of it, and answers to it', async () => {
    const rows = await select({ event: killing })
    expect(new Set(rows.map(({ article }) => article)).size).toBeGreaterThan(1)
    expect(new Set(rows.map(({ record }) => record))).toEqual(new Set(['figure', 'statement', 'event', 'response']))
    expect(rows.filter(({ event }) => !event.split('; ').includes(killing))).toEqual([])
  })

  it('of an actor has what it says under any of its names', async () => {
    const rows = await select({ actor: 'actor:littoral rights monitor' })
    expect(rows.filter(({ record }) => record === 'statement').length).toBeGreaterThan(1)
    expect(rows.filter(({ record, actorId }) => record === 'figure' && actorId !== 'actor:littoral rights monitor')).toEqual([])
  })

  it('of an article and of days has theirs', async () => {
    expect(new Set((await select({ article: 'plata-wire-2031-09-02' })).map(({ article }) => article))).toEqual(
      new Set(['plata-wire-2031-09-02']),
    )
    expect(await select({ from: '2040-01-01' })).toEqual([])
    expect((await select({ from: '2031-09-04', to: '2031-09-04' })).length).toBeGreaterThan(0)
  })

  it.each([
    ['an event that the graph has not', 'csv', { event: 'e:none:1-2' }, 'EXPORT_UNKNOWN'],
    ['an actor by the id of an event', 'csv', { actor: killing }, 'EXPORT_UNKNOWN'],
    ['a part of the graph as JSON lines', 'jsonl', { figures: true }, 'EXPORT_WHOLE'],
  ] as const)('of %s is refused', (_, format, selection, code) =>
    expect(withPacked((graph) => textOf(graph, format, selection))).rejects.toMatchObject({ code }),
  )
})

describe.each(packed)('%s', (format) => {
  it('gives the same bytes whatever engine holds the graph, and whatever the order of loading', () =>
    withEmbedded((one) =>
      withGraph(async (other) => {
        await writeRecords(one, articles, emptyGazetteer)
        for (const article of [...articles].reverse()) await writeRecords(other, [article], emptyGazetteer)
        expect(await textOf(other, format)).toBe(await textOf(one, format))
      }),
    ))

  it('is whole though nothing is selected', async () => {
    const text = await withPacked((graph) => textOf(graph, format, { from: '2040-01-01' }))
    if (format === 'csv') expect(text).toMatch(/^record,.*\r\n$/)
    else if (format === 'ftm') expect(text).toBe('')
    else if (format === 'graphml') expect(text).toMatch(/<\/graph>\n<\/graphml>\n$/)
    else expect(() => JSON.parse(text)).not.toThrow()
  })
})
