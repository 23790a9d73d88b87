import { describe, expect, it } from 'vitest'
import { claimChanges, type RevisedClaim } from '../../../src/compare/revision/claim-changes.ts'

const figure = (says: string, source: string | null = null, about = 'killed civilian'): RevisedClaim => ({
  id: `f ${says} ${source}`,
  label: 'Figure',
  source,
  about,
  says,
})
const said = (says: string, source: string | null = 'the port authority'): RevisedClaim => ({
  id: `s ${says} ${source}`,
  label: 'Statement',
  source,
  about: '',
  says,
})

describe('claimChanges', () => {
  it.each<[string, RevisedClaim[], RevisedClaim[], string[]]>([
    ['nothing', [figure('41'), said('the quay burned')], [said('The quay burned'), figure('41')], []],
    ['another number', [figure('41')], [figure('43')], ['CHANGED 41 → 43']],
    ['a number of something else', [figure('41')], [figure('41', null, 'injured civilian')], ['DROPPED 41', 'ADDED 41']],
    ['the same number on another’s word', [figure('41', 'the mayor')], [figure('41', 'the union')], ['CHANGED 41 → 41']],
    [
      'another number beside one that stays',
      [figure('41', 'the mayor'), figure('60', 'the union')],
      [figure('60', 'the union'), figure('43', 'the mayor')],
      ['CHANGED 41 → 43'],
    ],
    ['one number the less', [figure('41'), figure('43')], [figure('43')], ['DROPPED 41']],
    [
      'other words',
      [said('the quay burned for three days')],
      [said('the quay burned for two days')],
      ['CHANGED the quay burned for three days → the quay burned for two days'],
    ],
    [
      'the same words by another',
      [said('the quay burned')],
      [said('the quay burned', 'a witness')],
      ['CHANGED the quay burned → the quay burned'],
    ],
    [
      'a statement that was taken out',
      [said('the quay burned'), said('nobody was hurt')],
      [said('the quay burned')],
      ['DROPPED nobody was hurt'],
    ],
    [
      'a statement on something else',
      [said('the quay burned')],
      [said('ships will leave on Monday')],
      ['DROPPED the quay burned', 'ADDED ships will leave on Monday'],
    ],
    ['repeats', [figure('41'), figure('41')], [figure('41')], ['DROPPED 41']],
  ])('%s', (_, before, after, expected) => {
    const told = claimChanges(before, after).map(({ kind, before: was, after: is }) =>
      [kind, [was?.says, is?.says].filter((words) => words !== undefined).join(' → ')].join(' '),
    )
    expect(told).toEqual(expected)
  })
})
