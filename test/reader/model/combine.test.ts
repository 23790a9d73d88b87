import { describe, expect, it } from 'vitest'
import { loadLexicons } from '../../../src/assembly/lexicons.ts'
import { readDocument } from '../../../src/language/read-document.ts'
import { combine } from '../../../src/reader/model/combine.ts'
import type { Attribution } from '../../../src/reader/reader.ts'
import type { Span } from '../../../src/record/schema.ts'

const text = 'Reuters, citing Ana Ruiz, said the guard reported the mayor denied that floods came. “Nobody fled.” — Bo Lind'
const at = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const attribution = (source: string | null, cue: string | null, content: string, relays: string[] = []): Attribution => ({
  source: source === null ? [] : [at(source)],
  cue: cue === null ? null : at(cue),
  content: [at(content)],
  relays: relays.map(at),
})
const told = (list: readonly Attribution[]): string[] => {
  const words = (spans: readonly Span[]): string => spans.map(({ start, end }) => text.slice(start, end)).join('+')
  return list.map(({ source, cue, content, relays }) => [source, cue === null ? [] : [cue], content, relays].map(words).join(' | '))
}

const unmoved = 'The mayor has shown little interest in floods. A doctor who asked not to be named fled.'

const outer = 'the guard reported the mayor denied that floods came'
const model = attribution('Reuters, citing Ana Ruiz,', 'said', outer)

describe('combine', () => {
  it.each([
    ['the model alone', [model], [], [`Reuters, citing Ana Ruiz, | said | ${outer} | `]],
    [
      'takes a chain from the rules as it is',
      [model],
      [attribution('Ana Ruiz', 'said', 'the guard reported', ['Reuters'])],
      ['Ana Ruiz | said | the guard reported | Reuters'],
    ],
    [
      'adds reports inside a report',
      [model],
      [attribution('the mayor', 'denied', 'that floods came')],
      [`Reuters, citing Ana Ruiz, | said | ${outer} | `, 'the mayor | denied | that floods came | '],
    ],
    [
      'adds a report without a cue where the model found none',
      [model],
      [attribution('Bo Lind', null, '“Nobody fled.”')],
      [`Reuters, citing Ana Ruiz, | said | ${outer} | `, 'Bo Lind |  | “Nobody fled.” | '],
    ],
    [
      'takes a signed quotation from the rules, not what the model read in it',
      [attribution('Nobody', 'fled', '.')],
      [attribution('Bo Lind', null, '“Nobody fled.”')],
      ['Bo Lind |  | “Nobody fled.” | '],
    ],
    [
      'leaves out a report of nobody that the rules do not know',
      [model, attribution(null, 'came', 'floods')],
      [],
      [`Reuters, citing Ana Ruiz, | said | ${outer} | `],
    ],
    [
      'keeps a report of nobody that both know',
      [attribution(null, 'reported', 'floods came')],
      [attribution(null, 'reported', 'that floods')],
      [' | reported | floods came | '],
    ],
    [
      'takes the source of the sentence from the rules, not the one of another sentence from the model',
      [attribution('Bo Lind', 'reported', 'the mayor denied that floods came')],
      [attribution('the guard', 'reported', 'the mayor denied that floods came')],
      ['the guard | reported | the mayor denied that floods came | '],
    ],
    [
      'keeps a source of the sentence that the rules read otherwise',
      [attribution('the guard', 'reported', 'the mayor denied that floods came')],
      [attribution('Ana Ruiz', 'reported', 'the mayor denied that floods came')],
      ['the guard | reported | the mayor denied that floods came | '],
    ],
    [
      'leaves out what the model read otherwise',
      [model],
      [attribution('Reuters', 'citing', 'Ana Ruiz')],
      [`Reuters, citing Ana Ruiz, | said | ${outer} | `],
    ],
  ])('%s', (_, read, rules, expected) => expect(told(combine(readDocument(text), loadLexicons().cues, read, rules))).toEqual(expected))

  it('keeps of a statement that was issued and what it calls for the latter', () => {
    const issued = 'The mayor issued a statement, calling for calm.'
    const part = (words: string): Span => ({ start: issued.indexOf(words), end: issued.indexOf(words) + words.length })
    const read = ['issued a statement', 'calling for'].map((cue) => ({
      source: [part('The mayor')],
      cue: part(cue),
      content: [part('calm')],
      relays: [],
    }))
    expect(combine(readDocument(issued), loadLexicons().cues, read, []).map(({ cue }) => cue)).toEqual([part('calling for')])
  })

  it.each([
    ['that somebody did little', ['The mayor', 'has shown little', 'interest in floods']],
    ['that somebody wants no name', ['who', 'asked', 'not to be named']],
  ])('takes for no report %s', (_, [source = '', cue = '', content = '']) => {
    const part = (words: string): Span => ({ start: unmoved.indexOf(words), end: unmoved.indexOf(words) + words.length })
    const read = { source: [part(source)], cue: part(cue), content: [part(content)], relays: [] }
    expect(combine(readDocument(unmoved), loadLexicons().cues, [read], [])).toEqual([])
  })
})
