import { asUtf8, lines, tooLarge } from './byte-stream.ts'
import { decode } from './decode.ts'
import { startOf } from './first-words.ts'
import { articlesOf, parseJson } from './json-articles.ts'
import { type ArticleDraft, faultAt, headSize, type Loader, type Origin, type Outcome } from './loader.ts'

/** One article a line. A bad line costs that line alone; the file is never held whole. */
export const jsonl: Loader = {
  name: 'jsonl',
  extensions: ['.jsonl', '.ndjson', '.json'],
  mediaTypes: ['application/x-ndjson', 'application/jsonl'],
  sniff: (head) => /^\s*\{[^\n]*\}[ \t\r]*\n\s*\{/.test(startOf(head)) || isLongLine(head),
  async *load(source, { maxBytes }) {
    for await (const line of lines(asUtf8(source.bytes), maxBytes)) {
      const origin = { file: source.file, line: line.number }
      if (line.bytes === null) yield { fault: faultAt(origin, tooLarge(maxBytes, 'line'), 'jsonl') }
      else yield* articlesIn(line.bytes, origin)
    }
  },
}

/** A first line that fills the head: an object this long without a line end was written to be a line. */
const isLongLine = (head: Uint8Array): boolean => head.length >= headSize && /^\s*\{[^\n]*$/.test(startOf(head))

function* articlesIn(bytes: Uint8Array, origin: Origin): Generator<Outcome<ArticleDraft>> {
  try {
    const line = decode(bytes)
    if (line.trim() !== '') yield* articlesOf(parseJson(line), origin)
  } catch (error) {
    yield { fault: faultAt(origin, error, 'jsonl') }
  }
}
