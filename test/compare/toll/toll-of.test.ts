import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../src/compare/claim.ts'
import { namedNumbers } from '../../../src/compare/toll/amount-of.ts'
import type { TollQuestion } from '../../../src/compare/toll/question.ts'
import { type Toll, tollOf } from '../../../src/compare/toll/toll-of.ts'
import { type Group, groups, type TollPolicy, tollPolicies } from '../../../src/record/kinds.ts'
import { claim, country, otherTown, someClaims, town } from '../made-claims.ts'

const ask = (claims: readonly Claim[], policy: TollPolicy, more: Partial<TollQuestion> = {}): Toll =>
  tollOf(claims, { group: 'civilian', place: null, sources: [], policy, ...more })

/** An answer in short: its number as it is meant, and the claims that it comes from. */
const short = ({ amount, used }: Toll): string => {
  const number = amount === null ? 'none' : amount.value === null ? `${amount.min}–${amount.max}` : `${amount.comparator} ${amount.value}`
  return `${number} of ${used.map(({ id }) => id).join(', ')}`
}

const monitor = { voice: 'monitor' }
const ministry = { voice: 'ministry' }
const hospital = { voice: 'hospital' }
const watch = { voice: 'watch' }

describe('a policy chooses from the latest of each source', () => {
  /** The monitor counts on, the ministry gives less, a hospital agrees with the monitor, an outlet has been passed. */
  const claims = [
    claim('m1', 34, { ...monitor, day: '2031-09-02' }),
    claim('m2', 50, { ...monitor, day: '2031-09-04' }),
    claim('g', 38, { ...ministry, day: '2031-09-03' }),
    claim('h', 50, { ...hospital, day: '2031-09-03', comparator: 'about' }),
    claim('w', 20, { ...watch, day: '2031-09-02', comparator: 'at_least' }),
  ]

  it.each<[TollPolicy, string]>([
    ['conservative', 'at_least 38 of g, h, m2'],
    ['highest', 'exact 50 of h, m2'],
    ['latest', 'exact 50 of m2'],
    ['majority_of_origins', 'exact 50 of h, m2'],
    ['range', '38–50 of g, h, m2'],
  ])('%s: %s', (policy, expected) => expect(short(ask(claims, policy))).toBe(expected))

  it.each([
    [['ministry', 'monitor'], 'exact 38 of g'],
    [['nobody', 'hospital', 'ministry'], 'about 50 of h'],
    [['nobody'], 'none of '],
  ])('source_order %j: %s', (sources, expected) => expect(short(ask(claims, 'source_order', { sources }))).toBe(expected))

  it.each<[TollPolicy, string, string[]]>([
    [
      'conservative',
      'No source gives fewer than 38: “38” (ministry, 2031-09-03), “50” (hospital, 2031-09-03), “50” (monitor, 2031-09-04).',
      [
        'm1: its source counts on: “50” (monitor, 2031-09-04) [superseded]',
        'w: leaves open what “38” (ministry, 2031-09-03) says [says-less]',
      ],
    ],
    [
      'latest',
      'Counted up to 2031-09-04: “50” (monitor, 2031-09-04).',
      [
        'm1: its source counts on: “50” (monitor, 2031-09-04) [superseded]',
        'w: leaves open what “38” (ministry, 2031-09-03) says [says-less]',
        'g: is of an earlier day than 2031-09-04 [latest]',
        'h: is of an earlier day than 2031-09-04 [latest]',
      ],
    ],
    [
      'majority_of_origins',
      'Given by 2 independent origins: “50” (hospital, 2031-09-03), “50” (monitor, 2031-09-04).',
      [
        'm1: its source counts on: “50” (monitor, 2031-09-04) [superseded]',
        'w: leaves open what “38” (ministry, 2031-09-03) says [says-less]',
        'g: has 1 independent origin, against 2 [majority_of_origins]',
      ],
    ],
    [
      'highest',
      'The highest that a source gives: “50” (hospital, 2031-09-03), “50” (monitor, 2031-09-04).',
      [
        'm1: its source counts on: “50” (monitor, 2031-09-04) [superseded]',
        'w: leaves open what “38” (ministry, 2031-09-03) says [says-less]',
        'g: is lower than “50” (hospital, 2031-09-03) [highest]',
      ],
    ],
    [
      'range',
      'From “38” (ministry, 2031-09-03) to “50” (hospital, 2031-09-03).',
      [
        'm1: its source counts on: “50” (monitor, 2031-09-04) [superseded]',
        'w: leaves open what “38” (ministry, 2031-09-03) says [says-less]',
      ],
    ],
  ])('and %s says how, and why each of the others was left out', (policy, reason, expected) => {
    const toll = ask(claims, policy)
    expect(toll.reason).toBe(reason)
    expect(toll.leftOut.map(({ claim, reason, rule }) => `${claim.id}: ${reason} [${rule}]`)).toEqual(expected)
  })

  it('the order says whom it puts after whom', () => {
    const { leftOut } = ask(claims, 'source_order', { sources: ['hospital', 'monitor'] })
    expect(leftOut.map(({ claim, reason }) => `${claim.id}: ${reason}`)).toEqual([
      'm1: its source counts on: “50” (monitor, 2031-09-04)',
      'g: its source is not in the order',
      'm2: comes after hospital in the order',
      'w: its source is not in the order',
    ])
  })
})

describe('where sources differ', () => {
  const two = [claim('m', 50, monitor), claim('g', 19, ministry)]

  it.each<[string, TollPolicy, Claim[], string]>([
    ['on the last day, the latest is a range', 'latest', two, '19–50 of g, m'],
    ['one against one, no number has a majority', 'majority_of_origins', two, '19–50 of g, m'],
    ['without any day, none is the latest', 'latest', two.map((one) => ({ ...one, day: null })), 'none of '],
    ['no lower bound is none at all', 'conservative', [claim('m', 50, { comparator: 'at_most' })], 'none of '],
    [
      'an upper bound holds no lower one down',
      'conservative',
      [...two, claim('w', 5, { ...watch, comparator: 'less_than' })],
      'at_least 19 of g, m',
    ],
    ['an upper bound is no high number', 'highest', [...two, claim('w', 90, { ...watch, comparator: 'at_most' })], 'exact 50 of m'],
    [
      'words for many assert their least',
      'highest',
      [...two, claim('w', null, { ...watch, comparator: 'vague', min: 24, max: 99 })],
      'exact 50 of m',
    ],
    [
      'a plain number comes before an "about"',
      'highest',
      [claim('m', 50, { comparator: 'about' }), claim('g', 50, ministry)],
      'exact 50 of g, m',
    ],
    ['"about" may be a tenth less', 'conservative', [claim('m', 50, { comparator: 'about' })], 'at_least 45 of m'],
    [
      'an "at least" holds nothing down',
      'conservative',
      [...two, claim('w', 11, { ...watch, comparator: 'at_least' })],
      'at_least 19 of g, m',
    ],
    [
      'words for many are no later count',
      'latest',
      [...two, claim('w', null, { ...watch, comparator: 'vague', min: 24, max: 99, day: '2031-09-05' })],
      '19–50 of g, m',
    ],
    [
      'words for many, which go with any number, do not say which count is meant',
      'range',
      [
        claim('m', 50),
        claim('g', 38, ministry),
        claim('h', 2, hospital),
        claim('w', null, { ...watch, comparator: 'vague', min: 24, max: 99 }),
      ],
      '38–50 of g, m',
    ],
    ['an "at least" above all others stands', 'range', [...two, claim('w', 60, { ...watch, comparator: 'at_least' })], '19–60 of g, m, w'],
    [
      'of two that say "at least" the higher stands',
      'latest',
      [claim('m', 29, { comparator: 'at_least' }), claim('w', 11, { ...watch, comparator: 'at_least', day: '2031-09-05' })],
      'at_least 29 of m',
    ],
    [
      'nobody in particular holds nothing down',
      'conservative',
      [...two, claim('r', 10, { voice: 'residents', named: false })],
      'at_least 19 of g, m',
    ],
    [
      'who passes a word on adds no origin',
      'majority_of_origins',
      [claim('m', 50, { relays: ['agency'] }), claim('a', 50, { voice: 'agency' }), claim('g', 38, ministry)],
      '38–50 of a, g, m',
    ],
    [
      'nobody in particular adds no origin',
      'majority_of_origins',
      [claim('m', 50), claim('r', 50, { voice: 'residents', named: false }), claim('g', 38, ministry)],
      '38–50 of g, m, r',
    ],
  ])('%s', (_, policy, claims, expected) => expect(short(ask(claims, policy))).toBe(expected))
})

describe('a claim is left out', () => {
  const list = { article: 'list', cumulative: true, day: '2031-09-02' }
  it.each<[string, Claim, Claim[], string]>([
    ['that names no number', claim('x', null, { ...watch, comparator: 'vague' }), [], 'no-number: its words stand for no number'],
    ['that is denied', claim('x', 90, { ...watch, denied: true }), [], 'denied: stands in a denial by watch'],
    ['of everybody', claim('x', 90, { ...watch, group: 'total' }), [], 'other-population: counts everybody, not civilians alone'],
    ['of a group within', claim('x', 90, { ...watch, group: 'women' }), [], 'other-population: counts women only, not civilians'],
    [
      'of a calling',
      claim('x', 90, { ...watch, population: 'firefighters' }),
      [],
      'other-population: counts “firefighters” only, not all civilians',
    ],
    ['of others', claim('x', 90, { ...watch, group: 'security' }), [], 'other-population: counts the security forces, not civilians'],
    ['of households', claim('x', 90, { ...watch, population: 'families' }), [], 'other-population: counts households, not people'],
    [
      'that is a total taken for a part',
      claim('x', 90, watch),
      [claim('t', 90, { ...list, group: 'total' }), claim('p', 41, list)],
      'taken-for-part: counts everybody, not civilians: “90” (monitor, 2031-09-02) gives it for all; civilians alone are 41 in “41” (monitor, 2031-09-02)',
    ],
    [
      'that its article replaces',
      claim('x', 90, { ...watch, article: 'list' }),
      [claim('n', 60, { ...watch, article: 'list', updates: ['x'] })],
      'replaced: its article says that “60” (watch, 2031-09-02) replaces it',
    ],
    [
      'that its outlet has from a source',
      claim('x', 90, { ...watch, ownVoice: true, article: 'list' }),
      [claim('s', 90, { ...ministry, article: 'list' })],
      'repeated: its article gives it on the word of ministry',
    ],
    [
      'of a place within',
      claim('x', 90, watch),
      [claim('c', 80, { ...ministry, places: [country] }), claim('d', 80, { ...hospital, places: [country] })],
      'other-place: is told of Town, a part of Country',
    ],
    [
      'of a place within, though it is the last that its source gives',
      claim('x', 30, { ...monitor, day: '2031-09-09', places: [town] }),
      [claim('c', 80, { ...monitor, places: [country] })],
      'other-place: is told of Town, a part of Country',
    ],
    [
      'of a wider place',
      claim('x', 90, { ...watch, places: [country] }),
      [claim('c', 80, ministry)],
      'other-place: is told of Country, which is more than Town',
    ],
    [
      'of another place',
      claim('x', 90, { ...watch, places: [otherTown] }),
      [claim('c', 80, ministry)],
      'other-place: is told of Other Town, not of Town',
    ],
    [
      'of another time',
      claim('x', 90, { ...watch, day: '2031-03-02' }),
      [claim('c', 80, ministry)],
      'other-count: is of another time than “80” (ministry, 2031-09-02), which most sources can be held against',
    ],
    [
      'of another order of magnitude',
      claim('x', 900, watch),
      [claim('c', 80, ministry)],
      'other-count: is too far from “80” (ministry, 2031-09-02), which most sources can be held against, to be of one count',
    ],
    [
      'that its source takes back',
      claim('x', 90, { day: '2031-09-01' }),
      [],
      'superseded: its source takes it back: “50” (monitor, 2031-09-02)',
    ],
    ['that its source tells again', claim('x', 50, { day: '2031-09-01' }), [], 'superseded: is told again as “50” (monitor, 2031-09-02)'],
    [
      'whose source gives more on its day',
      claim('x', 49),
      [],
      'superseded: its source gives “50” (monitor, 2031-09-02) as of the same day',
    ],
    [
      'that only says less than its source did',
      claim('x', 40, { day: '2031-09-03', comparator: 'at_least' }),
      [],
      'superseded: says no more than “50” (monitor, 2031-09-02) before it',
    ],
    [
      'whose day is not known, beside one whose is',
      claim('x', 90, { day: null }),
      [],
      'superseded: has no known day, so it may be older than “50” (monitor, 2031-09-02)',
    ],
  ])('%s', (_, odd, beside, expected) => {
    const toll = ask([claim('m', 50), odd, ...beside], 'highest')
    expect(toll.leftOut.filter(({ claim }) => claim.id === 'x').map(({ rule, reason }) => `${rule}: ${reason}`)).toEqual([expected])
  })

  it('of things of many kinds but the one that most voices count', () => {
    const incidents = { metric: 'incidents', group: 'unspecified' } as const
    const toll = ask(
      [
        claim('a', 29, { ...incidents, population: 'massacres' }),
        claim('b', 27, { ...incidents, ...ministry, population: 'massacres' }),
        claim('c', 40, { ...incidents, population: 'raids' }),
      ],
      'range',
      { group: null },
    )
    expect(short(toll)).toBe('27–29 of a, b')
    expect(toll.leftOut.map(({ reason }) => reason)).toEqual(['counts “raids”, not “massacres”'])
  })
})

describe('the question', () => {
  const everywhere = [
    claim('t', 50, { group: 'total', places: [town] }),
    claim('s', 40, { ...watch, group: 'unspecified', places: [town] }),
    claim('u', 45, { ...ministry, group: 'unspecified', places: [country] }),
    claim('c', 30, { ...hospital, group: 'civilian', places: [town] }),
    claim('n', 44, { ...hospital, group: 'total', places: [] }),
  ]
  it.each<[string, Partial<TollQuestion>, string]>([
    ['of everybody takes both names for them, and what has no place', { group: null }, '40–50 of n, s, t'],
    ['of a group that is another name for everybody', { group: 'unspecified' }, '40–50 of n, s, t'],
    ['of a group', { group: 'civilian' }, 'exact 30 of c'],
    ['of a wide place takes its own number, not its parts', { group: null, place: 'country' }, '44–45 of n, u'],
    ['of a place of which nothing is told takes the one that most tell of', { group: null, place: 'province' }, '40–50 of n, s, t'],
    ['of a group that nobody counts', { group: 'insurgent' }, 'none of '],
  ])('%s', (_, question, expected) => expect(short(ask(everywhere, 'range', question))).toBe(expected))

  it('may have no answer, and says so', () => {
    expect(ask([], 'highest').reason).toBe('Nobody gives a number.')
    expect(ask(everywhere, 'highest', { group: 'insurgent' }).reason).toBe(
      'Nobody gives a number for exactly this; what there is was left out.',
    )
  })

  it('of outlets in an order hears them, whoever they have it from', () => {
    const claims = [claim('x', 90, { ...watch, ownVoice: true, article: 'list' }), claim('s', 90, { ...ministry, article: 'list' })]
    expect(short(ask(claims, 'source_order', { sources: ['watch'] }))).toBe('exact 90 of x')
  })
})

describe('whatever the claims', () => {
  const questions = fc.record({
    policy: fc.constantFrom<TollPolicy>(...tollPolicies),
    group: fc.constantFrom<Group | null>(null, ...groups),
    place: fc.constantFrom(null, 'town', 'country'),
    sources: fc.subarray(['monitor', 'ministry', 'outlet']),
  })
  const drawn = someClaims.map((claims) => claims.map((one, i) => ({ ...one, denied: i % 7 === 6 })))

  it('each is used or left out, once', () => {
    fc.assert(
      fc.property(drawn, questions, (claims, question) => {
        const { used, leftOut } = tollOf(claims, question)
        const ids = [...used.map(({ id }) => id), ...leftOut.map(({ claim }) => claim.id)]
        expect(ids.toSorted()).toEqual(claims.map(({ id }) => id).sort())
        for (const { reason } of leftOut) expect(reason).toMatch(/\w/)
      }),
      { numRuns: 500 },
    )
  })

  it('their order does not matter', () => {
    const shuffled = drawn.chain((claims) =>
      fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length, maxLength: claims.length })),
    )
    fc.assert(
      fc.property(shuffled, questions, ([claims, others], question) => {
        expect(tollOf(others, question)).toEqual(tollOf(claims, question))
      }),
      { numRuns: 500 },
    )
  })

  it('the answer lies between the least and the most of what was used, and there is none without', () => {
    fc.assert(
      fc.property(drawn, questions, (claims, question) => {
        const { amount, used } = tollOf(claims, question)
        expect(amount === null).toBe(used.length === 0)
        if (amount === null) return
        const answer = namedNumbers(amount)
        const ends = used.flatMap((one) => namedNumbers(one) ?? [])
        // "About 50" may be 45.
        const least = Math.min(
          ...used.map(({ comparator, value }, at) => (comparator === 'about' && value !== null ? 0.9 * value : (ends[at]?.least ?? 0))),
        )
        expect(answer?.least).toBeGreaterThanOrEqual(least)
        expect(answer?.most).toBeLessThanOrEqual(Math.max(...ends.map(({ most }) => most)) + 1)
      }),
      { numRuns: 500 },
    )
  })

  it('none that is denied, or of another group, is used', () => {
    fc.assert(
      fc.property(drawn, questions, (claims, question) => {
        const everybody = ['total', 'unspecified']
        for (const { denied, group } of tollOf(claims, question).used) {
          expect(denied).toBe(false)
          expect(everybody.includes(group)).toBe(everybody.includes(question.group ?? 'total'))
        }
      }),
      { numRuns: 500 },
    )
  })
})
