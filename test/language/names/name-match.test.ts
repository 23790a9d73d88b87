import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAcronymOf, isPersonVariant, isSameWord, nameWords } from '../../../src/language/names/name-match.ts'

describe('isSameWord', () => {
  it.each([
    ['swapped letters', 'mraek', 'marek', true],
    ['a letter more', 'haddad', 'haddadd', true],
    ['another letter', 'novak', 'nowak', true],
    ['two letters', 'novak', 'nowik', false],
    ['short words must be equal', 'ali', 'eli', false],
  ])('%s', (_, a, b, expected) => expect(isSameWord(a, b)).toBe(expected))

  it('does not depend on the order', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 4, maxLength: 8 })
    fc.assert(fc.property(word, word, (a, b) => isSameWord(a, b) === isSameWord(b, a)))
  })
})

describe('isPersonVariant', () => {
  it.each([
    ['Ruiz', 'Ana Ruiz', true],
    ['Ana Riuz', 'Ana Ruiz', false],
    ['al-Haddad', 'Karim al-Haddad', true],
    ['Haddad', 'Karim al-Haddad', true],
    ['Al Haddad', 'Karim al-Haddad', true],
    ['K. Haddad', 'Karim al-Haddad', true],
    ['Mraek Novotny', 'Marek Novotny', true],
    ['Marek Novotny', 'Marek Jan Novotny', true],
    ['Petr Novotny', 'Marek Novotny', false],
    ['Marek', 'Marek Novotny', false],
  ])('%s of %s: %s', (short, long, expected) => expect(isPersonVariant(short, long)).toBe(expected))

  it('holds for every name of two words and its surname', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{2,9}$/)
    fc.assert(fc.property(word, word, (given, surname) => isPersonVariant(surname, `${given} ${surname}`)))
  })
})

describe('isAcronymOf', () => {
  it.each([
    ['CRS', 'Coastal Rescue Service', true],
    ['LCHR', 'Littoral Centre for Human Rights', true],
    ['C.R.S.', 'Coastal Rescue Service', true],
    ['CRS', 'Coastal Rescue Group', false],
  ])('%s of %s: %s', (acronym, name, expected) => expect(isAcronymOf(acronym, name)).toBe(expected))
})

it('compares names without accents, articles and apostrophes', () => expect(nameWords('José al-Ma’rufi')).toEqual(['jose', 'marufi']))
