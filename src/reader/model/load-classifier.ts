import { createHash } from 'node:crypto'
import { brokenModel, type Manifest, parseManifest } from './manifest.ts'
import { onnxEncoder } from './onnx-encoder.ts'
import type { Head, TokenClassifier } from './text-spans.ts'
import { readVocabulary } from './word-pieces.ts'

/** Gives a file of the model's folder. */
export type ReadModelFile = (name: string) => Uint8Array

/**
 * Loads a trained model: checks its files against the hashes in `reader.json`, and starts a runtime.
 * @throws AttestError `READER_MODEL` for files that are not what `reader.json` says, `READER_RUNTIME` where nothing runs them
 */
export async function loadClassifier(read: ReadModelFile): Promise<TokenClassifier> {
  const manifest = parseManifest(textOf(read('reader.json')))
  const model = checked(manifest, manifest.model.file, read)
  const vocabulary = checked(manifest, manifest.tokenizer.vocabulary, read)
  return {
    version: manifest.files[manifest.model.file]?.sha256.slice(0, 8) ?? '',
    encoder: await onnxEncoder(model),
    vocabulary: readVocabulary(textOf(vocabulary)),
    heads: Object.fromEntries(Object.entries(manifest.heads).map(([name, { labels, penalties }]) => [name, headOf(labels, penalties)])),
    windowSize: manifest.window.pieces,
    opening: manifest.tokenizer.ids.classify,
    closing: manifest.tokenizer.ids.separate,
  }
}

function checked(manifest: Manifest, name: string, read: ReadModelFile): Uint8Array {
  const bytes = read(name)
  const told = manifest.files[name]
  if (told === undefined) throw brokenModel(`reader.json names no hash of ${name}`)
  const hash = createHash('sha256').update(bytes).digest('hex')
  if (hash !== told.sha256)
    throw brokenModel(`${name} is not the file that reader.json tells of (sha256 ${hash.slice(0, 12)}…, ${bytes.byteLength} bytes)`)
  return bytes
}

const headOf = (labels: readonly string[], penalties: Readonly<Record<string, number>>): Head => ({
  kinds: labels.filter((label) => label.startsWith('B-')).map((label) => label.slice(2)),
  penalties,
})

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
