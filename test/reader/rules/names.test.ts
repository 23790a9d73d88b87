import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadTools } from '../../../src/assembly/tools.ts'
import { readDocument } from '../../../src/language/read-document.ts'
import { findNames } from '../../../src/reader/rules/names.ts'

const { lexicons, gazetteer } = loadTools()
const namesIn = (text: string): string[] =>
  findNames(readDocument(text), lexicons, gazetteer).map((name) => `${name.type} ${text.slice(name.start, name.end)}`)

describe('findNames', () => {
  it.each([
    ['a person after a title', 'They met President Marta Kovalenko on Monday.', ['PER Marta Kovalenko']],
    [
      'a nationality and an office before the name',
      'The Norwegian Foreign Minister Lars Ekdal left.',
      ['NORP Norwegian', 'PER Lars Ekdal'],
    ],
    ['an office with its field', 'He praised the Director of National Intelligence Clara Benson.', ['PER Clara Benson']],
    [
      'particles inside a name',
      'She thanked Yusuf bin Rashid al-Harun and Pieter van der Molen.',
      ['PER Yusuf bin Rashid al-Harun', 'PER Pieter van der Molen'],
    ],
    [
      'an organisation with its tail, and its acronym',
      'The Littoral Observatory for Human Rights (LOHR) reported it.',
      ['ORG Littoral Observatory for Human Rights', 'ORG LOHR'],
    ],
    ['a ministry of two fields', 'The Ministry of Health and Social Affairs denied it.', ['ORG Ministry of Health and Social Affairs']],
    [
      'two organisations joined by "and"',
      'It said that Reuters and the Coastal Rescue Committee agreed.',
      ['ORG Reuters', 'ORG Coastal Rescue Committee'],
    ],
    ['a place by its preposition', 'Ships waited in Rotterdam.', ['LOC Rotterdam']],
    ['a place by its head', 'They crossed the Olmen River at night.', ['LOC Olmen River']],
    ['a person that has a place for a given name', 'Later Paris Olmstead sang.', ['PER Paris Olmstead']],
    ['a place that begins with a given name', 'Shells fell on Khan Younis again.', ['LOC Khan Younis']],
    ['a group', 'Most Druze and Norwegians stayed.', ['NORP Druze', 'NORP Norwegians']],
    ['no name in an opening word', 'Residents fled. Activists said so. Video showed it.', []],
    ['a name in an opening word', 'Zelmanovic resigned.', ['PER Zelmanovic']],
    ['no day or month', 'On Friday and in March they slept.', []],
    ['an adjective made of a name is none', 'The Oslo-based firm and pro-Ekdal crowds waited.', []],
    ['a town in capitals at the head of a report', 'SUCRE, June 3 (NNS) — Nobody was hurt.', ['LOC SUCRE', 'ORG NNS']],
    ['a company by what it deals in', 'Velmora Terminals said so.', ['ORG Velmora Terminals']],
    ['a head word with its article is an organisation', 'The Observatory said so.', ['ORG Observatory']],
    ['a company goes on without its legal form', 'Velmora Ltd grew. Velmora said nothing.', ['ORG Velmora Ltd', 'ORG Velmora']],
    ['a commission of two fields', 'The Securities and Exchange Commission met.', ['ORG Securities and Exchange Commission']],
    ['an operation is no person', 'They began Operation Silver Tide.', ['MISC Operation Silver Tide']],
    ['an account is named by its handle', 'Rivertown Echoes (@rivertownechoes) wrote it.', ['MISC @rivertownechoes']],
  ])('%s', (_, text, expected) => expect(namesIn(text)).toEqual(expected))

  it('takes a surname for its person once the full name is known', () =>
    expect(namesIn('Marek Olten spoke first. The crowd cheered for Olten.')).toEqual(['PER Marek Olten', 'PER Olten']))

  it('takes in headlines only what the text or a lexicon knows', () =>
    expect(namesIn('Storm Leaves Marek Olten Homeless in Norway\nMarek Olten lost his house.')).toEqual([
      'PER Marek Olten',
      'LOC Norway',
      'PER Marek Olten',
    ]))

  it('gives spans in order, apart, and within the text, whatever the text', () => {
    const word = fc.constantFrom(
      'Marek',
      'Olten',
      'the',
      'of',
      'for',
      'and',
      'Ministry',
      'Health',
      'President',
      'al-Harun',
      'said',
      'in',
      'Norway',
      '(',
      ')',
      ',',
      '.',
      '’s',
      'UN',
      '@x',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 20 }), (words, noise) => {
        const text = `${words.join(' ')} ${noise}`
        let cursor = 0
        for (const { start, end } of findNames(readDocument(text), lexicons, gazetteer)) {
          expect(start).toBeGreaterThanOrEqual(cursor)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
          cursor = end
        }
        expect(cursor).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
