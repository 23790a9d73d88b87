import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inStep } from '../../../src/graph/scan/in-step.ts'
import type { Section, Source } from '../../../src/graph/scan/sections.ts'

/** A graph whose pages are given. */
const graphOf = (pages: readonly string[][]): Source =>
  async function* () {
    for (const page of pages) yield page.map((id) => ({ key: [id], label: 'Figure', id, write: 'figures', each: [{ id }] }))
  }
const section: Section = { name: 'any', written: 1, pages: () => graphOf([])(section) }

async function pairsOf(lefts: readonly string[][], rights: readonly string[][]): Promise<string[]> {
  const found: string[] = []
  for await (const pairs of inStep(section, graphOf(lefts), graphOf(rights))) {
    found.push(...pairs.map((pair) => `${pair.left?.key ?? '-'}${pair.right?.key ?? '-'}`))
  }
  return found
}

describe('inStep', () => {
  it.each([
    ['equal sides', [['a', 'b']], [['a', 'b']], ['aa', 'bb']],
    ['pages of other sizes', [['a'], ['b'], ['c']], [['a', 'b', 'c']], ['aa', 'bb', 'cc']],
    ['what one side lacks', [['a', 'c', 'e']], [['b', 'c']], ['a-', '-b', 'cc', 'e-']],
    ['an empty side', [['a', 'b']], [], ['a-', 'b-']],
    ['pages without an edge, before and between', [[], ['a'], [], [], ['b']], [['b'], [], ['c']], ['a-', 'bb', '-c']],
    ['nothing', [], [[]], []],
  ])('pairs %s', async (_, lefts, rights, expected) => expect(await pairsOf(lefts, rights)).toEqual(expected))

  it('pairs everything once and in order, however it is paged', async () => {
    const ids = fc.uniqueArray(fc.constantFrom(...'abcdefghijkl')).map((list) => list.sort())
    const paged = ids.chain((list) =>
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: list.length, maxLength: 20 }).map((sizes) => {
        const rest = [...list]
        return [...sizes.map((size) => rest.splice(0, size)), rest]
      }),
    )
    await fc.assert(
      fc.asyncProperty(paged, paged, async (lefts, rights) => {
        const [a, b] = [lefts.flat(), rights.flat()]
        const all = [...new Set([...a, ...b])].sort()
        expect(await pairsOf(lefts, rights)).toEqual(all.map((id) => `${a.includes(id) ? id : '-'}${b.includes(id) ? id : '-'}`))
      }),
      { seed: 5 },
    )
  })
})
