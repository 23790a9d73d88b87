import { describe, expect, it } from 'vitest'
import { isAcronym, isCapitalised, letterCaseOf } from '../../../src/language/names/capitals.ts'
import { readDocument } from '../../../src/language/read-document.ts'

describe('isCapitalised', () => {
  it.each([
    ['Haddad', true],
    ['al-Haddad', true],
    ['d’Arles', true],
    ['M23', true],
    ['haddad', false],
    ['Soest-based', false],
    ['pro-Soest', false],
    ['2031', false],
  ])('%s: %s', (word, expected) => expect(isCapitalised(word)).toBe(expected))
})

describe('isAcronym', () => {
  it.each([
    ['CRS', true],
    ['U.N.', true],
    ['M23', true],
    ['Crs', false],
    ['A', false],
  ])('%s: %s', (word, expected) => expect(isAcronym(word)).toBe(expected))
})

describe('letterCaseOf', () => {
  it.each([
    ['Flood Sweeps Through the Lower Valley', 'title'],
    ['FLOOD SWEEPS THROUGH VALLEY', 'upper'],
    ['A flood swept through the lower Olm Valley on Monday.', 'running'],
    ['Ana Ruiz spoke.', 'running'],
  ])('%s is %s', (text, expected) => expect(letterCaseOf(readDocument(text).tokens)).toBe(expected))
})
