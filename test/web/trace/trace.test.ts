import { describe, expect, it } from 'vitest'
import { fileName } from '../../../web/trace/file-name.ts'
import { type Layout, layoutOf, type PlacedLine } from '../../../web/trace/layout.ts'
import { inOneSentence, toldOf } from '../../../web/trace/told.ts'
import type { Hop, TraceAnswer } from '../../../web/trace/trace-answer.ts'
import { fromRight, wrapped } from '../../../web/trace/wrap.ts'

const hop = (kind: Hop['kind'], caption: string, words: string | null = null, more: Partial<Hop> = {}): Hop => ({
  ...{ kind, node: { id: `id:${caption}`, caption, publishedAt: null, yearlessDay: null }, words, evidence: null },
  ...more,
})
const article = hop('ARTICLE', 'Counted', null, {
  node: { id: 'a-1', caption: 'Port town counts', outlet: 'Daily', publishedAt: '2031-09-03T21:15:00Z', yearlessDay: null },
})
const sentence = 'According to Plata Wire, citing the monitor, 34 people were killed.'
const place = (id: string, outlet: string) => ({ id, caption: id, outlet, publishedAt: '2031-09-04', yearlessDay: null })
const number: TraceAnswer = {
  subject: {
    __typename: 'Figure',
    id: 'f:1',
    caption: 'killed: 34 people',
    metric: 'KILLED',
    group: 'CIVILIAN',
    raw: '34 people',
    supersededAt: null,
  },
  hops: [
    hop('FIGURE', 'killed: 34 people', '34 people', { evidence: { words: '34 people', sentence } }),
    hop('STATEMENT', '34 people were killed', '34 people were killed', { evidence: { words: sentence, sentence } }),
    hop('SPEAKER', 'hospital staff', 'the staff'),
    hop('RELAY', 'monitor', 'the monitor'),
    hop('RELAY', 'Plata Wire', 'Plata Wire'),
    article,
    hop('OUTLET', 'Daily'),
  ],
  independentOrigins: [
    {
      actor: { id: 'm', name: 'monitor' },
      figures: ['b', 'b', 'c', 'd', 'e'].map((id, index) => ({ id: `f:${index + 2}`, raw: '34', appearsIn: place(id, `Post ${id}`) })),
    },
    { actor: { id: 's', name: 'hospital staff' }, figures: [{ id: 'f:1', raw: '34 people', appearsIn: place('a-1', 'Daily') }] },
  ],
}
const statement = (about: Extract<TraceAnswer['subject'], { about: unknown }>['about'], hops: Hop[]): TraceAnswer => ({
  ...{ subject: { __typename: 'Statement', id: 's:1', caption: 'it burned', stance: 'DENY', supersededAt: '2031-09-07T00:00:00Z', about } },
  ...{ hops: [...hops, article, hop('OUTLET', 'Daily')], independentOrigins: [] },
})

describe('what the picture of a number says', () => {
  const told = toldOf(number)

  it('goes from the outlet by every relay back to whose word it is, each with its words', () =>
    expect(told.steps.map(({ label, name, quote }) => [label, name, quote?.text ?? null])).toEqual([
      ['published by', 'Daily', null],
      ['in the article', null, sentence],
      ['passed on by', 'Plata Wire', null],
      ['passed on by', 'monitor', 'the monitor'],
      ['on the word of', 'hospital staff', 'the staff'],
    ]))

  it('marks the words of the number in their sentence', () => {
    const { text, mark } = told.steps[1]?.quote ?? { text: '', mark: null }
    expect(text.slice(mark?.start, mark?.end)).toBe('34 people')
  })

  it('counts and names the independent origins, each article once, and says which is this claim', () => {
    expect(told.voicesTitle).toBe('2 independent origins of this number in all articles')
    expect(told.voices.map(({ name, own, heard }) => [name, own, heard.length, heard.at(-1)])).toEqual([
      ['monitor', false, 4, 'and 1 more article'],
      ['hospital staff', true, 1, '\u2068Daily\u2069, 4 Sep 2031: \u2068“34 people”\u2069'],
    ])
  })

  it('fits into one sentence', () => {
    const words = inOneSentence(told)
    for (const part of ['Killed: 34 people', 'Published 3 Sep 2031', '2 independent origins', 'monitor, hospital staff'])
      expect(words).toContain(part)
  })
})

it.each([
  ['in its own voice', [], [], 'One voice: it tells of no event that others report', ['Daily']],
  [
    'of an event',
    [hop('SPEAKER', 'Minister')],
    [
      {
        id: 'e:1',
        caption: 'fire',
        origins: 2,
        reportedBy: {
          nodes: [
            { id: 'id:Minister', name: 'Minister' },
            { id: 'x', name: 'Union' },
            { id: 'x', name: 'Union' },
          ],
        },
      },
    ],
    '2 independent origins of the event it tells of: \u2068fire\u2069',
    ['Minister', 'Union'],
  ],
])('of a statement %s: its voices', (_, hops, about, title, names) => {
  const told = toldOf(statement(about, hops))
  expect([told.voicesTitle, told.voices.map(({ name }) => name)]).toEqual([title, names])
  expect(told.voices.filter(({ own }) => own)).toHaveLength(1)
  expect(told.steps.at(-1)?.label).toBe('on the word of')
  expect(told.summary).toContain('A later text of the article stood in its place from 7 Sep 2031 on.')
})

describe('lines', () => {
  it.each([
    ['one two three', 7, ['one two', 'three']],
    ['one', 7, ['one']],
    ['Donaudampfschifffahrt ahoi', 8, ['Donaudam', 'pfschiff', 'fahrt', 'ahoi']],
    ['a Donaudampf', 8, ['a', 'Donaudam', 'pf']],
    ['   ', 8, []],
    ['👩‍👩‍👧👩‍👩‍👧', 8, ['👩‍👩‍👧', '👩‍👩‍👧']],
  ])('“%s” in %i letters', (text, width, lines) =>
    expect(wrapped(text, width, (words) => words.length).map(({ start, end }) => text.slice(start, end))).toEqual(lines),
  )

  it.each([
    ['Plata Wire', false],
    ['34', false],
    ['مرصد حقوق الإنسان', true],
    ['“האגודה” 34', true],
    ['\u2068مرصد\u2069 ← Daily', false],
  ])('“%s” runs from the right: %s', (text, rtl) => expect(fromRight(text)).toBe(rtl))
})

describe('the picture', () => {
  const measure = (words: string, { size }: { size: number }) => words.length * size * 0.5
  const linesOf = ({ placed }: Layout): PlacedLine[] => placed.filter((one) => one.kind === 'words')
  const textOf = ({ runs }: PlacedLine): string => runs.map(({ text }) => text).join('')

  it.each([320, 559, 560, 760])('at %i pixels: no line reaches over its edge or into the next, and all is said', (width) => {
    const layout = layoutOf(toldOf(number), width, measure)
    const lines = linesOf(layout)
    for (const line of lines) {
      const right = line.end ? line.x : line.x + measure(textOf(line), line.face)
      expect(right).toBeLessThanOrEqual(width - 20)
      expect(right - measure(textOf(line), line.face)).toBeGreaterThanOrEqual(20)
      expect(line.y).toBeLessThan(layout.height)
    }
    const column = lines.filter(({ end }) => !end)
    for (const [index, line] of column.entries()) expect(line.y - (column[index - 1]?.y ?? 0)).toBeGreaterThan(line.face.size)
    const said = lines.map(textOf).join(' ')
    for (const name of ['Daily', 'Plata Wire', 'monitor', 'hospital staff', 'Post b', 'this claim', 'f:1']) expect(said).toContain(name)
  })

  it('marks the number over a break of lines', () => {
    const marked = linesOf(layoutOf(toldOf(number), 320, measure)).flatMap(({ runs }) => runs.filter((run) => run.marked))
    expect(marked.map(({ text }) => text).join(' ')).toBe('34 people')
  })

  it('begins a name from the right at the right', () => {
    const outlet = hop('OUTLET', 'صحيفة المرفأ')
    const lines = linesOf(layoutOf(toldOf({ ...number, hops: [article, outlet] }), 760, measure))
    expect(lines.filter(({ rtl }) => rtl).map((line) => [textOf(line), line.x])).toEqual([
      ['صحيفة المرفأ', 740],
      ['صحيفة المرفأ', 740],
    ])
  })
})

it('a claim’s file has a name that every system takes', () =>
  expect(fileName('f:https://a.example/x:1-2')).toBe('trace-f-https-a-example-x-1-2'))
