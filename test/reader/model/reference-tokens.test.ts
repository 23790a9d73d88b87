import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readPackageFile } from '../../../src/assembly/package-files.ts'
import { readVocabulary, wordPieces } from '../../../src/reader/model/word-pieces.ts'

/** Made by `python -m training.reference_tokens`, which says how the strings are drawn. */
const reference = z
  .object({
    seed: z.number(),
    count: z.literal(10_000),
    block: z.number(),
    parts: z.array(z.string()),
    ranges: z.array(z.tuple([z.number(), z.number()])),
    separators: z.array(z.string()),
    first: z.array(z.string()),
    sha256: z.array(z.string()),
  })
  .parse(JSON.parse(readFileSync(new URL('../fixtures/reference-tokens.json', import.meta.url), 'utf8')))

const vocabulary = readVocabulary(readPackageFile('models/reader/vocabulary.txt'))

/** Numbers from a seed, as the reference draws them. */
function drawing(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = Number((1664525n * BigInt(state) + 1013904223n) % 2n ** 32n)
    return (state >>> 8) % below
  }
}

function* strings(): Generator<string> {
  const below = drawing(reference.seed)
  const drawn = <T>(items: readonly T[]): T => {
    const item = items[below(items.length)]
    if (item === undefined) throw new RangeError('nothing to draw from')
    return item
  }
  for (let i = 0; i < reference.count; i++) {
    let text = ''
    for (let words = 1 + below(12); words > 0; words--) {
      if (below(4) === 0) {
        const [low, high] = drawn(reference.ranges)
        for (let letters = 1 + below(4); letters > 0; letters--) text += String.fromCodePoint(low + below(high - low + 1))
      } else text += drawn(reference.parts)
      text += drawn(reference.separators)
    }
    yield text
  }
}

const told = (text: string): string => {
  const { ids, starts, ends } = wordPieces(vocabulary, text)
  return [ids, starts, ends].map((column) => column.join()).join(';')
}

describe('wordPieces beside the reference tokenizer', () => {
  const lines = [...strings()].map(told)

  it('cuts the first strings alike', () => expect(lines.slice(0, reference.first.length)).toEqual(reference.first))

  it('cuts all 10,000 alike, with the same offsets', () => {
    const blocks = reference.sha256.map((_, i) => lines.slice(i * reference.block, (i + 1) * reference.block).join('\n'))
    expect(blocks.map((block) => createHash('sha256').update(block).digest('hex'))).toEqual(reference.sha256)
  })
})
