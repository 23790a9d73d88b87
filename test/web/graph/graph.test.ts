import { describe, expect, it } from 'vitest'
import { edgeKinds } from '../../../src/graph/read/neighbours.ts'
import { readAddress, withParams } from '../../../web/address/address.ts'
import { edgeWords, wordedEdges } from '../../../web/graph/edge-words.ts'
import type { Around, GraphNode } from '../../../web/graph/graph-answer.ts'
import { graphState, toggled, widened } from '../../../web/graph/graph-state.ts'
import { layoutOf, rowHeight } from '../../../web/graph/layout.ts'
import { type Item, spread } from '../../../web/graph/spread.ts'
import { viewsOf } from '../../../web/graph/views-of.ts'

describe('the address of the graph', () => {
  const linkAfter = (query: string, step: typeof toggled, id: string): string =>
    withParams(readAddress(`/graph?${query}`), step(graphState(new URLSearchParams(query)), id))

  it.each([
    ['', { node: null, open: [], wide: [], at: null }],
    ['node=a&open=b,c&wide=a&at=c', { node: 'a', open: ['b', 'c'], wide: ['a'], at: 'c' }],
    ['node=a&open=b,,b,x%252Cy%2525', { open: ['b', 'x,y%'] }],
  ])('“%s”', (query, state) => expect(graphState(new URLSearchParams(query))).toMatchObject(state))

  it.each([
    ['opens', 'node=a', 'b', '/graph?node=a&open=b'],
    ['opens one more', 'node=a&open=b', 'c,d%', '/graph?node=a&open=b%2Cc%252Cd%2525'],
    ['closes, and shows few again when it is opened next', 'node=a&open=b,c&wide=b,c', 'b', '/graph?node=a&open=c&wide=c'],
    ['leaves the centre open', 'node=a&open=b', 'a', '/graph?node=a&open=b'],
  ])('%s', (_, query, id, link) => expect(linkAfter(query, toggled, id)).toBe(link))

  it('shows many of a node', () => expect(linkAfter('node=a&wide=b', widened, 'a')).toBe('/graph?node=a&wide=b%2Ca'))

  it('keeps no more open than one question may ask about', () => {
    const many = Array.from({ length: 19 }, (_, index) => `n${index}`)
    const link = linkAfter(`node=a&open=${many.join(',')}`, toggled, 'last')
    const { open } = graphState(readAddress(link).params)
    expect([open.length, open.at(0), open.at(-1)]).toEqual([19, 'n1', 'last'])
  })

  it('gives back any id', () => {
    const id = 's:a,b%2C c/é:0-5'
    expect(graphState(readAddress(linkAfter('node=a', toggled, id)).params).open).toEqual([id])
  })
})

describe('the words of edges', () => {
  it('are there for each kind', () => expect([...wordedEdges].sort()).toEqual([...edgeKinds].sort()))

  it.each([
    ['ASSERTED_BY', true, 'said by'],
    ['ASSERTED_BY', false, 'said'],
    ['SOMETHING_NEW', true, 'something new'],
  ])('%s, outward %s: %s', (kind, outward, words) => expect(edgeWords(kind, outward)).toBe(words))
})

const node = (id: string): GraphNode => ({ __typename: 'Actor', id, caption: id })
const around = (id: string, ...groups: readonly (readonly [kind: string, outward: boolean, nodes: string[], totalCount?: number])[]) =>
  [
    id,
    {
      node: node(id),
      groups: groups.map(([kind, outward, nodes, totalCount = nodes.length]) => ({ kind, outward, totalCount, nodes: nodes.map(node) })),
    },
  ] as const
const spreadOf = (wide: string[], ...all: (readonly [string, Around])[]): Item[] =>
  spread({ centre: 'a', around: new Map(all), wide: new Set(wide) })
const told = (item: Item): string =>
  `${' '.repeat(item.depth)}${item.words} ${item.type === 'more' ? `+${item.count}` : item.node.id}${item.type === 'again' ? ' again' : ''}`.trimEnd()

describe('what stands around', () => {
  it.each<[string, Item[], string[]]>([
    ['nothing that is known', spreadOf([]), []],
    [
      'the centre, each edge in words',
      spreadOf([], around('a', ['ABOUT', false, ['b', 'c']], ['PART_OF', true, ['d']])),
      [' a', ' spoken of in b', ' spoken of in c', ' part of d'],
    ],
    [
      'a node that is open: not the way back, which the edge to it says',
      spreadOf([], around('a', ['ABOUT', false, ['b']]), around('b', ['ABOUT', true, ['a', 'c']], ['CLAIMS', true, ['a']])),
      [' a', ' spoken of in b', '  about c', '  gives a again'],
    ],
    [
      'a node near the centre, though it is met first farther out',
      spreadOf([], around('a', ['ABOUT', false, ['b']], ['PART_OF', true, ['c']]), around('b', ['INVOLVES', true, ['c']])),
      [' a', ' spoken of in b', '  involves c again', ' part of c'],
    ],
    [
      'more than is shown',
      spreadOf([], around('a', ['ABOUT', false, ['b'], 41], ['PART_OF', false, [], 3])),
      [' a', ' spoken of in b', ' spoken of in +40', ' has as parts +3'],
    ],
  ])('%s', (_, items, lines) => expect(items.map(told)).toEqual(lines))

  it('offers more where few are shown', () => {
    const all = around('a', ['ABOUT', false, ['b'], 41])
    const canShow = (items: Item[]) => items.flatMap((item) => (item.type === 'more' ? [item.canShow] : []))
    expect([canShow(spreadOf([], all)), canShow(spreadOf(['a'], all))]).toEqual([[true], [false]])
  })

  it('has a key of its own for each', () => {
    const items = spreadOf(
      [],
      around('a', ['ABOUT', false, ['b', 'c'], 9], ['CLAIMS', true, ['b']]),
      around('b', ['ABOUT', false, ['c'], 4]),
    )
    expect(new Set(items.map(({ key }) => key)).size).toBe(items.length)
  })
})

describe.each([
  ['in columns', 1200],
  ['one below the other', 366],
])('the picture %s', (_, pixels) => {
  const items = spreadOf(
    [],
    around('a', ['ABOUT', false, ['b', 'c'], 9], ['PART_OF', true, ['d']]),
    around('b', ['CLAIMS', true, ['e', 'f']], ['INVOLVES', true, ['c']]),
    around('e', ['UPDATES', true, ['g']]),
  )
  const { placed, words, lines, height, width } = layoutOf(items, pixels)

  it('is the same each time', () => expect(layoutOf(items, pixels)).toEqual({ placed, words, lines, height, width }))

  it('lays nothing over anything', () => {
    const boxes = [
      ...placed.map((one) => ({ left: one.left, top: one.top, right: one.left + one.width, bottom: one.top + rowHeight })),
      ...words.map((one) => ({ left: one.left, top: one.top, right: one.left + one.width, bottom: one.top + 20 })),
    ]
    const over = boxes.flatMap((one, index) =>
      boxes.slice(index + 1).filter((two) => one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom),
    )
    expect(over).toEqual([])
  })

  it('stays within its size, each item below or right of what it hangs from', () => {
    const at = new Map(placed.map((one) => [one.item.key, one]))
    for (const { item, left, top, width: its } of placed) {
      expect(left + its).toBeLessThanOrEqual(width)
      expect(top + rowHeight).toBeLessThanOrEqual(height)
      const parent = at.get(item.parent ?? '')
      if (parent === undefined) continue
      expect(left).toBeGreaterThan(parent.left)
      expect(top).toBeGreaterThanOrEqual(parent.top)
    }
    expect(lines).toHaveLength(items.length - 1)
    expect(words.map((one) => one.words)).toEqual(['spoken of in', 'gives', 'updates', 'involves', 'part of'])
  })
})

it.each([
  ['Article', 'a:1', ['/reader?article=a%3A1']],
  ['Statement', 's:a:1:0-5', ['/reader?article=a%3A1&claim=s%3Aa%3A1%3A0-5']],
  ['Figure', 'f:x:0-5', ['/reader?article=x&claim=f%3Ax%3A0-5', '/tolls?metric=KILLED&point=f%3Ax%3A0-5']],
  ['Event', 'e:x:0-5', ['/timeline?event=e%3Ax%3A0-5', '/tolls?event=e%3Ax%3A0-5']],
  ['Place', 'p', ['/timeline?place=p', '/tolls?place=p']],
  ['Actor', 'x', ['/timeline?actor=x', '/timeline?by=x']],
  ['Decision', 'd', []],
])('views of %s', (__typename, id, links) => expect(viewsOf({ __typename, id, metric: 'KILLED' }).map(({ href }) => href)).toEqual(links))
