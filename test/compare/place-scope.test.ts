import { expect, it } from 'vitest'
import { placeScope } from '../../src/compare/place-scope.ts'
import { country, otherTown, town } from './made-claims.ts'

it.each([
  [[town], [town], 'same'],
  [[town], [country], 'narrower'],
  [[country], [town], 'wider'],
  [[town], [otherTown], 'apart'],
  [[town, otherTown], [otherTown], 'same'],
  [[town], [otherTown, country], 'apart'],
  [[town, country], [country], 'narrower'],
  [[town, country], [town], 'same'],
  [[], [town], 'same'],
  [[], [], 'same'],
])('places %#', (a, b, expected) => expect(placeScope(a, b)).toBe(expected))
