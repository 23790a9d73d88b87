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

/**
 * The loader for an input: by its extension, by its first bytes where formats share the extension or where it has none that is known.
 */
export function chooseLoader(extension: string, head: Uint8Array): Loader {
  const named = loaders.filter((loader) => loader.extensions.includes(extension))
  const candidates = named.length === 0 ? loaders : named
  return candidates.find((loader) => candidates.length > 1 && loader.sniff(head)) ?? candidates.at(-1) ?? text
}
