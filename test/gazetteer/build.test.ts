import { describe, expect, it } from 'vitest'
import { binaryGazetteer } from '../../src/gazetteer/binary-gazetteer.ts'
import { readCities } from '../../src/gazetteer/build/cities.ts'
import { compile } from '../../src/gazetteer/build/compile.ts'
import { countries, firstLevel, secondLevel } from '../../src/gazetteer/build/divisions.ts'
import { joinHierarchy } from '../../src/gazetteer/build/hierarchy.ts'

const row = (
  id: number,
  name: string,
  alternates: string,
  at: [number, number],
  feature: string,
  codes: string[],
  population: number,
): string =>
  [id, name, name, alternates, ...at, 'P', feature, codes[0], '', codes[1], codes[2], '', '', population, '', '', '', ''].join('\t')

const tsv = [
  row(501, 'Port Amber', 'Bandar Amber,Порт,PAM,po te', [10, 20], 'PPLA', ['SY', '01', '6300001'], 60_000),
  row(502, 'Upper Amber', '', [12, 22], 'PPL', ['SY', '01', '6300001'], 900),
  row(503, 'Amber', '', [50, 8], 'PPL', ['DE', '', ''], 7_000),
].join('\n')

function build(): ReturnType<typeof binaryGazetteer> {
  const cities = readCities(tsv)
  const iso = {
    SY: {
      names: { en: 'Syria' },
      reference: { geonames: 163843 },
      regions: [{ names: { en: 'Amber Governorate' }, reference: { geonames: 777 }, admin: '01' }],
    },
    DE: { names: { en: 'Germany' }, reference: { geonames: 2921044 }, regions: [] },
  }
  const lexicon = { SY: { names: ['Syria'], demonyms: ['Syrian'] } }
  return binaryGazetteer(
    compile(
      joinHierarchy(cities, [
        ...countries(new Set(['SY', 'DE']), iso, () => [], lexicon),
        ...firstLevel(
          [
            { code: 'SY.01', name: 'Amber' },
            { code: 'SY.02', name: 'Nobody' },
          ],
          iso,
          lexicon,
        ),
        ...secondLevel([{ code: 'SY.01.6300001', name: 'Amber District' }], cities),
      ]),
    ),
    new Map([['Syrian', 'SY']]),
  )
}

describe('the build', () => {
  const gazetteer = build()

  it('keeps names in Latin letters, not codes of airports or romanised Chinese', () => {
    expect(gazetteer.lookup('Bandar Amber')[0]?.id).toBe('501')
    for (const name of ['Порт', 'PAM', 'po te']) expect(gazetteer.lookup(name)).toEqual([])
  })

  it('ranks by population and tells kinds', () => {
    expect(gazetteer.lookup('Amber').map(({ id, kind }) => [id, kind])).toEqual([
      ['777', 'GOVERNORATE'],
      ['503', 'TOWN'],
    ])
    expect(gazetteer.lookup('Upper Amber')[0]).toMatchObject({ kind: 'VILLAGE', seat: null })
    expect(gazetteer.lookup('Port Amber')[0]).toMatchObject({ kind: 'CITY', seat: 'admin1', parent: '6300001', admin1: 'Amber' })
  })

  it('gives divisions the sum and the middle of their places, and leaves empty ones out', () => {
    expect(gazetteer.byId('777')).toMatchObject({ population: 60_900, countryCode: 'SY', parent: '163843' })
    expect(gazetteer.byId('777')?.latitude).toBeCloseTo(11, 1)
    expect(gazetteer.lookup('Nobody')).toEqual([])
  })

  it('takes the code of a second-level division for its id where the codes of the country are ids', () => {
    expect(gazetteer.byId('6300001')).toMatchObject({ name: 'Amber District', kind: 'DISTRICT' })
    expect(secondLevel([{ code: 'DE.09.09162', name: 'Bernstein' }], readCities(tsv))[0]?.id).toBeNull()
  })

  it('gives the same bytes in whatever order the places come', () => {
    const cities = readCities(tsv)
    const places = joinHierarchy(cities, [])
    expect(Buffer.compare(compile([...places].reverse()), compile(places))).toBe(0)
  })
})
