import fc from 'fast-check'
import { expect, it } from 'vitest'
import { KnownPersons } from '../../../src/extract/actors/known-persons.ts'
import type { Party } from '../../../src/extract/actors/party.ts'
import { isPersonVariant, nameWords } from '../../../src/language/names/name-match.ts'

const person = (name: string, rank: number): Party => ({
  ...{ name, rank, key: `person ${name}`, kind: 'PERSON', plural: false, gender: null, ousted: false, titles: [] },
  ...{ aliases: new Set(), mentions: [], roles: new Set() },
})

it('finds the persons that a comparison with all would find', () => {
  const word = fc.constantFrom('Jan', 'Petr', 'Novak', 'Novac', 'J', 'Marek', 'Mraek', 'Vale', 'Harun')
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), name, (names, asked) => {
      const known = new KnownPersons()
      const persons = names.map(person)
      for (const party of persons) known.add(nameWords(party.name), party)
      expect(known.fitting(nameWords(asked)).map((party) => party.rank)).toEqual(
        persons.filter((party) => isPersonVariant(asked, party.name)).map((party) => party.rank),
      )
    }),
  )
})
