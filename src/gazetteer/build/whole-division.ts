import type { Gazetteer, GazetteerPlace } from '../gazetteer.ts'

/** What Natural Earth says of an outline: its country, the region and the part of a state that it lies in. */
export interface Within {
  readonly iso_a2?: string | null | undefined
  readonly region?: string | null | undefined
  readonly geonunit?: string | null | undefined
}

/** GeoNames' names of regions that Natural Earth calls otherwise, or that France joined in 2016, after its outlines were drawn. */
const renamed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  BE: { Walloon: 'Wallonia', 'Capital Region': 'Brussels Capital' },
  ES: { Valenciana: 'Valencia', 'Canary Is.': 'Canary Islands', 'Foral de Navarra': 'Navarre' },
  FR: {
    Alsace: 'Grand Est',
    'Champagne-Ardenne': 'Grand Est',
    Lorraine: 'Grand Est',
    Aquitaine: 'Nouvelle-Aquitaine',
    Limousin: 'Nouvelle-Aquitaine',
    'Poitou-Charentes': 'Nouvelle-Aquitaine',
    Auvergne: 'Auvergne-Rhône-Alpes',
    'Rhône-Alpes': 'Auvergne-Rhône-Alpes',
    Bourgogne: 'Bourgogne-Franche-Comté',
    'Franche-Comté': 'Bourgogne-Franche-Comté',
    'Languedoc-Roussillon': 'Occitanie',
    'Midi-Pyrénées': 'Occitanie',
    'Nord-Pas-de-Calais': 'Hauts-de-France',
    Picardie: 'Hauts-de-France',
    'Basse-Normandie': 'Normandie',
    'Haute-Normandie': 'Normandie',
  },
}

/** The first-level division of this name in a country. */
export const divisionNamed = (name: string, country: string, { lookup }: Gazetteer): GazetteerPlace | null =>
  lookup(name).find(({ kind, countryCode }) => kind === 'GOVERNORATE' && countryCode === country) ?? null

/** The first-level division that an outline of a province, department or county is a part of, by the name of its region or part of a state. */
export function wholeDivision({ iso_a2: country, region, geonunit }: Within, gazetteer: Gazetteer): GazetteerPlace | null {
  if (country == null) return null
  for (const name of [renamed[country]?.[region ?? ''] ?? region, geonunit]) {
    const whole = name == null ? null : divisionNamed(name, country, gazetteer)
    if (whole !== null) return whole
  }
  return null
}
