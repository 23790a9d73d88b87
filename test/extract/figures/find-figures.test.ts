import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadTools } from '../../../src/assembly/tools.ts'
import { extract } from '../../../src/extract/extract.ts'

const tools = loadTools()
const figuresOf = async (text: string) =>
  (await extract({ id: 't', text, title: null, outlet: null, url: null, publishedAt: '2031-09-04', language: null }, tools)).figures
const brief = async (text: string) => (await figuresOf(text)).map((f) => [f.raw, f.metric, f.group, f.comparator, f.value])

describe('findFigures: what is counted', () => {
  it.each([
    ['At least 12 people were killed in Carmelo.', [['At least 12 people', 'killed', 'unspecified', 'at_least', 12]]],
    [
      'Militiamen killed 12 farmers and wounded 30 others.',
      [
        ['12 farmers', 'killed', 'civilian', 'exact', 12],
        ['30 others', 'injured', 'unspecified', 'exact', 30],
      ],
    ],
    [
      'The death toll rose to 19, the hospital said, and 37 people were being treated.',
      [
        ['19', 'killed', 'unspecified', 'exact', 19],
        ['37 people', 'injured', 'unspecified', 'exact', 37],
      ],
    ],
    [
      'The ministry cut its toll of the ferry sinking off Carmelo to 17, saying that two bodies had been counted twice.',
      [['17', 'killed', 'unspecified', 'exact', 17]],
    ],
    ['Hopes faded for three others still missing.', [['three others', 'missing', 'unspecified', 'exact', 3]]],
    ['The monitor said that four of the wounded had been counted as dead.', []],
    ['“We have recovered 23 bodies and 58 people have been rescued,” Vidal said.', [['23 bodies', 'killed', 'unspecified', 'exact', 23]]],
    ['The ministry said 34 people had died and 80 had been rescued.', [['34 people', 'killed', 'unspecified', 'exact', 34]]],
    [
      'It counted 27 bodies, among them nine women and five children.',
      [
        ['27 bodies', 'killed', 'unspecified', 'exact', 27],
        ['nine women', 'killed', 'women', 'exact', 9],
        ['five children', 'killed', 'children', 'exact', 5],
      ],
    ],
    [
      'Nine people were killed, six of them children.',
      [
        ['Nine people', 'killed', 'unspecified', 'exact', 9],
        ['six', 'killed', 'children', 'exact', 6],
      ],
    ],
    [
      'The death toll from the quake has risen to 320, the ministry said on Thursday, up from 96.',
      [
        ['320', 'killed', 'unspecified', 'exact', 320],
        ['96', 'killed', 'unspecified', 'exact', 96],
      ],
    ],
    [
      'A blast left three killed and 30 wounded.',
      [
        ['three', 'killed', 'unspecified', 'exact', 3],
        ['30', 'injured', 'unspecified', 'exact', 30],
      ],
    ],
    [
      'A wildfire near Carmelo kills 46 as thousands flee',
      [
        ['46', 'killed', 'unspecified', 'exact', 46],
        ['thousands', 'displaced', 'unspecified', 'vague', null],
      ],
    ],
    [
      'About 1,600 people have been left homeless, and 372 were reported missing.',
      [
        ['About 1,600 people', 'displaced', 'unspecified', 'about', 1600],
        ['372', 'missing', 'unspecified', 'exact', 372],
      ],
    ],
    [
      'The army said it had “eliminated” two commanders and that six of its soldiers had been wounded.',
      [
        ['two commanders', 'killed', 'combatant', 'exact', 2],
        ['six of its soldiers', 'injured', 'security', 'exact', 6],
      ],
    ],
    [
      'Nine terrorists who were later identified as nationals of two states were killed.',
      [['Nine terrorists', 'killed', 'insurgent', 'exact', 9]],
    ],
    ['12 gunmen killed five soldiers.', [['five soldiers', 'killed', 'security', 'exact', 5]]],
    [
      'More than 600 people were killed, including 120 rebel fighters and 89 from security forces.',
      [
        ['More than 600 people', 'killed', 'unspecified', 'more_than', 600],
        ['120 rebel fighters', 'killed', 'insurgent', 'exact', 120],
        ['89 from security forces', 'killed', 'security', 'exact', 89],
      ],
    ],
    [
      'The clinic counted 38 dead including 9 girls and scores more hurt.',
      [
        ['38', 'killed', 'total', 'exact', 38],
        ['9 girls', 'killed', 'children', 'exact', 9],
        ['scores more', 'injured', 'unspecified', 'vague', null],
      ],
    ],
    [
      'Seven men died in Carmelo, with four losing their lives in the port and three others at sea.',
      [
        ['Seven men', 'killed', 'unspecified', 'exact', 7],
        ['four', 'killed', 'unspecified', 'exact', 4],
        ['three others', 'killed', 'unspecified', 'exact', 3],
      ],
    ],
    [
      'Clashes left 23 civilians - including nine children - dead.',
      [
        ['23 civilians', 'killed', 'civilian', 'exact', 23],
        ['nine children', 'killed', 'children', 'exact', 9],
      ],
    ],
    ['The overall death toll has exceeded 1,000.', [['exceeded 1,000', 'killed', 'unspecified', 'more_than', 1000]]],
    ['A doctor put the toll from the storm at 50.', [['50', 'killed', 'unspecified', 'exact', 50]]],
    ['At least 14 of the dead were rebels.', [['At least 14 of the dead', 'killed', 'insurgent', 'at_least', 14]]],
    ['125 members of the security forces were killed.', [['125 members of the security forces', 'killed', 'security', 'exact', 125]]],
    ['The quake displaced some 7,000 villagers.', [['some 7,000 villagers', 'displaced', 'civilian', 'about', 7000]]],
    ['Hundreds of residents fled their homes.', [['Hundreds of residents', 'displaced', 'civilian', 'vague', null]]],
    ['Police arrested 40 protesters.', [['40 protesters', 'detained', 'civilian', 'exact', 40]]],
    ['Pirates kidnapped two sailors.', [['two sailors', 'abducted', 'security', 'exact', 2]]],
    ['Five fishermen are missing.', [['Five fishermen', 'missing', 'civilian', 'exact', 5]]],
    ['It happened in around 30 “massacres” in the hills.', [['around 30 “massacres”', 'incidents', 'unspecified', 'about', 30]]],
    ['The flood destroyed 200 homes.', [['200 homes', 'buildings', 'unspecified', 'exact', 200]]],
    ['The storm killed a child.', [['a child', 'killed', 'children', 'exact', 1]]],
    ['They fired 30 rockets at 12 boats.', []],
  ])('%s', async (text, expected) => expect(await brief(text)).toEqual(expected))
})

describe('findFigures: wholes, parts and numbers told before', () => {
  it.each([
    [
      'In all, 50 were killed: 41 civilians, 6 firefighters and 3 police.',
      [
        ['50', 'killed', 'total', 'exact', 50],
        ['41 civilians', 'killed', 'civilian', 'exact', 41],
        ['6 firefighters', 'killed', 'civilian', 'exact', 6],
        ['3 police', 'killed', 'security', 'exact', 3],
      ],
    ],
    [
      'The clinic counted 50 dead, of whom 41 were civilians.',
      [
        ['50', 'killed', 'total', 'exact', 50],
        ['41', 'killed', 'civilian', 'exact', 41],
      ],
    ],
    [
      'Some 20,000 people marched in Carmelo. Police put the number at 6,000.',
      [
        ['Some 20,000 people', 'other', 'unspecified', 'about', 20000],
        ['6,000', 'other', 'unspecified', 'exact', 6000],
      ],
    ],
    ['Three men gathered at the port.', []],
    ['The number of ships in the port rose to 40.', []],
    ['The fire destroyed 12 houses.', [['12 houses', 'buildings', 'unspecified', 'exact', 12]]],
    ['The families slept in two schools.', []],
    [
      '13 civilians killed 43 others injured due to a flood.',
      [
        ['13 civilians', 'killed', 'civilian', 'exact', 13],
        ['43 others', 'injured', 'unspecified', 'exact', 43],
      ],
    ],
  ])('%s', async (text, expected) => expect(await brief(text)).toEqual(expected))
})

describe('findFigures: what stands behind a count', () => {
  it.each([
    ['The number of people killed in Carmelo has risen to 50 from 34 a day earlier, the monitor said.', [50, 34]],
    ['The monitor raised its toll to 50 dead on Wednesday, from 34 on Sunday.', [50, 34]],
    ['The monitor revised the toll upwards to 50, from 34.', [50, 34]],
    ['The death toll rose from 34 to 50, the monitor said.', [34, 50]],
    ['The monitor updated its death toll from 34 to 50 on Wednesday.', [34, 50]],
  ])('both counts are the source’s, the lower one superseded: %s', async (text, values) => {
    const figures = await figuresOf(text)
    expect(figures.map((f) => f.value)).toEqual(values)
    expect(figures.every((f) => f.source !== null && f.source === figures[0]?.source)).toBe(true)
    const former = figures.find((f) => f.value === 34)
    expect(figures.map((f) => f.supersedes)).toEqual(figures.map((f) => (f.value === 50 ? former?.id : null)))
  })

  it('takes no speakers for victims', async () => {
    expect(await brief('According to the ministry, which cited two doctors, 34 people were killed.')).toEqual([
      ['34 people', 'killed', 'unspecified', 'exact', 34],
    ])
  })

  it('links a revised count to the one it updates', async () => {
    const [newer, former] = await figuresOf('The storm killed 71 people, more than its earlier toll of 64.')
    expect(newer?.supersedes).toBe(former?.id)
    expect(former?.supersedes).toBeNull()
  })

  it('links a toll to the one at which it stood', async () => {
    const [former, newer] = await figuresOf('The death toll, which stood at 92 on Tuesday evening, rose to 160 by Wednesday morning.')
    expect([former?.value, newer?.value, newer?.supersedes]).toEqual([92, 160, former?.id])
  })

  it.each<[text: string, newer: number, former: number]>([
    ['The mayor said 23 people were killed in Carmelo. Earlier, officials had said 12 people were killed.', 23, 12],
    ['The mayor said 23 people were killed. Police had initially put the toll at 9.', 23, 9],
    [
      'The miners’ union said 87 people died. The interior ministry said 34 people died.\n\nEarlier, the ministry had said that 28 people died.',
      34,
      28,
    ],
    ['The death toll of the fire is 76, not 78, the Red Cross said.', 76, 78],
    ['The ministry cut its death toll for the fire from 19 to 18.', 18, 19],
    ['A fire killed three in Salto. The ministry cut its death toll for Carmelo from 19 to 18.', 18, 19],
  ])('what was told earlier: %s', async (text, newer, former) => {
    const figures = await figuresOf(text)
    const of = (value: number) => figures.find((figure) => figure.value === value)
    expect(of(newer)?.supersedes).toBe(of(former)?.id ?? 'none')
  })

  it.each([
    'The mayor said 23 people were killed in Carmelo. Earlier, officials had said 12 people were killed in another attack.',
    'The mayor said 23 people were killed. The Shore Monitor had earlier said 12 people were killed.',
    'The mayor said 23 people were killed. Earlier, a bomb killed 12 people.',
    'A blast killed 30 soldiers at a base in Salto. Earlier this year the army said nine soldiers were killed in a helicopter crash in Salto.',
    'A bomb killed 20 people in Salto. Earlier in the day, police said three people were killed in a shooting in Salto.',
    'A bomb killed 20 people in Salto. Earlier, police said three people were killed in a flood in Salto.',
    'Police initially said that on Monday two soldiers were killed in Salto. Earlier, officials had said 12 people died in Salto in a crash.',
  ])('is none: %s', async (text) => expect((await figuresOf(text)).map(({ supersedes }) => supersedes)).toEqual([null, null]))

  it('takes no speaker with more to their name for a victim', async () => {
    expect((await brief('Two people were shot dead in Carmelo, a doctor at the clinic said.')).map(([raw]) => raw)).toEqual(['Two people'])
  })

  it.each([
    ['More than 9,000 people have been killed since the war began.', true],
    ['Divers found another 17 bodies on Sunday, bringing the death toll to 55.', false],
    ['The rebels, who have fought the army since April, said that 87 civilians were killed on Tuesday.', null],
    ['The death toll has risen to 40.', true],
    ['The storm killed 12 people in the attack.', false],
    ['The storm killed 12 people.', null],
  ])('running total or not: %s', async (text, expected) => expect((await figuresOf(text))[0]?.cumulative).toBe(expected))

  it('counts a running total as of the day of publication', async () => {
    const [total] = await figuresOf('The death toll has risen to 40.')
    expect(total?.asOf).toBe('2031-09-04')
  })

  it('gives a source by carrying it on within the paragraph', async () => {
    const figures = await figuresOf(
      '“The storm killed 30 people,” Omar Hadid said. In total, 90 people were killed.\nAnother 12 people were killed.',
    )
    expect(figures.map((f) => f.source !== null)).toEqual([true, true, false])
    expect(figures.map((f) => f.statement !== null)).toEqual([true, false, false])
  })

  it('points at the words and the events it names, whatever the text', async () => {
    const pieces = fc.constantFrom(
      'at least',
      '12',
      'killed',
      'people',
      'in',
      'a blast',
      'and',
      'wounded',
      'dozens',
      'of',
      ',',
      'including',
      'three',
      'children',
      'the toll',
      'rose to',
      'were',
      'he said',
      '“',
      '”',
      '.',
      '\n',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 40 }), async (parts) => {
        const text = parts.join(' ')
        const record = await extract({ id: 't', text, title: null, outlet: null, url: null, publishedAt: null, language: null }, tools)
        const ids = new Set(record.events.map((e) => e.id))
        for (const f of record.figures) {
          expect(text.slice(f.start, f.end)).toBe(f.raw)
          if (f.event !== null) expect(ids.has(f.event)).toBe(true)
          if (f.supersedes !== null) expect(f.supersedes).not.toBe(f.id)
        }
        for (const e of record.events) expect(e.trigger.end).toBeGreaterThan(e.trigger.start)
      }),
      { numRuns: 60 },
    )
  })
})
