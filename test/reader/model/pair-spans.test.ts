import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/language/read-document.ts'
import { pairSpans } from '../../../src/reader/model/pair-spans.ts'
import type { LabelledSpan } from '../../../src/reader/model/text-spans.ts'
import type { Span } from '../../../src/record/schema.ts'

const kindOf = { '[': 'SOURCE', '<': 'CUE', '{': 'CONTENT' } as const

/** A text and its spans from one in which [sources], <cues> and {contents} are marked. */
function marked(written: string): { text: string; spans: LabelledSpan[] } {
  const spans: LabelledSpan[] = []
  let text = ''
  for (const [, opened, inside = '', plain = ''] of written.matchAll(/([[<{])([^\]>}]*)[\]>}]|([^[<{]+)/g)) {
    const kind = opened === '[' || opened === '<' || opened === '{' ? kindOf[opened] : null
    if (kind !== null) spans.push({ start: text.length, end: text.length + inside.length, kind })
    text += inside + plain
  }
  return { text, spans }
}

function told(written: string): string[] {
  const { text, spans } = marked(written)
  const words = (list: readonly Span[]): string => list.map(({ start, end }) => text.slice(start, end)).join(' … ')
  return pairSpans(readDocument(text), spans).map(
    ({ source, cue, content }) => `${words(source)} | ${words(cue === null ? [] : [cue])} | ${words(content)}`,
  )
}

describe('pairSpans', () => {
  it.each([
    ['[Ana Ruiz] <said> {the bridge had fallen}.', ['Ana Ruiz | said | the bridge had fallen']],
    ['{“The bridge has fallen,”} <said> [Ana Ruiz], the mayor.', ['Ana Ruiz | said | “The bridge has fallen,”']],
    ['{“It fell,”} [she] <said>. {“Nobody was on it.”}', ['she | said | “It fell,” … “Nobody was on it.”']],
    ['{“It fell.}\n\n{“Nobody was on it.”} [Ruiz] <added>.', ['Ruiz | added | “It fell. … “Nobody was on it.”']],
    ['[Ruiz] <warned> {of floods} and <promised> {to send boats}.', ['Ruiz | warned | of floods', 'Ruiz | promised | to send boats']],
    ['[Ruiz] <said> {the dam held}. [A farmer] <denied> {it}.', ['Ruiz | said | the dam held', 'A farmer | denied | it']],
    ['<According to> [the river guard], {two boats sank}.', ['the river guard | According to | two boats sank']],
    [
      '{Two boats sank}, <according to> [the river guard]. [The mayor] <says> {one did}.',
      ['the river guard | according to | Two boats sank', 'The mayor | says | one did'],
    ],
    ['<It was reported that> {the dam held}.', [' | It was reported that | the dam held']],
    ['{The dam held}. Nothing else is known.', []],
    ['[Ruiz] <said> {the dam held}. {Nobody was hurt}.', ['Ruiz | said | the dam held … Nobody was hurt']],
    ['', []],
  ])('%s', (written, expected) => expect(told(written)).toEqual(expected))

  it('gives every cue at most one attribution, of spans that were found', () => {
    const parts = fc.array(fc.constantFrom('[A man] ', '<said> ', '{it rained} ', 'and then. ', '\n\n'), { maxLength: 40 })
    fc.assert(
      fc.property(parts, (written) => {
        const { text, spans } = marked(written.join(''))
        const attributions = pairSpans(readDocument(text), spans)
        const known = new Set(spans.map(({ start, end }) => `${start}-${end}`))
        const used = attributions.flatMap(({ source, cue, content }) => [...source, ...(cue === null ? [] : [cue]), ...content])
        expect(used.every(({ start, end }) => known.has(`${start}-${end}`))).toBe(true)
        const cues = attributions.map(({ cue }) => cue?.start)
        expect(new Set(cues).size).toBe(cues.length)
      }),
      { numRuns: 50 },
    )
  })
})
