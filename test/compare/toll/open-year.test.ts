import { expect, it } from 'vitest'
import { tollOf } from '../../../src/compare/toll/toll-of.ts'
import { claim } from '../made-claims.ts'

it('names no year that nobody knows', () => {
  const claims = [
    claim('o1', 34, { voice: 'monitor', day: '9996-09-02', yearlessDay: 'XXXX-09-02' }),
    claim('o2', 50, { voice: 'ministry', day: '9996-09-04', yearlessDay: 'XXXX-09-04' }),
  ]
  expect(tollOf(claims, { group: 'civilian', place: null, sources: [], policy: 'latest' }).reason).toBe(
    'Counted up to 09-04 of an unknown year: “50” (ministry, 09-04 of an unknown year).',
  )
})
