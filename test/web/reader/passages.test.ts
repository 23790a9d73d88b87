import { describe, expect, it } from 'vitest'
import { passagesOf, type Shared, sharedWith } from '../../../web/reader/passages.ts'

const shared = (id: string, printed: Shared['printed'], ...starts: number[]): Shared => ({
  ...{ printed, share: 0.5, shareOfOther: 0.25, credit: null },
  article: { id, caption: `Of ${id}`, outlet: id === 'c' ? null : `Paper ${id}`, publishedAt: '2031-09-02', yearlessDay: null },
  passages: starts.map((start) => ({ words: 9, here: { start, end: start + 40 }, there: { words: 'nine words' } })),
})

describe('sharedWith', () => {
  it('has each article once, those before first', () =>
    expect(
      sharedWith({
        article: { reuses: [shared('a', 'BEFORE'), shared('b', 'UNKNOWN')], reusedBy: [shared('b', 'UNKNOWN'), shared('c', 'AFTER')] },
      }),
    ).toMatchObject({ others: [{ article: { id: 'a' } }, { article: { id: 'b' } }, { article: { id: 'c' } }], more: 0 }))

  it('marks twelve, and counts the rest', () => {
    const many = Array.from({ length: 15 }, (_, at) => shared(`a${at}`, 'AFTER'))
    const { others, more } = sharedWith({ article: { reuses: [], reusedBy: many } })
    expect([others.length, more]).toEqual([12, 3])
  })

  it('has none of no article', () => expect(sharedWith({ article: null })).toEqual({ others: [], more: 0 }))
})

describe('passagesOf', () => {
  it('marks every passage, and says once which was printed first', () =>
    expect(passagesOf([shared('a', 'BEFORE', 10, 90), shared('c', 'UNKNOWN', 10)])).toMatchObject([
      { mark: { start: 10, end: 50, kind: 'passage' }, other: 'a', who: 'Paper a, 2 Sep 2031', what: '9 words the same, printed before' },
      { mark: { start: 90, end: 130 }, other: 'a', what: '9 words the same' },
      { other: 'c', who: '“Of c”, 2 Sep 2031', what: '9 words the same, which was first is not known' },
    ]))

  it('gives every passage an id of its own', () =>
    expect(new Set(passagesOf([shared('a', 'BEFORE', 10, 90), shared('b', 'AFTER', 10)]).map(({ id }) => id)).size).toBe(3))
})
