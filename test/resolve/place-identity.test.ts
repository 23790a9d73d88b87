import { expect, it } from 'vitest'
import { regionNamedIn } from '../../src/resolve/place-identity.ts'

it.each([
  ['Northern Darfur', 'place:darfur'],
  ['North Darfur', 'place:darfur'],
  ['South-West Shoa', 'place:shoa'],
  ['Upper Nile', 'place:nile'],
  ['West Darfur State', 'place:darfur'],
  ['West Bank', null],
  ['Northern Province', null],
  ['Eastern Governorates', null],
  ['South Coast', null],
  ['the western countryside', null],
  ['Western Region', null],
  ['Eastern Area', null],
  ['South China Sea', null],
  ['Northern Cape Province', null],
  ['South Africa', null],
  ['North Korea', null],
  ['West Virginia', null],
  ['Darfur', null],
  ['North', null],
  ['Westport', null],
  ['Port South', null],
])('%s is part of %s by its name', (name, region) => expect(regionNamedIn(name)).toBe(region))
