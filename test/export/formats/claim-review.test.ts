import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { hashOf, textOf, withPacked, wordsAt } from '../pack.ts'

/** schema.org's vocabulary, as a package has it in TypeScript: what each type is named, extends and has. */
const vocabulary = readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8')
const types = new Map(
  [...vocabulary.matchAll(/^(?:export )?interface (\w+?)(?:Base|Leaf)(?: extends ([^{]*))? \{\n([\s\S]*?)^\}/gm)]
    .map((match) => {
      const parents = [...(match[2] ?? '').matchAll(/(\w+)Base/g)].map((parent) => parent[1] ?? '')
      const properties = [...(match[3] ?? '').matchAll(/^ {4}"(\w+)"\?/gm)].map((property) => property[1] ?? '')
      return [match[1] ?? '', { parents: parents.filter((parent) => parent !== match[1]), properties }] as const
    })
    .filter(([, { properties, parents }]) => properties.length + parents.length > 0),
)
const propertiesOf = (type: string): string[] => {
  const found = types.get(type)
  return found === undefined ? [] : [...found.properties, ...found.parents.flatMap(propertiesOf)]
}

/** Where a thing uses a type or a property that schema.org has not. */
function unknownTerms(thing: unknown): string[] {
  if (Array.isArray(thing)) return thing.flatMap(unknownTerms)
  if (typeof thing !== 'object' || thing === null) return []
  const { '@type': type, ...properties } = z.looseObject({ '@type': z.string() }).parse(thing)
  const known = new Set(propertiesOf(type))
  const own = Object.keys(properties).filter((name) => !known.has(name))
  return [...own.map((name) => `${type}.${name}`), ...Object.values(properties).flatMap(unknownTerms)]
}

const propertyValues = z.array(z.looseObject({ propertyID: z.string(), value: z.union([z.string(), z.number()]) }))
const reviewShape = z.looseObject({
  '@type': z.literal('ClaimReview'),
  claimReviewed: z.string().min(1),
  itemReviewed: z.looseObject({
    appearance: z.looseObject({ identifier: propertyValues, hasPart: z.looseObject({ text: z.string(), identifier: propertyValues }) }),
  }),
})

let reviews: z.output<typeof reviewShape>[]
beforeAll(async () => {
  const text = await withPacked((graph) => textOf(graph, 'claimreview'))
  reviews = z.object({ '@context': z.literal('https://schema.org'), '@graph': z.array(reviewShape) }).parse(JSON.parse(text))['@graph']
})

describe('claimReview', () => {
  it('reads the vocabulary that it is held against', () =>
    expect([propertiesOf('ClaimReview').includes('itemReviewed'), propertiesOf('Claim').includes('nothing')]).toEqual([true, false]))

  it('uses types of schema.org with properties that they have', () => expect(unknownTerms(reviews)).toEqual([]))

  it('gives no verdict', () => expect(reviews.filter((review) => 'reviewRating' in review)).toEqual([]))

  it('has the words of each claim, and what they are checked by', () => {
    const propertyOf = (list: z.output<typeof propertyValues>, id: string) => list.find(({ propertyID }) => propertyID === id)?.value
    for (const { appearance } of reviews.map(({ itemReviewed }) => itemReviewed)) {
      const article = String(propertyOf(appearance.identifier, 'articleId'))
      const [start, end] = ['start', 'end'].map((id) => Number(propertyOf(appearance.hasPart.identifier, id)))
      expect(appearance.hasPart.text).toBe(wordsAt(article, start ?? 0, end ?? 0))
      expect(propertyOf(appearance.identifier, 'textSha256')).toBe(hashOf(article))
    }
  })
})
