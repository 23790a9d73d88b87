import { describe, expect, it } from 'vitest'
import { loadTools } from '../../../src/assembly/tools.ts'
import { extract } from '../../../src/extract/extract.ts'

const tools = loadTools()

/** Each role as "who: name (status) of whose", with the words that say it. */
async function rolesIn(text: string): Promise<string[]> {
  const { roles, actors, places } = await extract(
    { id: 'a', text, title: null, outlet: null, url: null, publishedAt: '2031-04-02', language: 'en' },
    tools,
  )
  const names = new Map([...actors, ...places].map(({ id, name }) => [id, name]))
  return roles.map(({ kind, actor, name, status, of, place, start, end }) => {
    const owner = names.get(of ?? place ?? '')
    const verb = kind === 'role' ? name : `member, ${name}`
    return `${names.get(actor)}: ${verb}${status === 'current' ? '' : ` (${status})`}${owner === undefined ? '' : ` of ${owner}`} | ${text.slice(start, end)}`
  })
}

describe('roles', () => {
  it.each<[text: string, ...roles: string[]]>([
    ['President Rosa Vidal said on Tuesday that the port was closed.', 'Rosa Vidal: president | President'],
    [
      'The Turkish foreign minister, Emre Demir, said that the talks had failed.',
      'Emre Demir: foreign minister of Turkey | Turkish foreign minister',
    ],
    [
      'Turkish Foreign Minister Emre Demir said that the talks had failed.',
      'Emre Demir: foreign minister of Turkey | Turkish Foreign Minister',
    ],
    [
      'Emre Demir, the foreign minister of Turkey, said that the talks had failed.',
      'Emre Demir: foreign minister of Turkey | foreign minister of Turkey',
    ],
    [
      "Uruguay's interim president Rosa Vidal promised an inquiry.",
      "Rosa Vidal: interim president of Uruguay | Uruguay's interim president",
    ],
    ['Former prime minister Rosa Vidal condemned it.', 'Rosa Vidal: prime minister (former) | Former prime minister'],
    ['Prime Minister Rosa Vidal condemned it.', 'Rosa Vidal: prime minister | Prime Minister'],
    [
      'The UN special envoy for Uruguay, Lars Holm, was alarmed.',
      'Lars Holm: special envoy for Uruguay of UN | UN special envoy for Uruguay',
    ],
    [
      'Lars Holm, a spokesman for the Defence Ministry, said that nobody was hurt.',
      'Lars Holm: spokesman of Defence Ministry | spokesman for the Defence Ministry',
    ],
    ['Rosa Vidal, the mayor of Carmelo, said that nobody was hurt.', 'Rosa Vidal: mayor of Carmelo | mayor of Carmelo'],
    ['The family of former Uruguayan president Rosa Vidal left.', 'Rosa Vidal: president (former) of Uruguay | former Uruguayan president'],
    [
      'Former Uruguayan president Hasan al-Nouri left the country.',
      'Hasan al-Nouri: president (former) of Uruguay | Former Uruguayan president',
    ],
    [
      'Lars Holm, who heads the Littoral Rights Monitor, said that nobody was hurt.',
      'Lars Holm: head of Littoral Rights Monitor | heads the Littoral Rights Monitor',
    ],
    ['Dr Rosa Vidal said that nobody was hurt.'],
    ['Rosa Vidal, a resident of Carmelo, said that nobody was hurt.'],
    ['Israeli officials said that the strike was a warning.', 'Israeli officials: member, officials of Israel | Israeli officials'],
    ['Officials said that the strike was a warning.'],
    [
      'A spokesman for the Defence Ministry said that nobody was hurt.',
      'spokesman for the Defence Ministry: member, spokesman of Defence Ministry | spokesman for the Defence Ministry',
    ],
    [
      'The Syrian Democratic Forces (SDF) withdrew. SDF fighters were killed in the town.',
      'SDF fighters: member, fighters of Syrian Democratic Forces | SDF fighters',
    ],
    [
      'Police officers of Montevideo were killed in the raid, the mayor said.',
      'police officers: member, police officers of Montevideo | Police officers of Montevideo',
    ],
    [
      'Rosa Vidal, the president of Uruguay, spoke first. President Vidal then left. The president said no more.',
      'Rosa Vidal: president of Uruguay | president of Uruguay',
    ],
  ])('%s', async (text, ...roles) => expect(await rolesIn(text)).toEqual(roles))
})
