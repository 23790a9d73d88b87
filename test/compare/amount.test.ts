import { describe, expect, it } from 'vitest'
import { agree, intervalOf, isBelow, isFarApart, isRounder, isRounding, isSameNumber, overlap } from '../../src/compare/amount.ts'
import { claim } from './made-claims.ts'

const exact = (value: number) => claim('x', value)
const about = (value: number) => claim('x', value, { comparator: 'about' })
const atLeast = (value: number) => claim('x', value, { comparator: 'at_least' })
const moreThan = (value: number) => claim('x', value, { comparator: 'more_than' })
const atMost = (value: number) => claim('x', value, { comparator: 'at_most' })
const range = (min: number, max: number) => claim('x', null, { comparator: 'between', min, max })
const dozens = claim('x', null, { comparator: 'vague', min: 24, max: 99 })
const wordless = claim('x', null, { comparator: 'vague' })

describe('a number', () => {
  it.each([
    [exact(41), 41, 41],
    [about(30), 27, 33],
    [atLeast(29), 29, Number.POSITIVE_INFINITY],
    [moreThan(1000), 1001, Number.POSITIVE_INFINITY],
    [atMost(9), 0, 9],
    [range(20, 30), 20, 30],
    [dozens, 24, 99],
    [wordless, 0, Number.POSITIVE_INFINITY],
  ])('can be what its words allow (%#)', (amount, least, most) => {
    expect(intervalOf(amount).least).toBeCloseTo(least)
    expect(intervalOf(amount).most === most || Math.abs(intervalOf(amount).most - most) < 1e-9).toBe(true)
  })

  it.each([
    // same number, overlap, agree, the first below the second
    [exact(41), exact(41), true, true, true, false],
    [exact(41), exact(42), false, false, false, true],
    [about(745), exact(745), true, true, true, false],
    [about(50), exact(51), false, true, true, false],
    [atLeast(11), exact(34), false, true, false, false],
    [atLeast(29), about(30), false, true, true, false],
    [moreThan(1000), exact(1018), false, true, true, false],
    [moreThan(1000), exact(1000), true, false, false, false],
    [range(20, 30), exact(28), false, true, true, false],
    [range(20, 30), exact(31), false, false, false, true],
    [dozens, exact(34), false, true, false, false],
    [dozens, dozens, true, true, false, false],
    [wordless, exact(3), false, true, false, false],
  ])('is held against another (%#)', (a, b, same, overlaps, agrees, below) => {
    expect([isSameNumber(a, b), overlap(a, b), agree(a, b), isBelow(a, b)]).toEqual([same, overlaps, agrees, below])
    expect([isSameNumber(b, a), overlap(b, a), agree(b, a)]).toEqual([same, overlaps, agrees])
  })

  it.each([
    [atLeast(29), about(30), true],
    [moreThan(500), exact(532), true],
    [moreThan(1000), exact(1018), true],
    [exact(1000), exact(1018), true],
    // Small numbers in full are no round figures, nor is what lies further off than half the round number's unit.
    [exact(50), exact(47), false],
    [exact(745), exact(750), false],
    [about(30), exact(36), false],
    [moreThan(1000), exact(1225), false],
    [exact(41), exact(41), false],
    [dozens, exact(30), false],
  ])('is another in round figures, or not (%#)', (a, b, expected) => {
    expect([isRounding(a, b), isRounding(b, a)]).toEqual([expected, expected])
  })

  it.each([
    [4, 50, true],
    [6000, 20_000, false],
    [10, 40, false],
  ])('%d and %d', (a, b, expected) => expect(isFarApart(exact(a), exact(b))).toBe(expected))

  it.each([
    [exact(1000), exact(1018), true],
    [exact(1018), exact(1000), false],
    [moreThan(500), exact(533), true],
    [about(30), exact(29), true],
    [exact(41), exact(41), false],
  ])('is rounder than another, which is not rounder than it (%#)', (a, b, expected) => {
    expect(isRounder(a, b)).toBe(expected)
    expect(isRounder(a, b) && isRounder(b, a)).toBe(false)
  })
})
