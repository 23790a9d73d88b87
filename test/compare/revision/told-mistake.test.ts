import { expect, it } from 'vitest'
import { tellsOfMistake } from '../../../src/compare/revision/told-mistake.ts'

it.each<[string, readonly string[]]>([
  ['An earlier version of this story said 32 people had died.', ['32']],
  ['An earlier version of this story said 32 people had died; it is 30.', ['32']],
  ['The first edition gave the toll as 32, and the correct number is 30.', ['32']],
  ['A previous headline had 32 dead instead of 30.', ['32', '30']],
  ['Our earlier report said 32 had died.', ['32']],
  ['Correction: 30 people died, not 32.', ['32']],
  ['Correction: The toll was misstated as 32; it should have been 30.', ['32']],
  ['Correction: 30 people died.', []],
  ['“Corrected to say that 30 died rather than some 32.', ['32']],
  ['Initial reports said 32 people had died.', []],
  ['A previous report by the monitor said 745.', []],
  ['Its first report gave 32 dead.', []],
  ['The original story of the dam begins with 32 families.', []],
  ['Correction officers said 12 inmates were killed.', []],
  ['The first edition of the festival ended with 12 people injured.', []],
  ['The ministry said 30 people died, not 32.', []],
])('%s', (words, expected) => {
  const numbers = [...words.matchAll(/\d+/g)]
  expect(numbers.filter(({ index }) => tellsOfMistake(words, index)).map(([number]) => number)).toEqual(expected)
})
