import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadTools } from '../../../src/assembly/tools.ts'
import { ActorBook } from '../../../src/extract/actors/actor-book.ts'
import { findActors } from '../../../src/extract/actors/find-actors.ts'
import type { Draft } from '../../../src/extract/draft.ts'
import { readDocument } from '../../../src/language/read-document.ts'
import type { Actor } from '../../../src/record/schema.ts'
import { emptyHead } from '../empty-head.ts'

const tools = loadTools()

async function actorsIn(text: string, outlet: string | null = null): Promise<readonly Actor[]> {
  const document = readDocument(text)
  const draft: Draft = {
    article: { id: 'a', text, title: null, outlet, url: null, publishedAt: null, language: null },
    document,
    reading: await tools.reader.read(document),
    head: emptyHead('a'),
    dates: [],
    places: [],
    areaHeads: new Set(),
    actors: new ActorBook(),
    titles: [],
    statements: [],
    events: [],
    eventMentions: new Map(),
    figures: [],
    responses: [],
    roles: [],
  }
  findActors(draft, tools)
  return draft.actors.all
}

const named = async (text: string): Promise<string[]> => (await actorsIn(text)).map((actor) => `${actor.kind} ${actor.name}`)
const mentionsOf = async (text: string, name: string): Promise<string[]> =>
  (await actorsIn(text)).find((actor) => actor.name === name)?.mentions.map(({ start, end }) => text.slice(start, end)) ?? []

describe('findActors: what the article says of itself', () => {
  it('knows its own outlet, whatever the name looks like', async () =>
    expect((await actorsIn('He told Mira Vale that he was ill.', 'Mira Vale')).map(({ kind, name }) => [kind, name])).toEqual([
      ['MEDIA_OUTLET', 'Mira Vale'],
    ]))

  it('takes a role in a headline for the one who has it', async () =>
    expect(await mentionsOf('Special envoy leaves early\nThe envoy to Chile, Marta Novak, left on Friday.', 'Marta Novak')).toContain(
      'Special envoy',
    ))
})

describe('findActors: whom a description means', () => {
  it('does not take a body without a name for another that has one', async () =>
    expect(await mentionsOf('The African Union met. The electoral commission sat. The commission left.', 'African Union')).toEqual([
      'African Union',
    ]))

  it('looks past another name in front of the role', async () =>
    expect(await mentionsOf('The UN envoy for Chile, Marta Novak, left. The UN envoy was ill.', 'Marta Novak')).toContain('The UN envoy'))
})

describe('findActors: who is an actor, of what kind', () => {
  it.each([
    ['a person without the title', 'President Marta Kovalenko resigned.', ['PERSON Marta Kovalenko']],
    ['a misspelt and a shorter name are one', 'Marek Novotny left. Mraek Novotny and Novotny are one.', ['PERSON Marek Novotny']],
    [
      'a monitor and its acronym',
      'The Littoral Observatory for Human Rights (LOHR) counted. LOHR said so.',
      ['NGO_MONITOR Littoral Observatory for Human Rights'],
    ],
    ['a ministry of defence', 'The Norwegian Defence Ministry denied it.', ['STATE_MILITARY Norwegian Defence Ministry']],
    ['a known agency', 'Reuters reported it.', ['NEWS_AGENCY Reuters']],
    ['what the words beside a name call it', 'The rebel group Tarsh Vanguard attacked.', ['INSURGENT Tarsh Vanguard']],
    ['a people, not its adjective', 'Druze leaders met. The Druze minority fled.', ['COMMUNITY Druze minority']],
    ['a state that acts', 'Norway condemned the raid.', ['STATE_GOV Norway']],
    ['no state in a mere place', 'Boats sank in Norway.', []],
    ['a state that is spoken to', 'They called on Norway. Later they slept in Chile, in Chile.', ['FOREIGN_STATE Norway']],
    ['states in a list', 'Norway, Chile and Kenya voiced support.', ['STATE_GOV Norway', 'FOREIGN_STATE Chile', 'FOREIGN_STATE Kenya']],
    ['a capital for its state', 'Norway fell silent. Oslo condemned the raid.', ['STATE_GOV Oslo']],
    ['security forces', 'Chilean security forces fired.', ['STATE_SECURITY Chilean security forces']],
    ['a state in two words and its government', 'Costa Rica’s government resigned.', ['STATE_GOV Costa Rica’s government']],
    [
      'the head of a name with its article',
      'The Littoral Observatory counted nine. The Observatory named them.',
      ['NGO_MONITOR Littoral Observatory'],
    ],
    [
      'a name without its tail',
      'The Littoral Observatory for Ice met. The Littoral Observatory left.',
      ['NGO_MONITOR Littoral Observatory for Ice'],
    ],
    ['a state joined with others of its kind', 'Norway and most island states backed it.', ['STATE_GOV Norway']],
    ['no state that merely lies beside', 'In Norway and most island states people slept.', []],
    ['gunmen', 'Gunmen opened fire.', ['UNIDENTIFIED_ARMED gunmen']],
    ['gunmen behind a dateline', 'ZARNOV, May 9, 2031 — Gunmen opened fire.', ['UNIDENTIFIED_ARMED gunmen']],
    [
      'groups that are allied with those beside them, and not the gunmen of another sentence',
      'Baptist gunmen loyal to the government came. Security forces and allied groups killed 12.',
      ['PRO_GOV_ARMED Baptist gunmen loyal to the government', 'STATE_SECURITY security forces', 'PRO_GOV_ARMED allied groups'],
    ],
    ['a minister of what ends in -ing', 'Mining Minister Marta Novak resigned.', ['PERSON Marta Novak']],
    ['a station', 'They heard Radio Torvan.', ['MEDIA_OUTLET Radio Torvan']],
    ['a party, whatever its name', 'The ruling party, the Torvan Liberation Front, denied it.', ['ORGANIZATION Torvan Liberation Front']],
    [
      'no newspaper for a broadcaster',
      'The newspaper Torvan Gazette closed. Crowds burned the state broadcaster.',
      ['MEDIA_OUTLET Torvan Gazette'],
    ],
    ['a monitor without a name', 'A war monitor counted 12. The monitor said more.', ['NGO_MONITOR war monitor']],
    ['rebels', 'The rebels withdrew.', ['INSURGENT rebels']],
    ['remnants', 'Fighters loyal to the ousted president attacked.', ['REMNANT fighters loyal to the ousted president']],
    ['militias on the government’s side', 'Gunmen loyal to the government attacked.', ['PRO_GOV_ARMED gunmen loyal to the government']],
    ['the head of another phrase', 'The government building and the police station burned.', []],
  ])('%s', async (_, text, expected) => expect(await named(text)).toEqual(expected))
})

describe('findActors: what stands for an actor', () => {
  it.each([
    [
      'a description by kind',
      'The Littoral Observatory for Human Rights counted 12. The Oslo-based monitoring group said more. The monitor waited.',
      'Littoral Observatory for Human Rights',
      ['Littoral Observatory for Human Rights', 'The Oslo-based monitoring group', 'The monitor'],
    ],
    [
      'a description by a word of the name',
      'The Coastal Rescue Committee met. Reuters wrote. The committee adjourned.',
      'Coastal Rescue Committee',
      ['Coastal Rescue Committee', 'The committee'],
    ],
    [
      'a role before the name, and alone',
      'The special envoy for Chile, Lars Ekdal, spoke. The envoy left.',
      'Lars Ekdal',
      ['The special envoy for Chile', 'Lars Ekdal', 'The envoy'],
    ],
    ['a role after the name', 'Lars Ekdal, a farmer from Chile, wept. He left.', 'Lars Ekdal', ['Lars Ekdal', 'a farmer from Chile', 'He']],
    ['pronouns by gender', 'Maria Ekdal met Lars Novotny. She thanked him.', 'Maria Ekdal', ['Maria Ekdal', 'She']],
    ['no pronoun inside a quotation', 'Lars Ekdal met them. “He is late,” one said.', 'Lars Ekdal', ['Lars Ekdal']],
    [
      '"it" that speaks',
      'The Coastal Rescue Committee met on Monday. It said the dam held.',
      'Coastal Rescue Committee',
      ['Coastal Rescue Committee', 'It'],
    ],
    [
      'no "it" of the weather',
      'The Coastal Rescue Committee met on Monday. It rained.',
      'Coastal Rescue Committee',
      ['Coastal Rescue Committee'],
    ],
    [
      'bare heads of a fuller description',
      'Chilean security forces fired. The security forces left.',
      'Chilean security forces',
      ['Chilean security forces', 'security forces'],
    ],
  ])('%s', async (_, text, name, expected) => expect(await mentionsOf(text, name)).toEqual(expected))

  it('keeps two countries’ forces apart, and gives a bare one to the article’s own', async () => {
    const text = 'Chilean troops fired in Chile. Kenyan troops left. The troops stayed in Chile.'
    expect(await mentionsOf(text, 'Chilean troops')).toEqual(['Chilean troops', 'troops'])
    expect(await mentionsOf(text, 'Kenyan troops')).toEqual(['Kenyan troops'])
  })

  it('gives other names as aliases, and a role as the text has it', async () => {
    const [, ekdal] = await actorsIn('The Coastal Rescue Committee met. The committee’s director, Lars Ekdal, spoke. Ekdal left.')
    expect(ekdal?.aliases).toEqual(['Ekdal', 'committee’s director'])
  })
})

it('gives every actor a mention, in order and apart, whatever the text', async () => {
  const word = fc.constantFrom(
    'Marek',
    'Novotny',
    'the',
    'The',
    'of',
    'for',
    'and',
    'Ministry',
    'group',
    'monitor',
    'President',
    'he',
    'it',
    'said',
    'in',
    'Norway',
    'Norwegian',
    'troops',
    'government',
    'loyal',
    'to',
    'ousted',
    ',',
    '.',
    '’s',
    'UN',
    '(',
    ')',
    '“',
    '”',
    '\n',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 60 }), async (words) => {
      const text = words.join(' ')
      let first = 0
      for (const actor of await actorsIn(text)) {
        expect(actor.mentions.length).toBeGreaterThan(0)
        expect(actor.mentions[0]?.start ?? -1).toBeGreaterThanOrEqual(first)
        first = actor.mentions[0]?.start ?? 0
        let cursor = 0
        for (const { start, end } of actor.mentions) {
          expect(start).toBeGreaterThanOrEqual(cursor)
          expect(end).toBeGreaterThan(start)
          cursor = end
        }
        expect(cursor).toBeLessThanOrEqual(text.length)
        expect(actor.aliases).not.toContain(actor.name)
      }
    }),
  )
})
