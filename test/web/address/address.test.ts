import { describe, expect, it } from 'vitest'
import { linkTo, readAddress, withParams } from '../../../web/address/address.ts'
import { dayOf, oneOf, textOf, wordsOf } from '../../../web/address/read-params.ts'

describe('a link', () => {
  it.each([
    ['/tolls', {}, '/tolls'],
    ['/tolls', { metric: 'KILLED', group: null, place: '' }, '/tolls?metric=KILLED'],
    ['/trace', { id: 'a b&c=d/é' }, '/trace?id=a+b%26c%3Dd%2F%C3%A9'],
  ])('%s with %o', (path, state, link) => expect(linkTo(path, state)).toBe(link))

  it('gives back what it was made of', () => {
    const { path, params } = readAddress(linkTo('/trace', { id: 'a b&c=d/é', hops: 2 }))
    expect([path, ...params]).toEqual(['/trace', ['id', 'a b&c=d/é'], ['hops', '2']])
  })
})

it.each([
  ['adds', { to: '2031-09-05' }, '/timeline?from=2031-09-02&types=BOMBING&to=2031-09-05'],
  ['changes in place', { from: '2031-09-03' }, '/timeline?from=2031-09-03&types=BOMBING'],
  ['takes away', { from: null, types: '' }, '/timeline'],
])('changing an address %s', (_, changes, link) =>
  expect(withParams(readAddress('/timeline?from=2031-09-02&types=BOMBING'), changes)).toBe(link),
)

describe('a parameter', () => {
  const params = new URLSearchParams('day=2031-09-02&bad=2031-02-30&worse=soon&by=actor&types=A,B,,A&empty=')

  it.each([
    ['day', '2031-09-02'],
    ['bad', null],
    ['worse', null],
    ['missing', null],
  ])('as a day: %s', (name, day) => expect(dayOf(params, name)).toBe(day))

  it.each([
    ['by', 'actor'],
    ['day', 'place'],
    ['missing', 'place'],
  ])('as one of some words: %s', (name, word) => expect(oneOf(params, name, ['place', 'actor'])).toBe(word))

  it('as words', () => expect([wordsOf(params, 'types'), wordsOf(params, 'missing')]).toEqual([['A', 'B'], []]))

  it('as text', () => expect([textOf(params, 'by'), textOf(params, 'empty'), textOf(params, 'missing')]).toEqual(['actor', null, null]))
})
