import { expect, it } from 'vitest'
import { type EventTrait, hasTrait } from '../../src/record/event-traits.ts'
import { eventTypes } from '../../src/record/kinds.ts'

const typesWith = (trait: EventTrait) => eventTypes.filter((type) => hasTrait(type, trait))

it.each([
  ['what can be aimed at somebody is a wrong', 'targeted', 'culpable'],
  ['what can be aimed at somebody may kill', 'targeted', 'lethal'],
  ['what kills is a wrong', 'lethal', 'culpable'],
] as const)('%s', (_, narrow, wide) => {
  expect(typesWith(narrow).length).toBeGreaterThan(0)
  expect(typesWith(narrow).filter((type) => !hasTrait(type, wide))).toEqual([])
})

it.each([
  ['ABDUCTION', 'lethal', false],
  ['PROTEST', 'answered', true],
  ['AID', 'victimless', true],
  ['OTHER', 'answered', true],
] as const)('%s is %s: %s', (type, trait, expected) => expect(hasTrait(type, trait)).toBe(expected))
