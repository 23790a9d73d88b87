import type { Telling } from './told.ts'

export const town = ['p1', 'Nueva Palmira', 'TOWN', '3441481', -33.87, -58.41] as const
export const monitor = ['a1', 'Littoral Rights Monitor', 'NGO_MONITOR'] as const
export const ministry = ['a2', 'Health Ministry', 'STATE_GOV'] as const
export const common = { places: ['p1'] }
export const exact = (value: number) => ({ value, min: value, max: value })

/** Fiction: a monitor counts on, a ministry gives less, and an outlet takes the total for one of civilians. */
export const countedFlood: readonly Telling[] = [
  {
    ...{ id: 'first', outlet: 'Plata Wire', publishedAt: '2031-09-03', actors: [monitor, ministry], places: [town] },
    text: 'In Nueva Palmira the Littoral Rights Monitor counts 34 dead, the Health Ministry 19.',
    figures: [
      { ...common, ...exact(34), raw: '34 dead', source: 'a1', cumulative: true },
      { ...common, ...exact(19), raw: '19', source: 'a2' },
    ],
  },
  {
    ...{ id: 'second', outlet: 'Carmelo Courier', publishedAt: '2031-09-04', actors: [monitor], places: [town] },
    text: 'The Littoral Rights Monitor raised its toll for Nueva Palmira to 50: 41 civilians, 6 firefighters, 3 officers.',
    figures: [
      { ...common, ...exact(50), raw: '50', source: 'a1', cumulative: true },
      { ...common, ...exact(41), raw: '41 civilians', source: 'a1', group: 'civilian', population: 'civilians' },
      { ...common, ...exact(6), raw: '6 firefighters', source: 'a1', group: 'civilian', population: 'firefighters' },
      { ...common, ...exact(3), raw: '3 officers', source: 'a1', group: 'security', population: 'officers' },
    ],
  },
  {
    ...{ id: 'third', outlet: null, publishedAt: '2031-09-05', actors: [], places: [town] },
    text: 'Fifty civilians dead in Nueva Palmira, and 87 injured.',
    figures: [
      { ...common, ...exact(50), raw: 'Fifty civilians', group: 'civilian', population: 'civilians' },
      { ...common, ...exact(87), raw: '87 injured', metric: 'injured' },
    ],
  },
]
