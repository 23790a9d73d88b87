import { expect, it } from 'vitest'
import { countingMethod } from '../../src/compare/counting-method.ts'

it.each([
  ['38 deaths', 'said that 38 deaths had been confirmed', 'confirmed'],
  ['38 identified victims', null, 'confirmed'],
  ['an estimated 200 people', null, 'estimated'],
  ['200 people', 'at least 200 people are feared dead', 'estimated'],
  ['38 deaths', 'the monitor counted 38 deaths', null],
])('%s: %s', (raw, context, expected) => expect(countingMethod({ raw, context })).toBe(expected))
