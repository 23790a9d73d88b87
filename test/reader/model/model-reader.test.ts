import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadGazetteer } from '../../../src/assembly/gazetteer.ts'
import { loadLexicons } from '../../../src/assembly/lexicons.ts'
import { openReader } from '../../../src/assembly/reader.ts'
import { readDocument } from '../../../src/language/read-document.ts'
import type { Reader } from '../../../src/reader/reader.ts'
import { findNames } from '../../../src/reader/rules/names.ts'
import { findTriggers } from '../../../src/reader/rules/triggers.ts'
import type { Span } from '../../../src/record/schema.ts'

const lexicons = loadLexicons()
const gazetteer = loadGazetteer(lexicons)
let reader: Reader
beforeAll(async () => {
  const opened = await openReader('model', lexicons, gazetteer)
  expect(opened.fallback).toBeNull()
  reader = opened.reader
})

async function told(text: string): Promise<string[]> {
  const words = (spans: readonly Span[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  const { attributions } = await reader.read(readDocument(text))
  return attributions.map(({ source, cue, content }) => `${words(source)} | ${words(cue === null ? [] : [cue])} | ${words(content)}`)
}

describe('the model reader', () => {
  it.each([
    [
      'Elena Suarez of the Littoral Rights Monitor said on Tuesday that 34 people were killed in Carmelo.',
      ['Elena Suarez of the Littoral Rights Monitor | said | that 34 people were killed in Carmelo'],
    ],
    [
      '“We heard two blasts,” said Jorge Pardo, a crane operator. “Then the roof was gone.”',
      ['Jorge Pardo, a crane operator | said | “We heard two blasts,” … “Then the roof was gone.”'],
    ],
    [
      'The port had been closed for days, according to two harbour officials.',
      ['two harbour officials | according to | The port had been closed for days'],
    ],
    ['The rain stopped at noon. The ferry left an hour later.', []],
  ])('reads %j', async (text, expected) => expect(await told(text)).toEqual(expected))

  it('leaves names and triggers to the rules', async () => {
    const document = readDocument('Elena Suarez said that 34 people were killed in Montevideo.')
    const { names, triggers } = await reader.read(document)
    expect(names).toEqual(findNames(document, lexicons, gazetteer))
    expect(triggers).toEqual(findTriggers(document, lexicons, gazetteer))
  })

  it('gives spans that lie in the text, the same at every reading, whatever the text', { timeout: 60_000 }, async () => {
    const words = fc.constantFrom('said ', '“', '”', 'Ana ', 'دمشق ', '北京', '😀', '\n\n', '. ', 'x'.repeat(300), '\ud800', 'that ', '12 ')
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 60 }), async (parts) => {
        const text = parts.join('')
        const reading = await reader.read(readDocument(text))
        const spans = reading.attributions.flatMap(({ source, cue, content }) => [...source, ...content, ...(cue === null ? [] : [cue])])
        for (const { start, end } of spans) expect(0 <= start && start < end && end <= text.length).toBe(true)
        expect(await reader.read(readDocument(text))).toEqual(reading)
      }),
      { numRuns: 25 },
    )
  })
})
