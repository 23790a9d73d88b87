import { expect, it } from 'vitest'
import { gazetteerBytes } from '../../src/assembly/gazetteer.ts'
import { binaryGazetteer } from '../../src/gazetteer/binary-gazetteer.ts'
import { wholeDivision } from '../../src/gazetteer/build/whole-division.ts'

const gazetteer = binaryGazetteer(gazetteerBytes(), new Map())

it.each([
  ['a province by its region', { iso_a2: 'IT', region: 'Lombardia', geonunit: 'Italy' }, 'Lombardy'],
  ['a county by its part of the state', { iso_a2: 'GB', region: 'South Western', geonunit: 'Scotland' }, 'Scotland'],
  ['a department by what its region was joined to', { iso_a2: 'FR', region: 'Limousin', geonunit: 'France' }, 'New Aquitaine'],
  ['none by the name of a region of another country', { iso_a2: 'ES', region: 'Lombardia', geonunit: null }, null],
  ['none by a state that is no part of one', { iso_a2: 'IT', region: null, geonunit: 'Italy' }, null],
  ['none where nothing is said of it', {}, null],
])('%s', (_, within, name) => expect(wholeDivision(within, gazetteer)?.name ?? null).toBe(name))
