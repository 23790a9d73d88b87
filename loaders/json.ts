import { readAll } from './byte-stream.ts'
import { decode } from './decode.ts'
import { startOf } from './first-words.ts'
import { articlesOf, parseJson } from './json-articles.ts'
import type { Loader } from './loader.ts'

/** One JSON value: an article, a list of them, or `{"articles": […]}`. */
export const json: Loader = {
  name: 'json',
  extensions: ['.json'],
  mediaTypes: ['application/json', 'application/ld+json', 'text/json'],
  sniff: (head) => /^\s*[[{]/.test(startOf(head)),
  async *load(source, { maxBytes }) {
    yield* articlesOf(parseJson(decode(await readAll(source.bytes, maxBytes))), { file: source.file })
  },
}
