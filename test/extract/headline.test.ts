import { describe, expect, it } from 'vitest'
import { isInHeadline, opensHeadline } from '../../src/extract/headline.ts'
import { readDocument } from '../../src/language/read-document.ts'

describe('headlines', () => {
  it.each([
    ['Envoy urges restraint\nIt rained in Salto.', true],
    ['Envoy urges “restraint”\nIt rained in Salto.', true],
    ['Reactions: Envoy urges restraint.\nIt rained in Salto.', true],
    ['Reactions from abroad: Envoy urges restraint.', true],
    ['The envoy urged restraint.\nIt rained in Salto.', false],
    ['“The envoy urged restraint.”\nIt rained in Salto.', false],
    ['He said: the road is closed.', false],
    ['The mayor said: The road is closed.', false],
    ['Two things broke: the dam and the road.', false],
    ['It rained in Salto. Reactions: none', false],
  ])('%s: %s', (text, expected) => expect(isInHeadline(readDocument(text), 0)).toBe(expected))

  it.each([
    ['Envoy urges restraint\nIt rained.', ['Envoy']],
    ['Reactions: Envoy urges restraint.\nIt rained.', ['Reactions', 'Envoy']],
    ['He said: the road is closed.\nIt rained.', []],
  ])('their first words: %s', (text, expected) => {
    const document = readDocument(text)
    expect(document.tokens.filter(({ index }) => opensHeadline(document, index)).map((token) => token.text)).toEqual(expected)
  })
})
