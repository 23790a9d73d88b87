import { describe, expect, it } from 'vitest'
import { loadTools } from '../../../src/assembly/tools.ts'
import { extract } from '../../../src/extract/extract.ts'

const tools = loadTools()
const recordOf = (text: string) =>
  extract({ id: 't', text, title: null, outlet: null, url: null, publishedAt: '2031-09-04', language: null }, tools)
const typesOf = async (text: string) => (await recordOf(text)).events.map((e) => e.type)

describe('findEvents', () => {
  it.each([
    ['a killing by the means its sentence tells is one event', 'A car bomb killed 12 people.', ['BOMBING']],
    ['an article and a general word point back', 'Jets bombed the port. The attack killed four sailors.', ['AIR_STRIKE']],
    ['headline and body tell one event', 'Blast in Carmelo\nAn explosion in Carmelo hurt two men.', ['OTHER']],
    ['a blast beside words of war is an attack', 'Rebels held the hills. An explosion hurt two men.', ['BOMBING']],
    ['a blast that kills is one accident', 'An explosion at the mill killed two men.', ['OTHER']],
    ['a fire is not the blast before it', 'A blast hit the port. A fire broke out at the inn.', ['OTHER', 'OTHER']],
    [
      'what happened years ago is not what is told without a date',
      'Six days after the explosion, many ask why. In 2019 a fire at the mill killed two men.',
      ['OTHER', 'OTHER'],
    ],
    [
      'other days are other events',
      'Rebels ambushed a convoy on 2 September 2031. Rebels ambushed a convoy on 9 August 2031.',
      ['AMBUSH', 'AMBUSH'],
    ],
    [
      'a count of years is not the event of the day',
      'Gunmen abducted 36 pupils on Monday. At least 900 pupils have been abducted since 2024.',
      ['ABDUCTION', 'ABDUCTION'],
    ],
    ['another one is another event', 'A blast hit the port. Another blast hit the market.', ['OTHER', 'OTHER']],
    ['a rising is not the fighting in it', 'Clashes went on. A rebellion broke out in the hills.', ['ARMED_CLASH', 'ARMED_CLASH']],
    ['a fear alone is no event', 'Residents spoke of fears of further attacks.', []],
  ])('%s', async (_, text, expected) => expect(await typesOf(text)).toEqual(expected))

  it.each([
    ['Rebels attacked the port.', 'actual'],
    ['Rebels did not attack the port.', 'negated'],
    ['Rebels will attack the port.', 'future'],
    ['Rebels could attack the port.', 'hypothetical'],
    ['Rebels allegedly attacked the port.', 'alleged'],
    ['An envoy came to end the bloodshed.', 'actual'],
    ['Omar Hadid said that the village mourned after the massacre.', 'actual'],
    ['Omar Hadid said that there was a massacre.', 'alleged'],
  ])('realis: %s', async (text, expected) => expect((await recordOf(text)).events[0]?.realis).toBe(expected))

  it.each([
    [
      'Rebels attacked the convoy.',
      [
        ['agent', 'Rebels'],
        ['victim', 'convoy'],
      ],
    ],
    [
      'The convoy was attacked by rebels.',
      [
        ['agent', 'rebels'],
        ['victim', 'convoy'],
      ],
    ],
    ['Four sailors were killed.', [['victim', 'Four sailors']]],
    ['The murder of the mayor shocked them.', [['victim', 'mayor']]],
    ['Soldiers were deployed to the port.', [['agent', 'Soldiers']]],
    ['Dozens of families sought refuge abroad.', [['victim', 'Dozens of families']]],
    [
      'Gunmen from the hills killed four sailors.',
      [
        ['agent', 'Gunmen'],
        ['victim', 'four sailors'],
      ],
    ],
    [
      'On Friday in Homs rebels killed four sailors.',
      [
        ['agent', 'Homs rebels'],
        ['victim', 'four sailors'],
      ],
    ],
  ])('participants: %s', async (text, expected) => {
    const { events } = await recordOf(text)
    expect(events[0]?.participants.map((p) => [p.role, text.slice(p.start, p.end)]).sort()).toEqual(expected)
  })

  it.each([
    ['Rebels carried out a deadly attack.', [['agent', 'Rebels']]],
    ['Rebels murdered them.', [['agent', 'Rebels']]],
    [
      'Ortiz was abducted between 0630 and 0700 by rebels.',
      [
        ['agent', 'rebels'],
        ['victim', 'Ortiz'],
      ],
    ],
    ['The mayor condemned the attack and attributed it to the rebels.', [['accused', 'rebels']]],
    ['The mayor blamed the shooting on a militia loyal to the king.', [['accused', 'militia']]],
    ['The mayor accused rebels of having started the attack.', [['accused', 'rebels']]],
    ['A riot broke out following arrests by the army.', []],
    [
      'Gunmen on motorcycles abducted 36 pupils and two teachers.',
      [
        ['agent', 'Gunmen'],
        ['victim', '36 pupils'],
        ['victim', 'two teachers'],
      ],
    ],
    [
      'A bomb exploded, killing nine traders and wounding dozens more.',
      [
        ['victim', 'dozens more'],
        ['victim', 'nine traders'],
      ],
    ],
    ['The attack was carried out by rebels.', [['agent', 'rebels']]],
    [
      'Villagers accused the army of killing four sailors.',
      [
        ['accused', 'army'],
        ['victim', 'four sailors'],
      ],
    ],
    [
      'The army has been accused of killing four sailors.',
      [
        ['accused', 'army'],
        ['victim', 'four sailors'],
      ],
    ],
  ])('doers and the accused: %s', async (text, expected) => {
    const { events } = await recordOf(text)
    expect(events[0]?.participants.map((p) => [p.role, text.slice(p.start, p.end)]).sort()).toEqual(expected)
  })

  it('takes no day of a report for what it points back to', async () =>
    expect((await recordOf('Omar Hadid said on Monday that the village mourned after the massacre.')).events[0]?.from).toBeNull())

  it.each([
    ['Omar Hadid said on Monday that 50 people had been killed in the massacre.', 'massacre', null],
    ['The army on Monday denied that it had carried out an air strike on the market.', 'air strike', null],
    ['The envoy called on Monday for an inquiry into the bombing of the market.', 'bombing', null],
    ['The envoy condemned Monday’s bombing of the market.', 'bombing', 'a day'],
    ['The bombing of the market on Monday killed nine people.', 'bombing', 'a day'],
  ])('takes no day of what was said or done about it: %s', async (text, words, expected) => {
    const { events } = await recordOf(text)
    const event = events.find(({ trigger }) => text.slice(trigger.start, trigger.end) === words)
    expect(event === undefined ? 'no event' : event.from === null ? null : 'a day').toBe(expected)
  })

  it('accuses nobody of what is no wrong', async () => {
    const text = 'Omar Hadid said that police had deployed 200 officers.'
    expect((await recordOf(text)).events.flatMap(({ participants }) => participants.map(({ role }) => role))).not.toContain('accused')
  })

  it('accuses where only a speaker says so', async () => {
    const text = 'Omar Hadid said that rebels attacked the convoy.'
    const { events, statements } = await recordOf(text)
    expect(events[0]).toMatchObject({ realis: 'alleged', statements: [statements[0]?.id] })
    expect(events[0]?.participants.map((p) => p.role)).toContain('accused')
  })

  it.each([
    ['a country named with the town', 'Rebels attacked the port in Aleppo. Syria mourned.', ['Aleppo', 'Syria']],
    [
      'the owner of a site does not say where it lies',
      'Rebels shelled Russia’s Khmeimim Air Base in Syria.',
      ['Khmeimim Air Base', 'Syria'],
    ],
  ])('places: %s', async (_, text, expected) => {
    const { events, places } = await recordOf(text)
    expect(events[0]?.places.map((id) => places.find((place) => place.id === id)?.name)).toEqual(expected)
  })

  it.each([
    ['On Tuesday, a day after rebels attacked the port, it rained.', '2031-09-01', '2031-09-01'],
    ['Rebels fled on Tuesday, two days after an attack on the port.', '2031-09-02', '2031-09-02'],
    ['The war, which began in April 2029, has killed thousands of people.', '2029-04-01', '2031-09-04'],
  ])('days that are counted or go on: %s', async (text, from, to) => {
    const { events } = await recordOf(text)
    expect(events[0]).toMatchObject({ from, to })
  })

  it('knows of background told in a country only that country', async () => {
    const { events, places } = await recordOf('Rebels attacked the port of Latakia in Syria. In 2022, clashes killed 60 people.')
    expect(events.at(-1)?.places.map((id) => places.find((place) => place.id === id)?.name)).toEqual(['Syria'])
  })

  it.each([
    ['Rebels attacked the port at 1700 GMT on 29 August.', '2031-08-29'],
    ['Rebels attacked the port at approximately 1835 on 29 August.', '2031-08-29'],
  ])('the hour is of its day: %s', async (text, day) => expect((await recordOf(text)).events[0]?.from).toBe(day))

  it('puts a day that its report calls past before the report, in the year before where it must be', async () => {
    const text = 'SALTO, 3 Jan 2031 -- Rebels murdered a mayor. The murder took place on 30 December near Salto.'
    const { events } = await extract({ id: 't', text, title: null, outlet: null, url: null, publishedAt: null, language: null }, tools)
    expect(events.map(({ from }) => from)).toContain('2030-12-30')
  })
})
