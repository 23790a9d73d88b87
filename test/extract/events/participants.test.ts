import { describe, expect, it } from 'vitest'
import { loadTools } from '../../../src/assembly/tools.ts'
import { extract } from '../../../src/extract/extract.ts'

const tools = loadTools()
const eventsOf = async (text: string) => {
  const { events } = await extract(
    { id: 't', text, title: null, outlet: null, url: null, publishedAt: '2031-09-04', language: null },
    tools,
  )
  return events.map((e) => ({ type: e.type, parts: e.participants.map((p) => `${p.role} ${text.slice(p.start, p.end)}`).sort() }))
}

describe('participants', () => {
  it.each([
    ['a list behind the verb', 'Gunmen murdered six nuns and two maids.', ['agent Gunmen', 'victim six nuns', 'victim two maids']],
    ['a participle with its adverb', 'Two nuns were kidnapped by heavily armed men.', ['agent heavily armed men', 'victim Two nuns']],
    ['a name in quotation marks', 'He said a “harbour commando” murdered two nuns.', ['accused harbour commando', 'victim two nuns']],
    ['marks behind the verb', 'Two nuns were murdered by a “harbour commando” there.', ['agent harbour commando', 'victim Two nuns']],
    ['what is said is no name', 'They cried “leave us” and murdered two nuns.', ['victim two nuns']],
    ['the implicated', 'He implicated two officers in the murder of a nun.', ['accused two officers', 'victim nun']],
    ['the charged', 'Two officers were charged with the murder of a nun.', ['accused Two officers', 'victim nun']],
    ['a list behind "of"', 'The murder of Lena Ortiz, a nurse, and of Ali Hadid shocked them.', ['victim Ali Hadid', 'victim Lena Ortiz']],
    ['a list before the verb', 'Two nuns and their driver were murdered.', ['victim Two nuns', 'victim their driver']],
    ['the next clause is no list', 'Gunmen murdered two nuns and villagers fled.', ['agent Gunmen', 'victim two nuns']],
    ['an aside', 'The mayor, of the Lakeside Party, was murdered.', ['victim mayor']],
    ['a relative clause', 'They mourned the nun, who was murdered by gunmen.', ['agent gunmen', 'victim nun']],
    ['a participle behind a comma', 'The mayor, kidnapped a week ago in the hills, is free.', ['victim mayor']],
    ['an owner', 'They mourned after the mayor’s brutal murder.', ['victim mayor']],
    ['"more than" a count', 'Gunmen murdered more than 500 farmers.', ['agent Gunmen', 'victim 500 farmers']],
    ['a day before the verb', 'Gunmen yesterday murdered two nuns.', ['agent Gunmen', 'victim two nuns']],
    ['a gerund with an object', 'A bomb went off in the port, killing two sailors.', ['instrument bomb', 'victim two sailors']],
    ['a building is no victim', 'Rebels bombed the embassy.', ['agent Rebels', 'other embassy']],
    ['who planted the bomb', 'Two men planted a bomb that exploded.', ['agent Two men']],
    ['who did it, told late', 'The murder of the mayor was carried out on Monday by gunmen.', ['agent gunmen', 'victim mayor']],
    ['the hurt', 'A bomb exploded in the port. Two sailors were wounded.', ['victim Two sailors']],
    ['the conjunction before a count', 'POLICE SAID THAT TWO NUNS WERE MURDERED.', ['victim TWO NUNS']],
    ['the conjunction before a name', 'POLICE HAD WORD THAT LENA ORTIZ WAS MURDERED.', ['victim LENA ORTIZ']],
    ['the conjunction before a plural', 'Police had word that farmers were murdered.', ['victim farmers']],
    ['the determiner', 'Police said the murder of that nun shocked them.', ['victim that nun']],
    ['the determiner of a subject', 'Yesterday that nun was murdered.', ['victim that nun']],
    ['who fights each other', 'Gunmen murdered each other.', ['agent Gunmen']],
    ['not who may be hurt', 'A bomb exploded in the port. Two sailors could be hurt.', []],
    ['not who attacked', 'Rebels ambushed a convoy. Rebels were wounded.', ['agent Rebels', 'victim convoy']],
  ])('%s', async (_, text, expected) =>
    expect((await eventsOf(text)).find(({ type }) => type !== 'DISPLACEMENT')?.parts ?? []).toEqual(expected),
  )

  it.each([
    ['The mayor was murdered. The Lakeside Front claimed responsibility.', 'accused Lakeside Front'],
    ['The mayor was murdered. The crime was attributed to the Lakeside Front.', 'accused Lakeside Front'],
    ['Police blamed the Lakeside Front for the murder of the mayor.', 'accused Lakeside Front'],
    ['The mayor was murdered by rebels of the Lakeside Front (LF).', 'agent Lakeside Front'],
    ['Two nuns died in a Lakeside Front attack.', 'agent Lakeside Front'],
  ])('the body behind it: %s', async (text, expected) => expect((await eventsOf(text)).flatMap(({ parts }) => parts)).toContain(expected))

  it('accuses who is arrested for it', async () =>
    expect(await eventsOf('Two officers were arrested in connection with the murder of a nun.')).toEqual([
      { type: 'DETENTION', parts: ['victim Two officers'] },
      { type: 'EXTRAJUDICIAL_KILLING', parts: ['accused Two officers', 'victim nun'] },
    ]))

  it.each(['was not responsible', 'never claimed responsibility'])('accuses nobody who %s', async (words) =>
    expect((await eventsOf(`The Lakeside Front ${words} for the murder of the mayor.`)).flatMap(({ parts }) => parts)).toEqual([
      'victim mayor',
    ]),
  )

  it('accuses nobody where nobody owned to it', async () =>
    expect((await eventsOf('The mayor was murdered. No group claimed responsibility.')).flatMap(({ parts }) => parts)).toEqual([
      'victim mayor',
    ]))
})

describe('a killing', () => {
  it.each([
    ['Gunmen killed two nuns.', 'EXTRAJUDICIAL_KILLING'],
    ['Two nuns were shot dead.', 'EXTRAJUDICIAL_KILLING'],
    ['Two nuns were killed.', 'KILLING'],
    ['A storm killed two nuns.', 'KILLING'],
    ['Gunmen killed two soldiers.', 'KILLING'],
    ['Rebels attacked the village. They killed two nuns.', 'EXTRAJUDICIAL_KILLING'],
  ])('%s', async (text, type) => expect((await eventsOf(text)).map((event) => event.type)).toEqual([type]))
})
