import { describe, expect, it } from 'vitest'
import { loadTools } from '../../../src/assembly/tools.ts'
import { readDocument } from '../../../src/language/read-document.ts'
import { findTriggers } from '../../../src/reader/rules/triggers.ts'

const { lexicons, gazetteer } = loadTools()
const triggers = (text: string) => findTriggers(readDocument(text), lexicons, gazetteer).map((t) => [text.slice(t.start, t.end), t.type])

describe('findTriggers', () => {
  it.each([
    ['Gunmen killed three farmers.', [['killed', 'KILLING']]],
    [
      'A car bomb went off in Carmelo.',
      [
        ['car bomb', 'BOMBING'],
        ['went off', 'BOMBING'],
      ],
    ],
    ['The truce ended.', [['truce', 'AGREEMENT']]],
    [
      'A ferry capsized and sank off Carmelo.',
      [
        ['capsized', 'OTHER'],
        ['sank', 'OTHER'],
      ],
    ],
    ['Her spirits sank and prices crashed.', []],
    ['A quake shook Carmelo.', [['quake', 'OTHER']]],
    ['Two trains collided.', [['collided', 'OTHER']]],
    ['The talks collapsed and a row erupted.', [['talks', 'DIPLOMACY']]],
    ['The patrol came under fire and was killed.', [['killed', 'KILLING']]],
    ['Fighting between two clans went on.', [['Fighting', 'ARMED_CLASH']]],
    ['Army shelling hit a bus.', [['shelling', 'SHELLING']]],
    ['Both sides agreed to a ceasefire.', [['ceasefire', 'AGREEMENT']]],
    ['Teachers began a strike over pay.', [['strike', 'STRIKE']]],
    ['The union met. It is pouring. The strike will go on until spring.', [['strike', 'STRIKE']]],
    [
      'A strike on the clinic killed three doctors.',
      [
        ['strike', 'AIR_STRIKE'],
        ['killed', 'KILLING'],
      ],
    ],
    ['General Ortiz said that the strike hit a depot.', [['strike', 'AIR_STRIKE']]],
    ['A strike flattened a home on Tuesday. Doctors received six bodies.', [['strike', 'AIR_STRIKE']]],
    ['A strike shook the valley on Tuesday. Doctors and staff ran.', [['strike', 'AIR_STRIKE']]],
    ['The wages were low. Nobody came. The mill was empty and it rained all day. The strike went on.', [['strike', 'STRIKE']]],
    [
      'The wages were low, and a missile fell. Nobody came. The mill was empty and it rained on all of the valley. The strike went on.',
      [['strike', 'AIR_STRIKE']],
    ],
    [
      'The general strike went on. The strike was long.',
      [
        ['general strike', 'STRIKE'],
        ['strike', 'STRIKE'],
      ],
    ],
    ['The drone strike alarmed workers.', [['drone strike', 'AIR_STRIKE']]],
    ['The slide buried two houses.', []],
    ['Thieves hijacked a bus.', [['hijacked', 'ABDUCTION']]],
    ['Thugs hijacked the protests.', [['protests', 'PROTEST']]],
    ['Jets carried out a strike on the port.', [['strike', 'AIR_STRIKE']]],
    ['Jets carried out raids on the port.', [['raids', 'AIR_STRIKE']]],
    ['Police raids went on.', [['raids', 'ATTACK']]],
    [
      'Homes were looted and set on fire.',
      [
        ['looted', 'LOOTING_ARSON'],
        ['set on fire', 'LOOTING_ARSON'],
      ],
    ],
    ['The king was overthrown.', [['overthrown', 'CAPTURE']]],
    [
      'Crowds protested after the curfew.',
      [
        ['protested', 'PROTEST'],
        ['curfew', 'RESTRICTION'],
      ],
    ],
    ['REBELS AMBUSHED A CONVOY.', [['AMBUSHED', 'AMBUSH']]],
    ['REBELS OF THE LAKE LIBERATION FRONT MET.', []],
    [
      'The liberation front met after the liberation of the port.',
      [
        ['liberation', 'CAPTURE'],
        ['liberation', 'CAPTURE'],
      ],
    ],
    ['They burned two buses.', [['burned', 'LOOTING_ARSON']]],
    ['A grenade attack shook the town.', [['attack', 'BOMBING']]],
    ['A mortar battery was found after the rocket attack.', [['rocket attack', 'SHELLING']]],
    ['Two bombs were found in the port.', [['bombs', 'BOMBING']]],
    ['The island opened its port to refugees.', [['opened', 'AID']]],
  ])('%s', (text, expected) => expect(triggers(text)).toEqual(expected))

  it.each([
    'The island opened its new port.',
    'The death toll was high.',
    'He had a heart attack.',
    'The ousted king spoke.',
    'A fire brigade came.',
    'The bombs are old.',
    'He led the battle against inflation.',
    'Combat units arrived.',
    'He burned his letters.',
  ])('tells of no event: %s', (text) => expect(triggers(text)).toEqual([]))
})
