import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/language/read-document.ts'
import { type TokenClassifier, textSpans } from '../../../src/reader/model/text-spans.ts'
import { readVocabulary } from '../../../src/reader/model/word-pieces.ts'

const words = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', 'a', '##nna', 'said', 'rain', 'fell', '.']
const vocabulary = readVocabulary(words.join('\n'))
const kinds = ['SOURCE', 'CUE']
const width = 1 + 2 * kinds.length

/** An encoder that calls "Anna" a source and "said" a cue wherever they stand, and keeps what it was given. */
function classifier(windowSize: number): { classifier: TokenClassifier; given: number[][] } {
  const given: number[][] = []
  const labels: Readonly<Record<string, number>> = { a: 1, said: 3 }
  return {
    given,
    classifier: {
      version: '0',
      encoder: {
        runtime: 'a test',
        run: async (ids) => {
          given.push([...ids])
          const logits = new Float32Array(ids.length * width)
          ids.forEach((id, row) => {
            logits[row * width + (labels[words[id] ?? ''] ?? 0)] = 4
          })
          return { attribution: logits }
        },
      },
      vocabulary,
      heads: { attribution: { kinds, penalties: {} } },
      windowSize,
      opening: 2,
      closing: 3,
    },
  }
}

const found = async (text: string, windowSize = 20): Promise<string[]> =>
  (await textSpans(classifier(windowSize).classifier, readDocument(text), 'attribution')).map(
    ({ start, end, kind }) => `${kind} ${text.slice(start, end)}`,
  )

describe('textSpans', () => {
  it.each([
    ['whole words, though only their first piece is labelled', 'Anna said rain fell.', ['SOURCE Anna', 'CUE said']],
    ['spans of every window', 'Rain fell.\n\nAnna said rain fell.\n\nAnna said.', ['SOURCE Anna', 'CUE said', 'SOURCE Anna', 'CUE said']],
    ['nothing in an empty text', '', []],
  ])('finds %s', async (_, text, spans) => {
    expect(await found(text)).toEqual(spans)
    expect(await found(text, 5)).toEqual(spans)
  })

  it('reads one window a run, opened and closed, with no piece lost or read twice', async () => {
    const { classifier: small, given } = classifier(5)
    await textSpans(small, readDocument('Anna said rain fell. Rain fell.\n\nAnna said rain fell rain fell rain.'), 'attribution')
    expect(given.every((ids) => ids[0] === 2 && ids.at(-1) === 3 && ids.length <= 7)).toBe(true)
    expect(given.flatMap((ids) => ids.slice(1, -1).map((id) => words[id])).join(' ')).toBe(
      'a ##nna said rain fell . rain fell . a ##nna said rain fell rain fell rain .',
    )
  })

  it.each([
    ['loud enough', 5, 0, ['SOURCE Anna', 'CUE said', 'SOURCE rain fell']],
    ['too quiet', 1, 0, ['SOURCE Anna', 'CUE said']],
    ['whose silence counts', 1, 5, []],
  ])('hears a second opinion: %s', async (_, weight, silence, spans) => {
    const text = 'Anna said rain fell.'
    const opinion = { weight, silence, spans: [{ start: 10, end: 19, kind: 'SOURCE' }] }
    const attribution = await textSpans(classifier(20).classifier, readDocument(text), 'attribution', opinion)
    expect(attribution.map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`)).toEqual(spans)
  })
})
