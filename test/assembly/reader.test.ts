import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { loadGazetteer } from '../../src/assembly/gazetteer.ts'
import { loadLexicons } from '../../src/assembly/lexicons.ts'
import { readPackageBytes } from '../../src/assembly/package-files.ts'
import { openReader } from '../../src/assembly/reader.ts'
import { readDocument } from '../../src/language/read-document.ts'
import type { ReadModelFile } from '../../src/reader/model/load-classifier.ts'

const lexicons = loadLexicons()
const gazetteer = loadGazetteer(lexicons)
const whole: ReadModelFile = (name) => readPackageBytes(`models/reader/${name}`)
const changed =
  (file: string, change: (bytes: Uint8Array) => Uint8Array): ReadModelFile =>
  (name) =>
    name === file ? change(whole(name)) : whole(name)
const missing: ReadModelFile = (name) => readPackageBytes(`models/no-such-reader/${name}`)
const text = (change: (json: string) => string) => (bytes: Uint8Array) => Buffer.from(change(Buffer.from(bytes).toString('utf8')))

describe('openReader', () => {
  it('opens the model that the package ships', async () => {
    const { reader, fallback } = await openReader('model', lexicons, gazetteer)
    expect(fallback).toBeNull()
    expect(reader.name).toMatch(/^model [0-9a-f]{8} \(onnxruntime-(?:web|node)\)$/)
  })

  it.each([
    ['no files', missing, /no such file/],
    [
      'another vocabulary',
      changed(
        'vocabulary.txt',
        text((list) => list.replace('said', 'told')),
      ),
      /vocabulary\.txt is not the file/,
    ],
    ['a damaged network', changed('reader.int8.onnx', (bytes) => bytes.slice(0, 1000)), /reader\.int8\.onnx is not the file/],
    [
      'no head for attribution',
      changed(
        'reader.json',
        text((json) => json.replace('"B-CUE"', '"B-CUES"')),
      ),
      /labels/,
    ],
    [
      'a description cut short',
      changed(
        'reader.json',
        text((json) => json.slice(0, 100)),
      ),
      /reader\.json/,
    ],
    [
      'a later format',
      changed(
        'reader.json',
        text((json) => json.replace('"format": 1', '"format": 2')),
      ),
      /reader\.json: .*format/,
    ],
    [
      'other cases',
      changed(
        'reader.json',
        text((json) => json.replace('"mixed"', '"strange"')),
      ),
      /cases/,
    ],
    ['a network that is told of and is none', damagedAndTold(), /no runtime runs the model/],
  ])('reads by rules, and says why, where the model has %s', async (_, files, why) => {
    const { reader, fallback } = await openReader('model', lexicons, gazetteer, files)
    expect(reader.name).toBe('rules')
    expect(fallback?.message).toMatch(why)
    expect(fallback?.severity).toBe('warning')
    expect((await reader.read(readDocument('Ana Ruiz said that it rained.'))).attributions).toHaveLength(1)
  })

  it('says nothing where rules are asked for', async () => {
    expect(await openReader('rules', lexicons, gazetteer, missing)).toMatchObject({ reader: { name: 'rules' }, fallback: null })
  })
})

/** A network of no sense, with its right hash: only a runtime can tell. */
function damagedAndTold(): ReadModelFile {
  const none = Buffer.from('this is no network')
  const hash = createHash('sha256').update(none).digest('hex')
  const told = text((json) => json.replace(/(?<="reader\.int8\.onnx": \{\s*"sha256": ")[0-9a-f]+/, hash))
  return (name) => (name === 'reader.int8.onnx' ? none : name === 'reader.json' ? told(whole(name)) : whole(name))
}
