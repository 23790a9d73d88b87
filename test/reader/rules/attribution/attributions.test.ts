import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadTools } from '../../../../src/assembly/tools.ts'
import { readDocument } from '../../../../src/language/read-document.ts'
import { findAttributions } from '../../../../src/reader/rules/attributions.ts'
import type { Span } from '../../../../src/record/schema.ts'

const { lexicons, gazetteer } = loadTools()

/** Each attribution as "source | cue | content", with " < relays" where there are any; the pieces of one part are joined by " … ". */
function told(text: string): string[] {
  const words = (spans: readonly Span[]) => spans.map((span) => text.slice(span.start, span.end)).join(' … ')
  return findAttributions(readDocument(text), lexicons, gazetteer).map(
    ({ source, cue, content, relays }) =>
      [words(source), cue === null ? '' : words([cue]), words(content)].join(' | ') + (relays.length > 0 ? ` < ${words(relays)}` : ''),
  )
}

describe('findAttributions: where the source stands', () => {
  it.each([
    ['The mayor said that the dam had burst.', ['The mayor | said | that the dam had burst']],
    ['The dam had burst, the mayor said on Friday.', ['the mayor | said | The dam had burst']],
    ['The dam had burst, said Ines Vold, the mayor of Carmelo.', ['Ines Vold, the mayor of Carmelo | said | The dam had burst']],
    ['Ines Vold, who heads the relief fund, said the dam had burst.', ['Ines Vold, who heads the relief fund, | said | the dam had burst']],
    ['Ines Vold, speaking in Carmelo, said the dam had burst.', ['Ines Vold | said | the dam had burst']],
    [
      'Sen. Ines Vold (D-Ore.) told reporters on Monday that the dam had burst.',
      ['Sen. Ines Vold (D-Ore.) | told | that the dam had burst'],
    ],
    ['In an interview Vold said the dam had burst.', ['Vold | said | the dam had burst']],
    ['Twelve farmers died in the flood the ministry said.', ['the ministry | said | Twelve farmers died in the flood']],
    ['The flood left 30 injured Ines Vold told Reuters.', ['Ines Vold | told | The flood left 30 injured < Reuters']],
    ['The fund which watches the dam said it was old.', ['The fund which watches the dam | said | it was old']],
    ['Two residents of the valley said the water rose at night.', ['Two residents of the valley | said | the water rose at night']],
    ['She warned that the wall could fall.', ['She | warned | that the wall could fall']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('findAttributions: what the cue takes', () => {
  it.each([
    ['The army did not confirm that it had fired.', ['The army | did not confirm | that it had fired']],
    ['Vold has said the dam was old.', ['Vold | has said | the dam was old']],
    ['Vold pointed out that the dam was old.', ['Vold | pointed out | that the dam was old']],
    ['The union called for an inquiry on Friday.', ['The union | called for | an inquiry']],
    ['The bishop urged all sides to stop the fighting.', ['The bishop | urged | all sides to stop the fighting']],
    ['The ministry vowed to punish the looters.', ['The ministry | vowed | to punish the looters']],
    ['Estria condemned the attack on the harbour.', ['Estria | condemned | the attack on the harbour']],
    ['The rebels denied killing the hostages.', ['The rebels | denied | killing the hostages']],
    ['Vold said in a statement that the dam was old.', ['Vold | said in a statement | that the dam was old']],
    ['The United States closed its embassy.', []],
    ['The reports were long and the claims were many.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('findAttributions: quotations', () => {
  it.each([
    ['“The dam is old,” Vold said. “It will burst again.”', ['Vold | said | “The dam is old,” … “It will burst again.”']],
    ['“The dam,” Vold said, “is old.”', ['Vold | said | “The dam,” … “is old.”']],
    ['“Is it safe?” she asked.', ['she | asked | “Is it safe?”']],
    ['Vold called the night “a horror” for the valley.', ['Vold | called | the night “a horror” for the valley']],
    ['"The dam is old," said Mr. Vold.', ['Mr. Vold | said | "The dam is old,"']],
    ["''The dam is old,'' said Mr. Vold.", ["Mr. Vold | said | ''The dam is old,''"]],
    ['Vold said: “The dam is old. It will burst.”', ['Vold | said | “The dam is old. It will burst.”']],
    ['“The dam is old,” Vold said.\n\n“It was never mended.', ['Vold | said | “The dam is old,”']],
    ['“The dam is old. It leaks,” said Vold.\n\nShe left.', ['Vold | said | “The dam is old. It leaks,”']],
    ['Vold said, “The dam is old.\n\n“It will burst again.”', ['Vold | said | “The dam is old. … “It will burst again.”']],
    ['He saw the flood. “It was dark.” Vold said the dam was old.', ['Vold | said | the dam was old']],
    ['“We will not leave.” — Ines Vold', ['Ines Vold | — | “We will not leave.”']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('findAttributions: several reports in one sentence', () => {
  it.each([
    [
      'The ministry said the dam held, adding that no one was hurt.',
      ['The ministry | said | the dam held', 'The ministry | adding | that no one was hurt'],
    ],
    [
      'The ministry denied the report and accused Estria of sabotage.',
      ['The ministry | denied | the report', 'The ministry | accused | Estria of sabotage'],
    ],
    ['Crowds gathered at the gate, with residents demanding clean water.', ['residents | demanding | clean water']],
    ['Answering the flood, Estria opened its border and called on all sides to help.', ['Estria | called on | all sides to help']],
    [
      'The army agreed to leave the valley, officials said on Tuesday.',
      ['The army | agreed | to leave the valley', 'officials | said | The army agreed to leave the valley'],
    ],
    ['Vold said the dam was “a ruin.” He added that it leaked.', ['Vold | said | the dam was “a ruin.”', 'He | added | that it leaked']],
    ['Groups backing the dam met in Carmelo.', []],
    ['The toll, the ministry said, would rise.', ['the ministry | said | The toll … would rise']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('findAttributions: fixed phrases', () => {
  it.each([
    ['According to the fund, 40 houses fell.', ['the fund | According to | 40 houses fell']],
    ['The houses were listed according to their age.', []],
    ['Forty houses fell, according to the relief fund.', ['the relief fund | according to | Forty houses fell']],
    ['But forty houses, according to the fund, fell that night.', ['the fund | according to | forty houses … fell that night']],
    ['According to the latest count by the fund, 40 houses fell.', ['the latest count by the fund | According to | 40 houses fell']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('findAttributions: nouns of report', () => {
  it.each([
    ['Floods rose despite claims by the army that the dam was safe.', ['the army | claims by | that the dam was safe']],
    ['Few trusted the army’s repeated claim that the dam was safe.', ['the army | ’s repeated claim | that the dam was safe']],
    ['Few trusted his claim that the dam was safe.', ['his | claim | that the dam was safe']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('findAttributions: relays', () => {
  it.each([
    ['Vold told the Associated Press that the dam was old.', ['Vold | told | that the dam was old < the Associated Press']],
    ['Vold told her sister that the dam was old.', ['Vold | told | that the dam was old']],
    ['Reuters reported that 40 people died, citing local officials.', ['local officials | reported | that 40 people died < Reuters']],
    [
      'The ministry issued a statement through the Valley News Agency, claiming that the dam held.',
      ['The ministry | claiming | that the dam held < the Valley News Agency'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('findAttributions: social posts', () => {
  it('gives a post to the author signed under it, without its links', () => {
    const text =
      'The flood was bad.\nWater is in every house. We call for help. https://t.co/abc\n— Vold Relief (@voldrelief) March 8, 2031'
    expect(told(text)).toEqual(['Vold Relief (@voldrelief) |  | Water is in every house. We call for help.'])
  })
})

describe('findAttributions: any text', () => {
  it('reads a text without full stops to its end', () => {
    const found = told('the fund said the dam was old and '.repeat(300))
    expect(found.length).toBeGreaterThan(290)
    expect(Math.max(...found.map((line) => line.length))).toBeLessThan(4000)
  })

  const pieces = fc.constantFrom(
    'Vold',
    'said',
    'that',
    '“',
    '”',
    '"',
    "''",
    ',',
    '.',
    ', ',
    ' ',
    '\n',
    '(',
    ')',
    'according to',
    'the fund',
    'told',
    'Reuters',
    'who',
    'and',
    'called for',
    '—',
    ':',
    'citing',
    'was reported by',
    '‘',
    '’',
    'In',
    'denied',
    'it',
    '@a',
    '…',
  )
  const texts = fc.oneof(
    fc.string({ maxLength: 120 }),
    fc.array(pieces, { maxLength: 30 }).map((words) => words.join(' ')),
  )

  it('never throws; every span lies in the text and holds words; every attribution has a content', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { source, cue, content, relays } of findAttributions(readDocument(text), lexicons, gazetteer)) {
          expect(content.length).toBeGreaterThan(0)
          for (const span of [...source, ...content, ...relays, ...(cue === null ? [] : [cue])]) {
            expect(span.start).toBeGreaterThanOrEqual(0)
            expect(span.end).toBeLessThanOrEqual(text.length)
            expect(text.slice(span.start, span.end).trim()).not.toBe('')
          }
        }
      }),
      { numRuns: 400, seed: 7 },
    )
  })
})

describe('findAttributions: who puts a number', () => {
  it.each([
    ['The ministry put the toll at 19 dead and 87 injured.', ['The ministry | put | the toll at 19 dead and 87 injured']],
    [
      'The ministry raised its toll to 58 dead on Wednesday, from 51 on Sunday.',
      ['The ministry | raised | its toll to 58 dead … from 51 on Sunday'],
    ],
    ['The ministry has confirmed 51 deaths.', ['The ministry | has confirmed | 51 deaths']],
    ['The monitor counted 50 dead in total.', ['The monitor | counted | 50 dead in total']],
    ['The monitor documented the killing of 34 farmers.', ['The monitor | documented | the killing of 34 farmers']],
    ['A tally by the Vold Fund puts the death toll at 34.', ['A tally by the Vold Fund | puts | the death toll at 34']],
    ["The Vold Fund's count stands at 34 dead.", ['The Vold Fund | count | stands at 34 dead']],
    ['The count by the Vold Fund now stands at 34.', ['the Vold Fund | count | now stands at 34']],
    [
      'The Vold Fund, whose count stands at 59, said the search went on.',
      ['The Vold Fund, whose count stands at 59, | said | the search went on', 'The Vold Fund | count | stands at 59'],
    ],
    ['- The Vold Monitor reports 2,407 deaths in two days', ['The Vold Monitor | reports | 2,407 deaths in two days']],
    ['The monitor said it had counted 41 dead.', ['The monitor | said | it had counted 41 dead']],
    [
      'The union said 34 died while the government put the figure at 12.',
      ['The union | said | 34 died', 'the government | put | the figure at 12'],
    ],
    ['The flood raised the death toll to 34.', []],
    ["Carmelo's death toll has risen to 34.", []],
    ['The crew set the tables at 7.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('findAttributions: who cites whom', () => {
  it.each([
    [
      'According to Plata Wire, citing the ministry, which cited two doctors, 34 people died.',
      ['two doctors | According to | 34 people died < the ministry … Plata Wire'],
    ],
    ['Plata Wire, citing two doctors, reported that 12 died.', ['two doctors | reported | that 12 died < Plata Wire']],
    ['Plata Wire, quoting the ministry, said 12 died.', ['the ministry | said | 12 died < Plata Wire']],
    ['Citing two doctors, Plata Wire reported that 12 died.', ['two doctors | reported | that 12 died < Plata Wire']],
    ['Plata Wire reported, citing two doctors, that 12 died.', ['two doctors | reported | that 12 died < Plata Wire']],
    ['Plata Wire quoted the mayor as saying that 12 died.', ['the mayor | saying | that 12 died < Plata Wire']],
    ['The mayor was quoted by Plata Wire as saying that 12 died.', ['The mayor | saying | that 12 died < Plata Wire']],
    ['“We left,” the mayor was quoted as saying.', ['the mayor | saying | “We left,”']],
    ['The mayor told Plata Wire that 12 died.', ['The mayor | told | that 12 died < Plata Wire']],
    [
      'The mayor told the wire that the flood took 12 people adding that it was over.',
      ['The mayor | told | that the flood took 12 people adding that it was over < the wire', 'The mayor | adding | that it was over'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('findAttributions: what is no report', () => {
  it.each([
    ['This wave of violence took 12 lives, highlighting the neglect of the coast.', []],
    ['Far more died than the ministry has confirmed.', []],
    ['Who knew what the silo held?', []],
    ['The war will go on if Vold refuses to quit.', []],
    ['The warplanes attacked the harbour.', []],
    ['Vold said he hoped the dam would hold.', ['Vold | said | he hoped the dam would hold']],
    ['CARMELO, Sept. 4 — The dam had burst, the mayor said.', ['the mayor | said | The dam had burst']],
    ['The Vold Fund on March 11 reported more deaths.', ['The Vold Fund | reported | more deaths']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))

  it.each([
    ['links of their own', ' https://t.co/x pic.twitter.com/y'],
    ['a link glued to the last word', 'https://t.co/x'],
    ['many links in one word', ` ${'http://a'.repeat(60)}`],
  ])('leaves %s at the end of a post out', (_, links) => {
    const begun = performance.now()
    expect(told(`The dam is old.${links}\n— Vold Fund (@vold) March 8, 2031`)).toEqual(['Vold Fund (@vold) |  | The dam is old.'])
    expect(performance.now() - begun).toBeLessThan(2000)
  })

  it("gives what a post's author urges to the author", () => {
    expect(told('The dam is old. We urge all sides to mend it.\n— Vold Fund (@vold) March 8, 2031')).toEqual([
      'Vold Fund (@vold) |  | The dam is old. We urge all sides to mend it.',
      'Vold Fund (@vold) | urge | all sides to mend it',
    ])
  })
})
