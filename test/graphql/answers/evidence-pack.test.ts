import { describe, expect, it } from 'vitest'
import { executeQuery } from '../../../src/assembly/graphql.ts'
import { textOf, withPacked } from '../../export/pack.ts'

const document = 'query ($selection: PackSelection) { evidencePack(format: CSV, selection: $selection) { format mediaType text } }'

describe('evidencePack', () => {
  it('gives the text that the export gives', () =>
    withPacked(async (graph) => {
      const { data } = await executeQuery(graph, document, { selection: { metric: 'KILLED', from: '2031-09-03' } })
      const text = await textOf(graph, 'csv', { metric: 'killed', from: '2031-09-03' })
      expect(text.split('\r\n').length).toBeGreaterThan(3)
      expect(data?.evidencePack).toEqual({ format: 'CSV', mediaType: 'text/csv', text })
    }))

  it('refuses an id that the graph has not, with a code', () =>
    withPacked(async (graph) => {
      const { errors } = await executeQuery(graph, document, { selection: { event: 'e:none:1-2' } })
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['EXPORT_UNKNOWN'])
    }))
})
