import { describe, expect, it } from 'vitest'
import { placeSchema } from '../../../src/record/schema.ts'
import { readPlaces } from './read-places.ts'

/** Each place as "mention | mention = kind id", by first mention. */
async function places(text: string): Promise<string[]> {
  const draft = await readPlaces(text)
  return draft.places.map((place) => {
    expect(placeSchema.safeParse(place).success).toBe(true)
    const mentions = place.mentions.map(({ start, end, form }) =>
      form === 'demonym' ? `(${text.slice(start, end)})` : text.slice(start, end),
    )
    return `${mentions.join(' | ')} = ${place.kind} ${place.geonamesId ?? '-'}`
  })
}

describe('names of places', () => {
  it.each([
    ['A bus left Homs for Damascus.', ['Homs = CITY 169577', 'Damascus = CITY 170654']],
    ['The river floods Deir ez-Zor and al-Bab in Syria.', ['Deir ez-Zor = CITY 170794', 'al-Bab = CITY 174018', 'Syria = COUNTRY 163843']],
    ['The bridge links the U.S. and Canada.', ['U.S. = COUNTRY 6252001', 'Canada = COUNTRY 6251999']],
    [
      'Syrian and Iraqi fishermen met the French minister.',
      ['(Syrian) = COUNTRY 163843', '(Iraqi) = COUNTRY 99237', '(French) = COUNTRY 3017382'],
    ],
    ['The Egypt-Sudan ferry was late.', ['Egypt = COUNTRY 357994', 'Sudan = COUNTRY 366755']],
    ['Storms cross Europe and the Middle East.', ['Europe = REGION 6255148', 'Middle East = REGION -']],
  ])('%s', async (text, expected) => expect(await places(text)).toEqual(expected))
})

describe('one name, several places', () => {
  it.each([
    ['They flew to Paris on Monday.', 'Paris = CITY 2988507'],
    ['Panama voted while Panama City slept.', 'Panama = COUNTRY 3703430'],
    ['SUCRE, June 3 (NNS) — Nobody was hurt.', 'SUCRE = CITY 3903987'],
    ['SUCRE, June 3, 2031 (NNS) — Nobody was hurt.', 'SUCRE = CITY 3903987'],
    ['They drove to Paris, Texas, on Monday.', 'Paris = TOWN 4717560'],
    ['The fair is held in Paris, Tex., each May.', 'Paris = TOWN 4717560'],
    ['A barn burned in Concord, N.H., on Friday.', 'Concord = CITY 5084868'],
    ['Snow fell in Georgia, Armenia and Azerbaijan.', 'Georgia = COUNTRY 614540'],
    ['Snow fell in Georgia, Alabama and Tennessee.', 'Georgia = GOVERNORATE 4197000'],
    ['Paris and Dallas share a railway; the line crosses Texas from Paris to Fort Worth.', 'Paris | Paris = TOWN 4717560'],
  ])('%s', async (text, expected) => expect(await places(text)).toContain(expected))
})

describe('water, and what others lend their names to', () => {
  it.each([
    ['Fishermen drowned in Lake Victoria on Friday.', ['Lake Victoria = REGION -']],
    ['Snow fell on the shores of Lake Placid.', ['Lake Placid = AREA -']],
    ['A barn burned in Lake Placid, N.Y., on Friday.', ['Lake Placid = VILLAGE 5123831', 'N.Y. = GOVERNORATE 5128638']],
    ['The ship crossed the Bay of Bengal.', ['Bay of Bengal = REGION -']],
    ['The Nile News said so.', []],
  ])('%s', async (text, expected) => expect(await places(text)).toEqual(expected))

  it.each([
    ['A barn burned in Marl, a town in Kenya. Marl has no fire brigade.', ['Marl | Marl = TOWN -', 'Kenya = COUNTRY 192950']],
    ['A barn burned in Homs, a city in Syria.', ['Homs = CITY 169577', 'Syria = COUNTRY 163843']],
    ['The slide hit the villages of Ukandu and Torvalen.', ['Ukandu = VILLAGE -', 'Torvalen = VILLAGE -']],
  ])('where the text says it lies: %s', async (text, expected) => expect(await places(text)).toEqual(expected))
})

describe('an article’s own country', () => {
  const home = 'Rain fell on Homs, Hama and Damascus in Syria. '
  it.each([
    ['a small town abroad whose name is a word is none of it', `${home}The ferry left Reading.`, 4],
    ['a small town abroad of a name that no place at home has', `${home}Protesters were arrested in Davos.`, 5],
    ['a small town abroad that nothing says is a place is none of it', `${home}The ferry left Tadcaster.`, 4],
    ['a large town abroad needs no country', `${home}The envoy left Marseille.`, 5],
    ['a town with its country', `${home}The envoy left Tadcaster, England.`, 6],
  ])('%s', async (_, text, count) => expect(await places(text)).toHaveLength(count))

  it('reads no code of a state in a headline', async () =>
    expect(await places('TALKS ABOUT WATER END IN HOMS\nIT ASKS US ABOUT THEIR WATER')).toEqual(['HOMS = CITY 169577']))
})

describe('kinds by the words around', () => {
  it.each([
    ['Farms in Homs governorate are dry.', 'Homs = GOVERNORATE 169575'],
    ['Roads in Raqqa and Hama provinces are closed.', 'Raqqa = GOVERNORATE 172957'],
    ['The city of Homs is quiet.', 'Homs = CITY 169577'],
    ['Fields in the western Aleppo countryside are dry.', 'western Aleppo countryside = AREA -'],
    ['Fishing stopped along the Syrian coast.', 'Syrian coast = REGION -'],
    ['A plane landed at Damascus International Airport.', 'Damascus International Airport = SITE -'],
    ['A crane fell at the Puerto Alto terminal.', 'Puerto Alto terminal = SITE -'],
    ['Trucks line Orchard Street today.', 'Orchard Street = ROUTE -'],
    ['The tower stands in the village of Qaryunta, in Syria.', 'Qaryunta = VILLAGE -'],
  ])('%s', async (text, expected) => expect(await places(text)).toContain(expected))

  it('finds no place in the first word of a company', async () => expect(await places('Century Logistics said so.')).toEqual([]))

  it('says of an area without borders only what it lies in', async () => {
    const { places: found } = await readPlaces('Fields in the western Aleppo countryside are dry.', 'none')
    expect(found[0]).toMatchObject({ geonamesId: null, countryCode: 'SY', admin1: 'Aleppo' })
  })

  it('says nothing of a site in a place it does not know', async () => {
    const { places: found } = await readPlaces('Two jets left Vorunka Air Base.', 'none')
    expect(found[0]).toMatchObject({ name: 'Vorunka Air Base', kind: 'SITE', latitude: null, countryCode: null, precision: 'unknown' })
  })
})

describe('what is no place', () => {
  it.each([
    'Reading is what Most children like; March was cold.',
    'Mr. London and Paris Hilton sang.',
    'The Washington Post and the Houston Rockets declined to comment.',
    'Wash your hands and tell us why.',
    'Due to the rain, sales fell.',
    'Barack Obama met Hillary Clinton. Obama smiled and Clinton laughed.',
    'J. Lincoln said he would stay.',
  ])('%s', async (text) => expect(await places(text)).toEqual([]))
})

it('gives one place all its spellings, and the fullest as its name', async () => {
  const { places: found } = await readPlaces(
    'Rain fell on Odesa. In Odessa and in Odesa city, streets were under water in Ukraine.',
    'none',
  )
  const odesa = found.find(({ geonamesId }) => geonamesId === '698740')
  expect(odesa?.name).toBe('Odessa')
  expect(odesa?.mentions).toHaveLength(3)
})

it('is no slower than the pipeline can bear', async () => {
  const text = 'Rain fell on Hama and Raqqa, officials in Damascus said; Ann Miller of the Harbour Fund left Paris, Texas. '.repeat(30)
  await readPlaces(text, 'none')
  // processor time, not the clock's: the machine may be busy with other things
  const start = process.cpuUsage()
  for (let i = 0; i < 5; i++) await readPlaces(text, 'none')
  const { user, system } = process.cpuUsage(start)
  expect((user + system) / 5000).toBeLessThan(150) // ms, reading 600 words included; some 10 on a quiet machine
})
