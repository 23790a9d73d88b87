import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { binaryGazetteer } from '../../src/gazetteer/binary-gazetteer.ts'
import { demonymsOf } from '../../src/gazetteer/demonyms.ts'
import { countriesSchema } from '../../src/lexicon/countries.ts'

const file = readFileSync('gazetteer/places.bin')
const demonyms = demonymsOf(countriesSchema.parse(JSON.parse(readFileSync('lexicon/countries.json', 'utf8'))))
const gazetteer = binaryGazetteer(file, demonyms)

describe('the gazetteer', () => {
  it.each([
    ['Syria', '163843', 'COUNTRY'],
    ['U.K.', '2635167', 'COUNTRY'],
    ['DR Congo', '203312', 'COUNTRY'],
    ['Ivory Coast', '2287781', 'COUNTRY'],
    ['Kosovo', '831053', 'COUNTRY'],
    ['Texas', '4736286', 'GOVERNORATE'],
    ['N.H.', '5090174', 'GOVERNORATE'],
    ['Homs Governorate', '169575', 'GOVERNORATE'],
    ['New York City', '5128581', 'CITY'],
    ['al-Bab', '174018', 'CITY'],
    ['Deir ez-Zor', '170794', 'CITY'],
    ['Kiev', '703448', 'CITY'],
    ['St. Petersburg', '498817', 'CITY'],
  ])('knows %s', (name, id, kind) => {
    expect(gazetteer.lookup(name)).toContainEqual(expect.objectContaining({ id, kind }))
  })

  it('gives the most populous place first, and each with its division', () => {
    const [first, ...others] = gazetteer.lookup('Paris')
    expect(first).toMatchObject({ id: '2988507', countryCode: 'FR', admin1: 'Île-de-France', seat: 'country' })
    expect(others).toContainEqual(expect.objectContaining({ countryCode: 'US', admin1: 'Texas' }))
    const populations = gazetteer.lookup('Springfield').map(({ population }) => population)
    expect(populations).toEqual([...populations].sort((a, b) => b - a))
  })

  it('knows no place that there is not', () => {
    for (const name of ['Qwertzuiop', 'Nowhereatall', '', ' ', '—', 'Xyzzy Plugh']) expect(gazetteer.lookup(name)).toEqual([])
    expect(gazetteer.byId('999999999')).toBeNull()
    expect(gazetteer.byId('US.XX.000')).toBeNull()
  })

  it('leads from a town over its divisions to the country', () => {
    const chain = []
    for (let at = gazetteer.lookup('Jablah')[0] ?? null; at !== null; at = at.parent === null ? null : gazetteer.byId(at.parent))
      chain.push(at.kind)
    expect(chain.at(-1)).toBe('COUNTRY')
    expect(chain).toContain('GOVERNORATE')
  })

  it('gives a division whose id is not known its code', () => {
    const [county] = gazetteer.lookup('Rapides Parish')
    expect(county).toMatchObject({ id: 'US.LA.079', kind: 'DISTRICT', admin1: 'Louisiana' })
    expect(gazetteer.byId('US.LA.079')).toEqual(county)
  })

  it('puts countries and divisions in the middle of their places', () => {
    for (const name of ['France', 'Texas', 'Fiji', 'Russia']) {
      const [place] = gazetteer.lookup(name)
      expect(Math.abs(place?.latitude ?? 99)).toBeLessThan(70)
    }
    expect(gazetteer.lookup('Fiji')[0]?.latitude).toBeLessThan(-15)
    expect(Math.abs(gazetteer.lookup('Fiji')[0]?.longitude ?? 0)).toBeGreaterThan(175)
  })

  it.each([
    ['Syrian', 'Syria'],
    ['Syrians', 'Syria'],
    ['French', 'France'],
    ['Israelis', 'Israel'],
    ['Burkinabé', 'Burkina Faso'],
    ['Filipinos', 'Philippines'],
    ['Texan', 'Texas'],
    ['Scottish', 'Scotland'],
  ])('%s are of %s', (word, name) => expect(gazetteer.demonym(word)?.name).toBe(name))

  it('has a demonym for no plain word', () => {
    for (const word of ['syrian', 'Table', 'Frenchs']) expect(gazetteer.demonym(word)).toBeNull()
  })

  it('hears what is spelt otherwise', () => {
    expect(gazetteer.lookup('Jabla')).toEqual([])
    expect(gazetteer.similar('Jabla')).toContainEqual(expect.objectContaining({ name: 'Jablah', countryCode: 'SY' }))
  })

  it('says when no name goes on', () => {
    expect(gazetteer.isPrefix('New')).toBe(true)
    expect(gazetteer.isPrefix('Deir')).toBe(true)
    const none = ['Qqqx', 'Wvvz', 'Jkkq', 'Zzqy', 'Xvvk'].filter((words) => gazetteer.isPrefix(words))
    expect(none.length).toBeLessThan(2)
  })

  it('loads at once, and looks the names of an article up in no time', () => {
    const start = performance.now()
    const fresh = binaryGazetteer(file, demonyms)
    expect(performance.now() - start).toBeLessThan(150)
    expect(file.byteLength).toBeLessThan(16_000_000)
    const names = ['Syria', 'Hama', 'Paris', 'Springfield', 'San Antonio', 'Nothing At All', 'Washington', 'Laurel County', 'Homs', 'Kiev']
    for (const name of names) fresh.lookup(name)
    const begin = performance.now()
    for (let i = 0; i < 100; i++) for (const name of names) fresh.lookup(name)
    expect((performance.now() - begin) / 100).toBeLessThan(10) // ten names; 0.02 ms on a quiet machine
  })
})

describe('a broken file', () => {
  it.each([
    ['empty', new Uint8Array(0)],
    ['of something else', new Uint8Array(4096)],
    ['cut short', file.subarray(0, 1_000_000)],
  ])('%s is refused with its remedy', (_, bytes) => {
    expect(() => binaryGazetteer(bytes, demonyms)).toThrowError(expect.objectContaining({ code: 'GAZETTEER_INVALID' }))
  })

  it('may begin anywhere in its buffer', () => {
    const moved = new Uint8Array(file.byteLength + 1)
    moved.set(file, 1)
    expect(binaryGazetteer(moved.subarray(1), demonyms).lookup('Syria')[0]?.id).toBe('163843')
  })
})
