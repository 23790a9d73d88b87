import { expect, it } from 'vitest'
import { loadTools } from '../../../src/assembly/tools.ts'
import { OrganisationBook } from '../../../src/extract/actors/organisation-book.ts'
import type { Party } from '../../../src/extract/actors/party.ts'

const { organisations, organisationWords } = loadTools().lexicons

const party = (name: string, rank: number): Party => ({
  ...{ name, rank, key: `organisation ${name}`, kind: 'ORGANIZATION', plural: false, gender: null, ousted: false, titles: [] },
  ...{ aliases: new Set(), mentions: [], roles: new Set() },
})

it.each([
  ['the very name', 'Lakeside Group', 'Lakeside Group'],
  ['its acronym', 'CRS', 'Coastal Rescue Service'],
  ['its acronym with stops', 'C.R.S.', 'Coastal Rescue Service'],
  ['its end', 'Defence Ministry', 'Ruritanian Defence Ministry'],
  ['one word before a head', 'Lakeside', 'Lakeside Group'],
  ['a misspelling', 'Coastal Recsue Service', 'Coastal Rescue Service'],
  ['a head with its tail left out', 'Harbour Committee', 'Harbour Committee for Peace'],
  ['an organisation of the lexicon by its other name', 'UN', 'United Nations'],
  ['an end of one word: no form of it', 'Ministry', undefined],
  ['another body', 'Mountain Rescue Service', undefined],
])('%s', (_, form, expected) => {
  const book = new OrganisationBook(organisations, organisationWords)
  const names = ['Lakeside Group', 'Coastal Rescue Service', 'Ruritanian Defence Ministry', 'Harbour Committee for Peace', 'United Nations']
  names.forEach((name, rank) => {
    book.file(party(name, rank), name)
  })
  expect(book.find(form)?.name).toBe(expected)
})

it('takes the first of several, and looks again when another name is filed', () => {
  const book = new OrganisationBook(organisations, organisationWords)
  const [first, second] = [party('Coastal Relief Service', 0), party('Coastal Rescue Service', 1)]
  book.file(second, second.name)
  expect(book.find('CRS')).toBe(second)
  book.file(first, first.name)
  expect(book.find('CRS')).toBe(first)
  expect(book.named('Coastal Rescue Service')).toBe(second)
})
