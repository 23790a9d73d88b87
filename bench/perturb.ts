import type { Chance } from './seeded.ts'

/** Names that stand for each other: places that the gazetteer knows, and invented firms and outlets. The first of each is in the examples. */
const names: readonly (readonly string[])[] = [
  ['Nueva Palmira', 'Dolores', 'Mercedes', 'Fray Bentos', 'Paysandu', 'Salto', 'Rocha', 'Minas'],
  ['Carmelo', 'Tarariras', 'Rosario', 'Trinidad', 'Durazno', 'Florida'],
  ['Puerto Alto', 'Puerto Claro', 'Muelle Viejo', 'Cerro Pinto', 'Barranca Larga', 'Isla Parda'],
  ['Plata Wire', 'Delta Wire', 'Estuary Wire', 'Pampero Wire'],
  ['Littoral Rights Monitor', 'Estuary Rights Monitor', 'Civic Harm Monitor'],
]

const months = 'January February March April May June July August September October November December'.split(' ')
const millisecondsADay = 86_400_000

/** The ISO day `days` after another. */
export const dayAfter = (from: string, days: number): string =>
  new Date(Date.parse(`${from}T00:00:00Z`) + days * millisecondsADay).toISOString().slice(0, 10)

/** How one article is made to differ from the one it is made of. */
export interface Change {
  /** Days that everything happens later. */
  readonly later: number
  readonly text: (text: string) => string
}

/** Each name of the examples, and the one that stands for it. */
type Exchanged = readonly (readonly [from: string, to: string])[]

const drawnNames = (chance: Chance): Exchanged => names.map((group) => [group[0] ?? '', chance.one(group)])

/** A change drawn by chance: all days later by the same, names exchanged throughout, numbers of two or three digits off by up to 30%. */
export function drawnChange(chance: Chance, given?: Exchanged): Change {
  const later = chance.whole(365)
  const exchanged = new Map(given ?? drawnNames(chance))
  const pattern = new RegExp(`\\b(?:(September|Sept\\.) (\\d{1,2})|(${[...exchanged.keys()].join('|')})|\\d{2,3})\\b`, 'g')
  const text = (from: string): string =>
    from.replace(pattern, (found: string, month?: string, day?: string, name?: string) => {
      if (name !== undefined) return exchanged.get(name) ?? name
      if (month === undefined || day === undefined) return String(Math.max(2, Math.round(Number(found) * (0.7 + chance.number() * 0.6))))
      const moved = dayAfter(`2031-09-${day.padStart(2, '0')}`, later)
      return `${months[Number(moved.slice(5, 7)) - 1]} ${Number(moved.slice(8))}`
    })
  return { later, text }
}
