import { readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { globSync } from 'tinyglobby'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { uuidOf } from '../../../src/export/formats/uuid.ts'
import { hashOf, textOf, withPacked, wordsAt } from '../pack.ts'

const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats.default(ajv)
const schemaShape = z.looseObject({ $id: z.string() })
const schemas = new Map(
  globSync('test/export/schemas/stix-2.1/**/*.json').map((file) => {
    const schema = schemaShape.parse(JSON.parse(readFileSync(file, 'utf8')))
    ajv.addSchema(schema)
    return [file.replace(/^.*\/(.*)\.json$/, '$1'), schema.$id]
  }),
)

const objectShape = z.looseObject({
  type: z.string(),
  id: z.string(),
  extensions: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
})
const bundleShape = z.strictObject({ type: z.literal('bundle'), id: z.string().regex(/^bundle--/), objects: z.array(objectShape) })

let objects: z.output<typeof objectShape>[]
beforeAll(async () => {
  objects = bundleShape.parse(JSON.parse(await withPacked((graph) => textOf(graph, 'stix')))).objects
})

describe('stix', () => {
  it('has objects that fit the schemas of STIX 2.1', () => {
    expect(new Set(objects.map(({ type }) => type))).toEqual(
      new Set(['identity', 'extension-definition', 'location', 'incident', 'relationship', 'note', 'report']),
    )
    for (const object of objects) {
      ajv.validate(schemas.get(object.type) ?? '', object)
      expect({ object, errors: ajv.errors }).toEqual({ object, errors: null })
    }
  })

  it('gives each object an id once, and names none that it has not', () => {
    const ids = objects.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const named = objects.flatMap((object) => [...JSON.stringify(object).matchAll(/"([a-z-]+--[0-9a-f-]{36})"/g)].map((match) => match[1]))
    expect(named.filter((id) => !ids.includes(id ?? ''))).toEqual([])
  })

  it('gives no coordinates to an area', () => {
    const areas = objects.filter(({ type, extensions }) => type === 'location' && JSON.stringify(extensions).includes('"admin"'))
    expect(areas).toMatchObject([{ name: 'Colonia department', country: 'UY' }])
    expect(areas[0]).not.toHaveProperty('latitude')
  })

  it('has the words of each note, and what they are checked by', () => {
    const notes = objects.filter(({ type }) => type === 'note').flatMap(({ extensions }) => Object.values(extensions ?? {}))
    expect(new Set(notes.map(({ record }) => record))).toEqual(new Set(['event', 'statement', 'figure', 'response']))
    for (const { article_id, start, end, words, text_sha256 } of notes) {
      expect(words).toBe(wordsAt(String(article_id), Number(start), Number(end)))
      expect(text_sha256).toBe(hashOf(String(article_id)))
    }
  })
})

describe('uuidOf', () => {
  // As Python's uuid.uuid5 gives it.
  it('is of version 5', () => expect(uuidOf('actor:littoral rights monitor')).toBe('6877108c-76ee-5ead-85db-e2b93e5bebe4'))
})
