import { describe, expect, it } from 'vitest'
import type { ActorKind } from '../../src/record/kinds.ts'
import { ownedOffices } from '../../src/resolve/whose-office.ts'

type Named = readonly [name: string, kind: ActorKind, ...aliases: string[]]

/** How often places of each country are mentioned. */
type Mentions = Readonly<Record<string, number>>

const ownerOf = (actors: readonly Named[], mentions: Mentions): string | null => {
  const record = {
    actors: actors.map(([name, kind, ...aliases], index) => ({ id: `a${index}`, name, kind, aliases, mentions: [] })),
    places: Object.entries(mentions).map(([countryCode, count]) => ({
      ...{ id: countryCode, name: countryCode, kind: 'CITY' as const, countryCode, admin1: null, geonamesId: null },
      ...{ latitude: null, longitude: null, precision: 'locality' as const },
      mentions: Array.from({ length: count }, (_, start) => ({ start, end: start + 1, form: 'name' as const })),
    })),
  }
  return ownedOffices(record).get('a0')?.id.slice('actor:'.length) ?? null
}

const ministry: Named = ['Defence Ministry', 'STATE_GOV']
const army: Named = ['the army', 'STATE_MILITARY']

/** [what the article shows, its actors (the first is asked about), its places, the name that stands in its id] */
const rows: readonly (readonly [string, readonly Named[], Mentions, string | null])[] = [
  ['a name with its state, and nothing else', [ministry, ['Chilean Defence Ministry', 'STATE_GOV']], {}, 'chile defence ministry'],
  ['another name of its own', [['Defence Ministry', 'STATE_GOV', "Chile's Ministry of Defense"]], {}, 'chile defence ministry'],
  ['places of one country', [ministry], { CL: 1 }, 'chile defence ministry'],
  ['places of one country for the most part', [ministry], { CL: 4, AR: 2 }, 'chile defence ministry'],
  ['places of two countries', [ministry], { CL: 4, AR: 3 }, null],
  ['no place', [ministry], {}, null],
  ['that office of another state than its places', [ministry, ['Argentine Defence Ministry', 'STATE_GOV']], { CL: 5 }, null],
  ['that office of two states', [ministry, ['Chilean Defence Ministry', 'STATE_GOV'], ['Peru’s Defence Ministry', 'STATE_GOV']], {}, null],
  ['another office of another state', [ministry, ['Argentine government', 'STATE_GOV']], { CL: 5 }, 'chile defence ministry'],
  ['a government that is described', [['the government', 'STATE_GOV']], { CL: 5 }, 'chile government'],
  ['an army in its country', [army], { CL: 5 }, 'chile army'],
  ['an army where another state acts', [army, ['Argentina', 'FOREIGN_STATE']], { CL: 5 }, null],
  ['an army where another state’s forces act', [army, ['Argentine navy', 'STATE_MILITARY']], { CL: 5 }, null],
  ['police, which towns have as well', [['police', 'STATE_SECURITY']], { CL: 5 }, null],
  ['an office that says its state', [['Peru’s Defence Ministry', 'STATE_GOV']], { CL: 5 }, null],
  ['a body that is no office', [['Harbour League', 'ORGANIZATION']], { CL: 5 }, null],
]

describe('an office named without its state', () => {
  it.each(rows)('is of the state that its article shows: %s', (_, actors, mentions, name) => expect(ownerOf(actors, mentions)).toBe(name))
})
