import { check } from '@placemarkio/check-geojson'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { hashOf, textOf, withPacked, wordsAt } from '../pack.ts'

const shape = z.object({
  features: z.array(
    z.object({
      id: z.string(),
      geometry: z.object({ coordinates: z.tuple([z.number(), z.number()]) }).nullable(),
      properties: z.looseObject({
        precision: z.string().optional(),
        representativePoint: z.boolean().optional(),
        evidence: z.object({ articleId: z.string(), textSha256: z.string(), start: z.number(), end: z.number(), words: z.string() }),
      }),
    }),
  ),
})

let text: string
let features: z.output<typeof shape>['features']
beforeAll(async () => {
  text = await withPacked((graph) => textOf(graph, 'geojson'))
  features = shape.parse(JSON.parse(text)).features
})

describe('geojson', () => {
  it('is GeoJSON to a reader that checks it', () => {
    expect(check(text).type).toBe('FeatureCollection')
    expect(new Set(features.map(({ id }) => id)).size).toBe(features.length)
  })

  it('puts longitude first', () =>
    expect(features.find(({ id }) => id.includes('plata-wire'))?.geometry?.coordinates).toEqual([-58.41, -33.87]))

  it('says of each point whether it is the place or only stands for an area', () => {
    const flagged = features.filter(({ properties }) => properties.representativePoint === true)
    expect(flagged.length).toBeGreaterThan(0)
    expect(flagged.every(({ properties: { precision } }) => precision === 'admin')).toBe(true)
    expect(features.filter(({ properties }) => properties.precision === 'admin')).toEqual(flagged)
  })

  it('has the words of each, and what they are checked by', () => {
    for (const { evidence } of features.map(({ properties }) => properties)) {
      expect(evidence.words).toBe(wordsAt(evidence.articleId, evidence.start, evidence.end))
      expect(evidence.textSha256).toBe(hashOf(evidence.articleId))
    }
  })
})
