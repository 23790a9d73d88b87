import { describe, expect, it } from 'vitest'
import { whereOf } from '../../../src/extract/places/where.ts'
import { readPlaces } from './read-places.ts'

/** Names of the places of the word in brackets. */
async function where(marked: string): Promise<string[]> {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const draft = await readPlaces(marked.replace('[', '').replace(']', ''), 'none')
  return whereOf(draft, { start, end }).map((id) => draft.places.find((place) => place.id === id)?.name ?? id)
}

describe('where something happened', () => {
  it.each([
    ['A dam [burst] near Homs, officials in Damascus said.', ['Homs']],
    ['In Raqqa, Hama and Daraa, shops were [burned].', ['Raqqa', 'Hama', 'Daraa']],
    ['A ferry [sank] off Hama, Syria.', ['Hama', 'Syria']],
    ["A mill [burned] in Syria's Idlib.", ['Idlib', 'Syria']],
    ['While Damascus was calm, a mill [burned] in Aleppo.', ['Aleppo']],
    ['Rain fell in Homs all week. A wall [fell] on Friday.', ['Homs']],
    ['A monitor based in London said a mill [burned].', ['London']],
    ['A mill [burned] in Homs and smoke was seen as far away as Hama.', ['Homs']],
    ['The fire, visible from Hama, [burned] a mill in Homs.', ['Homs']],
    ['In Homs the mayor [burned] his mail and put off a trip to Damascus.', ['Homs']],
    ['The quake [hit] in Homs, 40 km west of Hama.', ['Homs']],
    ['The quake [hit] 40 km west of Hama.', ['Hama']],
    ['Nobody knows where the ship [sank].', []],
    ['A mill burned in Homs. Nine [died], the mayor told reporters in Damascus.', ['Homs']],
    ['The [talks] in Damascus were short.', ['Damascus']],
    ['A mill burned in Homs. Men from the border with Jordan [came].', ['Homs']],
  ])('%s', async (text, expected) => expect(await where(text)).toEqual(expected))

  it.each([
    ['Rain fell in Homs.\n\nGunmen [attacked] a conference in Kabul on Thursday, killing five people.', ['Kabul']],
    ['Rain fell in Homs.\n\nGunmen attacked a conference in Kabul on Thursday, [killing] five people.', ['Kabul']],
    ['Rain fell in Homs.\n\nA [bomb] struck a peace summit in Kabul.', ['Kabul']],
    ['Rain fell in Homs.\n\nA drone [hit] an interview in Kabul.', ['Kabul']],
    ['Rain fell in Homs.\n\nNobody claimed the [attack] on the talks in Kabul.', ['Kabul']],
    ['Rain fell in Homs.\n\nThe mayor spoke of the [attack] at talks in Kabul.', ['Homs']],
    ['Rain fell in Homs.\n\nThe [killings] were told of when the mayor left a summit in Kabul.', ['Homs']],
  ])('a meeting is where what struck it happened: %s', async (text, expected) => expect(await where(text)).toEqual(expected))

  it('makes a lead precise by what follows it', async () => {
    expect(await where('A storm [killed] nine in Syria.\nRoofs were torn off in the city of Homs, where most died.')).toEqual([
      'Homs',
      'Syria',
    ])
  })

  it('does not where a lead is of all of a region', async () =>
    expect(
      await where('A storm [killed] nine across Syria’s western coast.\nRoofs were torn off in the city of Homs, where most died.'),
    ).toEqual(['Syria’s western coast', 'Syria']))

  it.each([
    ['Men came to the Syrian coast.\n\nA mill burned in Homs.\n\nNine [died] on the coast.', ['Syrian coast']],
    ['Men came to the Syrian coast.\n\nA mill burned in Homs.\n\nThe coast guard saw it. Nine [died].', ['Homs']],
    ['Men came to the Syrian coast.\n\nA mill burned in Homs.\n\nNine [died] off the coast of Peru.', ['Peru']],
    ['A mill burned in Homs.\n\nNine [died] on the coast.', ['Homs']],
    ['Men came to the Syrian coast.\n\nA boat [sank] off the coast near Tripoli in Lebanon.', ['Tripoli', 'Lebanon']],
    ['Men came to the Syrian coast.\n\nA boat [sank] off the coast, in Lebanon.', ['Lebanon']],
    ['Men came to the Syrian coast.\n\nIn Lebanon a boat [sank] off the coast.', ['Lebanon']],
    ['Men came to the Syrian coast.\n\nA mill burned in Homs.\n\nIn Syria a boat [sank] off the coast.', ['Syrian coast']],
  ])('knows again an area that it has named: %s', async (text, expected) => expect(await where(text)).toEqual(expected))

  it('falls back on the town of the lead, not on one named more often', async () => {
    expect(
      await where(
        'A mill burned in Homs on Friday. Nobody was there. Rain fell.\n\nDoctors from Hama came. Hama sent water and Hama sent bread.\n\nNine [died].',
      ),
    ).toEqual(['Homs'])
  })

  it.each([
    ['DAMASCUS, May 9, 2031 (NNS) — It rained.\n\nNine [died].\n\nThe mayor of the city of Homs left.', ['Homs']],
    ['DAMASCUS, May 9, 2031 (NNS) — It rained.\n\nNine [died].', ['DAMASCUS']],
    ['Damascus (Syria), 9 May 31 (NNS) -- It rained.\n\nNine [died].\n\nThe mayor of the city of Homs left.', ['Homs']],
  ])('takes where it was written for where it happened only if no other place is named: %s', async (text, expected) =>
    expect(await where(text)).toEqual(expected),
  )

  it('leaves out where a speaker sits', async () => {
    expect(await where('A group based in London said nine [died] in Aleppo.')).toEqual(['Aleppo'])
  })
})
