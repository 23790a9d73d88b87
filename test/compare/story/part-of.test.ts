import { describe, expect, it } from 'vitest'
import { type AccountOfPart, partReason } from '../../../src/compare/story/part-of.ts'

const account = (type: AccountOfPart['type'], from: string | null, to = from, articleId = 'a'): AccountOfPart => ({
  type,
  from,
  to,
  articleId,
})

describe('an event in a place of several of its kind', () => {
  it.each<[string, AccountOfPart, AccountOfPart, string | null]>([
    [
      'in their days',
      account('KILLING', '2031-09-03', '2031-09-03', 'b'),
      account('MASSACRE', '2031-09-02', '2031-09-04'),
      'one of several of its kind in Colonia, between 2031-09-02 and 2031-09-04',
    ],
    [
      'on their day',
      account('MASSACRE', '2031-09-02'),
      account('MASSACRE', '2031-09-02'),
      'one of several of its kind in Colonia, on 2031-09-02',
    ],
    ['before them', account('MASSACRE', '2031-09-01'), account('MASSACRE', '2031-09-02', '2031-09-04'), null],
    ['going on after them', account('MASSACRE', '2031-09-03', '2031-09-05'), account('MASSACRE', '2031-09-02', '2031-09-04'), null],
    ['of another kind', account('PROTEST', '2031-09-02'), account('MASSACRE', '2031-09-02'), null],
    [
      'without days in one article',
      account('MASSACRE', null),
      account('MASSACRE', null),
      'one of several of its kind in Colonia, told in one article',
    ],
    ['without days in two articles', account('MASSACRE', null, null, 'b'), account('MASSACRE', null), null],
  ])('%s', (_, part, whole, reason) => {
    expect(partReason(part, whole, 'Colonia')).toBe(reason)
  })
})
