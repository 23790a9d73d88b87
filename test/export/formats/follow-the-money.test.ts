import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { textOf, withPacked } from '../pack.ts'

const folder = 'test/export/schemas/followthemoney'
const propertyShape = z.object({ type: z.string().default('string'), range: z.string().optional() })
const schemaShape = z.object({
  extends: z.array(z.string()).default([]),
  abstract: z.boolean().default(false),
  required: z.array(z.string()).default([]),
  properties: z.record(z.string(), propertyShape).default({}),
})
const schemas = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => Object.entries(z.record(z.string(), schemaShape).parse(parse(readFileSync(`${folder}/${file}`, 'utf8'))))),
)
/** A schema and all it extends. */
const lineOf = (name: string): string[] => [name, ...(schemas.get(name)?.extends ?? []).flatMap(lineOf)]
const propertiesOf = (name: string) =>
  Object.assign({}, ...lineOf(name).map((one) => schemas.get(one)?.properties)) as Record<string, unknown>

const entityShape = z.strictObject({
  id: z.string().regex(/^[\w-]+$/),
  schema: z.string(),
  properties: z.record(z.string(), z.array(z.string().min(1)).min(1)),
})

let entities: z.output<typeof entityShape>[]
beforeAll(async () => {
  const text = await withPacked((graph) => textOf(graph, 'ftm'))
  entities = text
    .trimEnd()
    .split('\n')
    .map((line) => entityShape.parse(JSON.parse(line)))
})

describe('followTheMoney', () => {
  it('has entities of schemas that there are, with what they require and no property that they have not', () => {
    for (const { schema, properties } of entities) {
      expect(schemas.get(schema)?.abstract).toBe(false)
      const known = propertiesOf(schema)
      expect(Object.keys(properties).filter((name) => !(name in known))).toEqual([])
      const required = [...(schemas.get(schema)?.required ?? [])]
      expect(required.filter((name) => !(name in properties))).toEqual([])
    }
  })

  it('gives each property what its type takes', () => {
    const ids = new Map(entities.map(({ id, schema }) => [id, schema]))
    for (const { schema, properties } of entities) {
      for (const [name, values] of Object.entries(properties)) {
        const { type, range } = propertyShape.parse(propertiesOf(schema)[name])
        if (type === 'date') expect(values.filter((value) => !/^\d{4}(-\d\d(-\d\d)?)?$/.test(value))).toEqual([])
        if (type === 'url') expect(values.filter((value) => !URL.canParse(value))).toEqual([])
        if (type === 'entity') expect(values.filter((value) => !lineOf(ids.get(value) ?? '').includes(range ?? 'Thing'))).toEqual([])
      }
    }
  })

  it('names each entity once', () => expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length))
})
