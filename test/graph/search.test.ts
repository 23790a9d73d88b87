import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { foldedText, foldedWords, searchWords } from '../../src/graph/folded-words.ts'
import type { Graph } from '../../src/graph/port.ts'
import { writeRecords } from '../../src/graph/write/write-records.ts'
import { type Telling, told } from '../graphql/told.ts'
import { emptyGraph, engineName } from './engines.ts'

/** Invented: names as papers spell them, with accents, apostrophes, hyphens and transliterations. */
const tellings: readonly Telling[] = [
  {
    id: 'a1',
    outlet: 'El Faro del Río',
    publishedAt: '2031-05-01',
    text: "Ahmed al-Sharaa met Colonel O'Brien in Río Claro. The Río Claro Harbour Office closed.",
    actors: [
      ['a1', 'Ahmed al-Sharaa', 'PERSON'],
      ['a2', "O'Brien", 'PERSON'],
      ['a3', 'Río Claro Harbour Office', 'STATE_GOV'],
    ],
    places: [['p1', 'Río Claro', 'TOWN', '8000001', -33, -58]],
  },
  {
    id: 'a2',
    outlet: "Sana'a Street Journal",
    publishedAt: '2031-05-02',
    text: "Sanaʿa Relief, or SR, left Rio Seco after al-Sharaa's men came. Rio Seco is not Río Claro.",
    actors: [
      ['a1', 'Sanaʿa Relief', 'NGO_AID', 'SR'],
      ['a2', 'al-Sharaa', 'PERSON'],
    ],
    places: [
      ['p1', 'Rio Seco', 'TOWN', '8000002', -34, -58],
      ['p2', 'Río Claro', 'TOWN', '8000001', -33, -58],
    ],
  },
  {
    id: 'a3',
    outlet: null,
    publishedAt: '2031-05-03',
    text: 'Muḥammad al-Qāsim said that 1,018 people left the U.N. camp.',
    actors: [['a1', 'Muḥammad al-Qāsim', 'PERSON']],
    statements: [
      {
        words: 'Muḥammad al-Qāsim said that 1,018 people left the U.N. camp',
        ...{ source: 'Muḥammad al-Qāsim', cue: 'said', content: 'that 1,018 people left the U.N. camp', speaker: 'a1' },
      },
    ],
    figures: [{ raw: '1,018 people', value: 1018 }],
  },
]

let graph: Graph
let end: () => Promise<void>
beforeAll(async () => {
  ;({ graph, end } = await emptyGraph())
  await writeRecords(graph, tellings.map(told))
})
afterAll(() => end())

const idsFor = async (label: string, text: string, limit = 10) => (await graph.searchText(label, text, limit)).map(({ id }) => id)

describe(`full-text search on the engine ${engineName}`, () => {
  it.each([
    ['Place', 'Rio', ['place:8000002', 'place:8000001']],
    ['Place', 'río', ['place:8000002', 'place:8000001']],
    ['Place', 'the CLARO', ['place:8000001']],
    ['Place', 'rio claro', ['place:8000001', 'place:8000002']],
    ['Actor', 'sharaa', ['actor:al sharaa', 'actor:ahmed al sharaa']],
    ['Actor', 'Al-Sharaa', ['actor:al sharaa', 'actor:ahmed al sharaa', 'actor:muhammad al qasim']],
    ['Actor', "al Shara'a", ['actor:al sharaa', 'actor:ahmed al sharaa', 'actor:muhammad al qasim']],
    ['Actor', 'obrien', ['actor:obrien']],
    ['Actor', 'O’Brien', ['actor:obrien']],
    ['Actor', 'brien', []],
    ['Actor', 'sanaa', ['actor:sanaa relief', 'actor:sanaa street journal']],
    ['Actor', "Sana'a relief street", ['actor:sanaa relief', 'actor:sanaa street journal']],
    ['Actor', 'Muhammad al-Qasim', ['actor:muhammad al qasim', 'actor:al sharaa', 'actor:ahmed al sharaa']],
    ['Alias', 'sr', ['alias:sr']],
    ['Article', 'rio seco', ['a2', 'a1']],
    ['Article', 'harbour office', ['a1']],
    ['Article', "O'Brien", ['a1']],
    ['Statement', '1,018', ['s:a3:0-59']],
    ['Statement', 'un camp', ['s:a3:0-59']],
    ['Figure', '1018', []],
    ['Figure', '018 people', ['f:a3:28-40']],
    ['Event', 'camp', []],
  ])('%s: %s', async (label, text, ids) => expect(await idsFor(label, text)).toEqual(ids))

  it('counts words, and then the length of what holds them', async () => {
    const hits = await graph.searchText('Actor', 'Muhammad al-Qasim', 10)
    expect(hits.map(({ score }) => score)).toEqual([
      3 + 1 / ' muhammad al qasim '.length,
      1 + 1 / ' al sharaa '.length,
      1 + 1 / ' ahmed al sharaa '.length,
    ])
    expect(await graph.searchText('Actor', 'Muhammad al-Qasim', 2)).toEqual(hits.slice(0, 2))
  })

  it('takes nothing in a text for syntax, whatever it is', async () => {
    const signs = fc.constantFrom(
      ...'+-&|!(){}[]^"~*?:\\/ '.split(''),
      'AND',
      'OR',
      'NOT',
      ' TO ',
      'folded:',
      '_exists_:',
      'rio',
      '~2',
      '^9',
      "'; ",
    )
    const hostile = fc.oneof(
      fc.array(signs, { maxLength: 12 }).map((parts) => parts.join('')),
      fc.string({ unit: 'grapheme' }),
    )
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const words = searchWords(text)
        const found = await graph.searchText('Place', text, 10)
        expect(found).toEqual(await graph.searchText('Place', foldedWords(text).join(' '), 10))
        expect(found.length > 0).toBe(words.some((word) => ['rio', 'claro', 'seco'].includes(word)))
      }),
      { numRuns: 150, seed: 3 },
    )
  })

  it('finds a text by each of its words, whatever letters they are of', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), async (text) => {
        const folded = foldedText(text)
        await graph.run({ name: 'test/set', row: z.unknown() }, { id: 'f:a3:28-40', props: { folded } })
        for (const word of folded.split(' ').filter((one) => one !== ''))
          expect([word, await idsFor('Figure', word)]).toEqual([word, ['f:a3:28-40']])
      }),
      { numRuns: 60, seed: 5 },
    ))
})
