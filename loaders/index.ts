import { csv } from './csv.ts'
import { feed } from './feed.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import { jsonl } from './jsonl.ts'
import type { Loader } from './loader.ts'
import { text } from './text.ts'
import { warc } from './warc.ts'

/** Every format, the one surest of its own first bytes first: a feed is XML and JSON, JSONL begins as JSON, and all of them are text. */
export const loaders: readonly Loader[] = [warc, feed, html, jsonl, json, csv, text]

/** Every extension that some loader reads. */
export const extensions: readonly string[] = [...new Set(loaders.flatMap((loader) => loader.extensions))].sort()

/** What servers call anything that they do not know. */
const anything: readonly string[] = [
  '',
  'text/plain',
  'application/octet-stream',
  'binary/octet-stream',
  'application/gzip',
  'application/x-gzip',
]

/**
 * The extension by which to choose the loader of what a server sent: by its media type, by the path where that says nothing; empty where
 * only the first bytes can tell. `null` for a type that no loader reads.
 */
export function servedExtension(mediaType: string, path: string): string | null {
  const inPath = extensions.find((extension) => path.toLowerCase().replace(/\.gz$/, '').endsWith(extension))
  if (anything.includes(mediaType) && inPath !== undefined) return inPath
  const loader = loaders.find(({ mediaTypes }) => mediaTypes.includes(mediaType))
  return loader?.extensions[0] ?? (anything.includes(mediaType) ? '' : null)
}

/**
 * The loader for an input: by its extension, by its first bytes where formats share the extension or where it has none that is known.
 */
export function chooseLoader(extension: string, head: Uint8Array): Loader {
  const named = loaders.filter((loader) => loader.extensions.includes(extension))
  const candidates = named.length === 0 ? loaders : named
  return candidates.find((loader) => candidates.length > 1 && loader.sniff(head)) ?? candidates.at(-1) ?? text
}
