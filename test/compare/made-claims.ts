import fc from 'fast-check'
import type { Claim } from '../../src/compare/claim.ts'
import { pairOf } from '../../src/compare/comparable.ts'
import type { Rule } from '../../src/compare/rules/rule.ts'
import { surroundingsOf } from '../../src/compare/surroundings.ts'
import type { Comparator, Group } from '../../src/record/kinds.ts'

const bounds: Record<Comparator, (value: number) => [number | null, number | null]> = {
  exact: (value) => [value, value],
  about: () => [null, null],
  at_least: (value) => [value, null],
  at_most: (value) => [null, value],
  more_than: (value) => [value + 1, null],
  less_than: (value) => [null, value - 1],
  between: () => [null, null],
  vague: () => [null, null],
}

export const town = { id: 'town', name: 'Town', wider: ['province', 'country'] }
export const otherTown = { id: 'other town', name: 'Other Town', wider: ['province', 'country'] }
export const country = { id: 'country', name: 'Country', wider: [] }

/** A claim of the tests: by default so many civilians killed in a town, on the monitor's word, on 2 September, in an article of its own. */
export function claim(id: string, value: number | null, told: Partial<Claim> = {}): Claim {
  const comparator = told.comparator ?? 'exact'
  const [min, max] = value === null ? [null, null] : bounds[comparator](value)
  const voice = told.voice ?? 'monitor'
  return {
    ...{
      id,
      value,
      comparator,
      min,
      max,
      voice,
      voiceName: voice,
      ownVoice: false,
      named: true,
      relays: [],
      event: null,
      updates: [],
      denied: false,
      mistaken: false,
      speaksFor: [],
    },
    ...{
      metric: 'killed',
      group: 'civilian',
      population: null,
      raw: value === null ? 'dozens' : `${value}`,
      context: null,
      article: `article ${id}`,
    },
    ...{ from: null, to: null, day: '2031-09-02', cumulative: null, places: [town], start: 100, end: 110 },
    ...told,
  }
}

/** What a rule says of two claims, with others beside them: kind, contradiction, the ends' ids. */
export function verdict(rule: Rule, one: Claim, other: Claim, ...others: readonly Claim[]): string | null {
  const pair = pairOf(one, other)
  if (pair === null) return 'not comparable'
  const found = rule.decide(pair, surroundingsOf([one, other, ...others]))
  if (found === null || found === 'unrelated') return found
  return [found.kind, ...(found.contradiction === null ? [] : [found.contradiction]), `${found.from.id} → ${found.to.id}`].join(' ')
}

/** The reason that a rule gives for two claims. */
export function reason(rule: Rule, one: Claim, other: Claim, ...others: readonly Claim[]): string {
  const pair = pairOf(one, other)
  const found = pair === null ? null : rule.decide(pair, surroundingsOf([one, other, ...others]))
  return found === null || found === 'unrelated' ? '' : found.reason
}

const days = ['2031-09-01', '2031-09-02', '2031-09-05', '2031-12-30', null]
/** Claims of few values, so that many of them meet. */
export const someClaims = fc
  .array(
    fc.record({
      value: fc.constantFrom(null, 6, 9, 41, 47, 50, 56, 100, 1000, 1018),
      comparator: fc.constantFrom<Comparator>('exact', 'about', 'at_least', 'at_most', 'more_than', 'less_than', 'between', 'vague'),
      group: fc.constantFrom<Group>('civilian', 'security', 'insurgent', 'children', 'total', 'unspecified'),
      population: fc.constantFrom(null, 'civilians', 'firefighters', 'people', 'others'),
      voice: fc.constantFrom('monitor', 'ministry', 'outlet'),
      named: fc.boolean(),
      ownVoice: fc.boolean(),
      article: fc.constantFrom('one', 'two', 'three'),
      start: fc.nat(2000),
      day: fc.constantFrom(...days),
      from: fc.constantFrom(...days),
      cumulative: fc.constantFrom(true, false, null),
      places: fc.constantFrom([], [town], [otherTown], [country], [town, otherTown]),
      event: fc.constantFrom(null, 'blast'),
      updates: fc.constantFrom([], ['claim 0']),
    }),
    { maxLength: 14 },
  )
  .map((drawn) => drawn.map(({ value, ...more }, i) => claim(`claim ${i}`, value, { ...more, end: more.start + 5, to: more.from ?? null })))

/** Claims of many towns over a year, a few to each town and month. */
export const spreadClaims = (count: number): Claim[] =>
  Array.from({ length: count }, (_, i) => {
    const place = { id: `town ${i % (count / 20)}`, name: 'Town', wider: [`province ${i % 10}`, 'country'] }
    const day = new Date(Date.UTC(2031, 0, 1 + ((i * 7) % 360))).toISOString().slice(0, 10)
    return claim(`claim ${i}`, 10 + (i % 40), { places: [place], day, voice: `voice ${i % 7}`, article: `article ${i % (count / 2)}` })
  })
