import { expect, it } from 'vitest'
import { partsMakeTotal } from '../../../src/compare/rules/parts-make-total.ts'
import { claim, reason, verdict } from '../made-claims.ts'

const told = { article: 'list' }
const civilians = claim('civilians', 410, told)
const soldiers = claim('soldiers', 65, { ...told, group: 'security', start: 120, end: 122 })
const rebels = claim('rebels', 58, { ...told, group: 'insurgent', start: 130, end: 132 })
const total = claim('total', 533, { group: 'total' })

it.each([
  ['the largest part speaks for all', civilians, total, [soldiers, rebels], 'corroborates total → civilians'],
  ['the others do not', soldiers, total, [civilians, rebels], null],
  ['a part is missing', civilians, total, [soldiers], null],
  [
    'round figures of the same article',
    civilians,
    claim('z', 500, { ...told, group: 'total', comparator: 'more_than' }),
    [soldiers, rebels],
    'corroborates z → civilians',
  ],
  ['but not of another', civilians, claim('z', 500, { group: 'total', comparator: 'more_than' }), [soldiers, rebels], null],
  ['of a group it is no total', civilians, claim('z', 533), [soldiers, rebels], null],
])('%s', (_, part, whole, beside, expected) => expect(verdict(partsMakeTotal, part, whole, ...beside)).toBe(expected))

it('shows the sum', () =>
  expect(reason(partsMakeTotal, civilians, total, soldiers, rebels)).toContain('410 + 65 + 58 = 533 (article list)'))
