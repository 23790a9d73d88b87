import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/language/read-document.ts'
import { supplyCues } from '../../../src/reader/model/supply-cues.ts'
import type { LabelledSpan } from '../../../src/reader/model/text-spans.ts'
import type { Attribution } from '../../../src/reader/reader.ts'
import type { Span } from '../../../src/record/schema.ts'

const text = 'Ana recounted that it rained. Bo said that it snowed.'
const at = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const span = (kind: string, words: string): LabelledSpan => ({ ...at(words), kind })
const recounted: Attribution = { source: [at('Ana')], cue: at('recounted'), content: [at('that it rained')], relays: [] }
const told = (spans: readonly LabelledSpan[]): string[] => spans.map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`)
const bo = [span('SOURCE', 'Bo'), span('CUE', 'said'), span('CONTENT', 'that it snowed')]

describe('supplyCues', () => {
  it.each([
    [
      'a content whose sentence has no cue gets the cue and the source that the rules found',
      [span('CONTENT', 'it rained'), ...bo],
      ['SOURCE Ana', 'CUE recounted', 'CONTENT it rained', 'SOURCE Bo', 'CUE said', 'CONTENT that it snowed'],
    ],
    ['nothing is added where the model found no content', bo, told(bo)],
    ['nor where the sentence has a cue', [span('CUE', 'Ana'), span('CONTENT', 'it rained')], ['CUE Ana', 'CONTENT it rained']],
    [
      'nor where the model took the words of the cue for something else',
      [span('CONTENT', 'recounted that it rained')],
      ['CONTENT recounted that it rained'],
    ],
    [
      'a source that the model marked stays as it is',
      [span('SOURCE', 'Ana'), span('CONTENT', 'it rained')],
      ['SOURCE Ana', 'CUE recounted', 'CONTENT it rained'],
    ],
  ])('%s', (_, spans, expected) => expect(told(supplyCues(readDocument(text), spans, [recounted]))).toEqual(expected))
})
