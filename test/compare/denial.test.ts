import { describe, expect, it } from 'vitest'
import { deniesAccusation } from '../../src/compare/denial.ts'

const accusation = { id: 's:a:10-50', articleId: 'a', day: '2031-09-03', accused: 'actor:pat' }
const denial = { id: 's:b:10-50', articleId: 'b', day: '2031-09-04', speaker: 'actor:pat' }

describe('deniesAccusation', () => {
  it.each([
    ['the accused, later', {}, true],
    ['the accused, on the same day', { day: '2031-09-03' }, true],
    ['the accused, before', { day: '2031-09-02' }, false],
    ['the accused, in the same article whatever the days', { day: '2031-09-02', articleId: 'a' }, true],
    ['the accused, nobody knows when', { day: null }, true],
    ['somebody else', { speaker: 'actor:ministry' }, false],
    ['the accusation itself', { id: 's:a:10-50' }, false],
  ])('%s', (_, over, expected) => expect(deniesAccusation({ ...denial, ...over }, accusation)).toBe(expected))
})
