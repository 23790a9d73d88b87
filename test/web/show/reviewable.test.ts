import { expect, it } from 'vitest'
import { correctionsOf, type Reviewable, type SaidSpeaker } from '../../../web/show/reviewable.ts'

const figure: Reviewable = {
  ...{ __typename: 'Figure', id: 'f:a:0-2', caption: 'killed: 50' },
  ...{ metric: 'KILLED', group: 'CIVILIAN', comparator: 'EXACT', value: 50, min: 50, max: 50 },
}
const range: Reviewable = { ...figure, comparator: 'BETWEEN', value: null, min: 40, max: 60 }
const vague: Reviewable = { ...figure, comparator: 'VAGUE', value: null, min: 24, max: 99 }
const statement: Reviewable = { __typename: 'Statement', id: 's:a:0-2', caption: 'said', stance: 'ASSERT', certainty: 'CERTAIN' }
const asRead = { metric: 'KILLED', group: 'CIVILIAN', comparator: 'EXACT', value: '50' }

it.each<[string, Reviewable, Record<string, string>, SaidSpeaker, unknown]>([
  ['nothing changed', figure, asRead, null, []],
  ['a number', figure, { ...asRead, value: '24' }, null, [{ comparator: 'EXACT', value: 24 }]],
  ['how it is meant', figure, { ...asRead, comparator: 'AT_LEAST' }, null, [{ comparator: 'AT_LEAST', value: 50 }]],
  ['a range', figure, { comparator: 'BETWEEN', min: '40', max: '50' }, null, [{ min: 40, max: 50 }]],
  ['a range as it was read', range, { comparator: 'BETWEEN', min: '40', max: '60' }, null, []],
  ['a range that is half said', range, { comparator: 'BETWEEN', min: '40' }, null, []],
  ['a range that is a number', range, { comparator: 'ABOUT', value: '50' }, null, [{ comparator: 'ABOUT', value: 50 }]],
  ['no number, as it was read', vague, { comparator: 'VAGUE', group: 'WOMEN' }, null, [{ group: 'WOMEN' }]],
  ['a number of words without one', vague, { comparator: 'ABOUT', value: '30' }, null, [{ comparator: 'ABOUT', value: 30 }]],
  ['a speaker', figure, asRead, { speaker: 'actor:x' }, [{ speaker: 'actor:x' }]],
  ['both, apart', figure, { ...asRead, metric: 'INJURED' }, { ownVoice: true }, [{ metric: 'INJURED' }, { ownVoice: true }]],
  ['a statement', statement, { stance: 'DENY', certainty: 'CERTAIN' }, null, [{ stance: 'DENY' }]],
])('a correction of %s', (_, claim, said, speaker, expected) =>
  expect(correctionsOf(claim, (name) => said[name] ?? null, speaker)).toEqual(expected),
)
