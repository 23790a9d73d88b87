import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { madeUp } from '../../graph/made-up.ts'
import { type Asked, anId, askedOf } from '../asked.ts'

let asked: Asked
beforeAll(async () => {
  asked = await askedOf(Array.from({ length: 15 }, (_, seed) => madeUp(seed)))
})
afterAll(() => asked.close())

const pageShape = z.object({
  nodes: z.array(anId),
  pageInfo: z.object({
    ...{ hasNextPage: z.boolean(), hasPreviousPage: z.boolean() },
    ...{ startCursor: z.string().nullable(), endCursor: z.string().nullable() },
  }),
  totalCount: z.number(),
})
type Page = z.output<typeof pageShape>

const fields = 'nodes { id } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'
const lists: readonly (readonly [name: string, head: string])[] = [
  ['articles', 'articles'],
  ['actors', 'actors'],
  ['places', 'places'],
  ['events', 'events'],
  ['statements', 'statements'],
  ['figures', 'figures'],
]

async function page(list: string, args: string): Promise<Page> {
  return (await asked.askFor(z.object({ page: pageShape }), `{ page: ${list}${args} { ${fields} } }`)).page
}

/** All pages of a list one after another, in the list's order. */
async function whole(list: string, size: number, backward: boolean): Promise<string[]> {
  const ids: string[] = []
  let cursor: string | null = null
  for (;;) {
    const from: string = cursor === null ? '' : backward ? `, before: "${cursor}"` : `, after: "${cursor}"`
    const { nodes, pageInfo }: Page = await page(list, `(${backward ? 'last' : 'first'}: ${size}${from})`)
    const found = nodes.map((node) => node.id)
    if (backward) ids.unshift(...found)
    else ids.push(...found)
    if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return ids
    cursor = backward ? pageInfo.startCursor : pageInfo.endCursor
  }
}

describe.each(lists)('%s', (_, list) => {
  it('shows each entry once, whatever the size of the pages and the direction', async () => {
    const all = await whole(list, 100, false)
    expect(all.length).toBe((await page(list, '(first: 1)')).totalCount)
    expect(new Set(all).size).toBe(all.length)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 40 }), fc.boolean(), async (size, backward) => {
        expect(await whole(list, size, backward)).toEqual(all)
      }),
      { numRuns: 6 },
    )
  })
})

describe('a page', () => {
  it('says where it stands', async () => {
    const first = await page('statements', '(first: 3)')
    expect([first.pageInfo.hasNextPage, first.pageInfo.hasPreviousPage]).toEqual([true, false])
    const next = await page('statements', `(first: 3, after: "${first.pageInfo.endCursor}")`)
    expect([next.pageInfo.hasNextPage, next.pageInfo.hasPreviousPage]).toEqual([true, true])
    const back = await page('statements', `(last: 3, before: "${next.pageInfo.startCursor}")`)
    expect(back.nodes).toEqual(first.nodes)
    expect(back.pageInfo.hasPreviousPage).toBe(false)
  })

  it('may be empty', async () => {
    expect(await page('statements', '(first: 0)')).toMatchObject({
      nodes: [],
      pageInfo: { hasNextPage: true, startCursor: null, endCursor: null },
    })
  })

  it.each([
    'articles',
    'actors',
    'search(text: "march", ',
    'statements(filter: {kind: [DIRECT]}, ',
    'statements(filter: {stance: [DENY]}, ',
  ])('does not go on from a cursor of another list: %s', async (list) => {
    const { pageInfo } = await page('statements', '(first: 1)')
    const head = list.includes('(') ? list : `${list}(`
    expect(await asked.codes(`{ ${head}after: "${pageInfo.endCursor}") { pageInfo { hasNextPage } } }`)).toEqual(['CURSOR_INVALID'])
  })

  it.each([
    ['(first: -1)', 'PAGE_INVALID'],
    ['(first: 101)', 'PAGE_INVALID'],
    ['(first: 1, last: 1)', 'PAGE_INVALID'],
    ['(after: "bm90IGEgY3Vyc29y")', 'CURSOR_INVALID'],
    ['(before: "")', 'CURSOR_INVALID'],
    ['(first: "ten")', 'QUERY_INVALID'],
  ])('is refused for %s', async (args, code) => expect(await asked.codes(`{ statements${args} { totalCount } }`)).toEqual([code]))
})
