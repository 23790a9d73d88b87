import { expect, it } from 'vitest'
import { partsMissTotal } from '../../../src/compare/rules/parts-miss-total.ts'
import { claim, reason, verdict } from '../made-claims.ts'

const told = { article: 'list' }
const civilians = claim('civilians', 410, told)
const soldiers = claim('soldiers', 65, { ...told, group: 'security', start: 120, end: 122 })
const total = (value: number) => claim('total', value, { ...told, group: 'unspecified', start: 90, end: 95 })

it.each([
  ['a few are missing', total(500), 'refines civilians → total'],
  ['the parts are too many', total(450), 'refines civilians → total'],
  ['so many are missing that it lists no whole', total(900), null],
])('%s', (_, whole, expected) => expect(verdict(partsMissTotal, civilians, whole, soldiers)).toBe(expected))

it('names the difference', () => {
  expect(reason(partsMissTotal, civilians, total(500), soldiers)).toContain('410 + 65 = 475, 25 fewer than “500”')
  expect(reason(partsMissTotal, civilians, total(450), soldiers)).toContain('25 more than “450”')
})
