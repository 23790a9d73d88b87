import { expect, it } from 'vitest'
import { regionNamedIn } from '../../src/resolve/place-identity.ts'

it.each([
  ['Northern Darfur', 'place:darfur'],
  ['North Darfur', 'place:darfur'],
  ['South-West Shoa', 'place:shoa'],
  ['Upper Nile', 'place:nile'],
  ['Darfur', null],
  ['North', null],
  ['Westport', null],
  ['Port South', null],
])('%s is part of %s by its name', (name, region) => expect(regionNamedIn(name)).toBe(region))
