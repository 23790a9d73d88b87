import { wordsOf } from '../../language/document.ts'
import type { NameSpan } from '../../reader/reader.ts'
import { SpanIndex } from '../../record/span-index.ts'
import type { Draft } from '../draft.ts'
import type { Tools } from '../tools.ts'
import { actingStates, countryOf } from './acting-states.ts'
import { definiteDescriptions } from './definite-descriptions.ts'
import { describeGroups } from './describe-groups.ts'
import { nameCommunities } from './name-communities.ts'
import { nameOrganisations } from './name-organisations.ts'
import { namePersons } from './name-persons.ts'
import type { Cast } from './party.ts'
import { pronouns } from './pronouns.ts'
import { rolePhrases } from './role-phrases.ts'

/** From names to actors, in this order. */
const steps: readonly ((cast: Cast) => void)[] = [
  namePersons, // first: whose loyalists a group is depends on who is a person
  nameOrganisations,
  nameCommunities,
  rolePhrases, // before groups: they say who was ousted
  actingStates,
  describeGroups, // after the names, whose words are no descriptions
  definiteDescriptions, // needs names, kinds and roles to choose from
  pronouns, // last: they stand for all of the above
]

/** Finds the named actors, their kinds, aliases and mentions, pronouns last; actors stand in order of their first mention. */
export function findActors(draft: Draft, tools: Tools): void {
  const { document } = draft
  const names = withOutlet(draft)
  const cast: Cast = {
    draft,
    tools,
    document,
    names,
    namesAt: new SpanIndex(names),
    parties: [],
    byKey: new Map(),
    mentionsAt: new SpanIndex(),
    countries: new Map(),
    homeCountry: null,
  }
  const home = { ...cast, homeCountry: homeCountry(cast) }
  for (const step of steps) step(home)
  const found = home.parties.filter((party) => party.mentions.length > 0)
  found.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0) || (a.key < b.key ? -1 : 1))
  for (const { name, kind, aliases, mentions, titles } of found) {
    const actor = draft.actors.add({ name, kind, aliases: [...aliases].filter((alias) => alias !== name), mentions })
    for (const title of titles) draft.titles.push({ ...title, actor })
  }
}

/** The names of the reading; the article's own outlet is an organisation, whatever its name looks like ("Mira Vale"). */
function withOutlet({ document, reading, article }: Draft): NameSpan[] {
  const outlet = article.outlet?.toLowerCase()
  return reading.names.map((name) => (wordsOf(document, name).toLowerCase() === outlet ? { ...name, type: 'ORG' } : name))
}

/** The country whose name and demonym the text has most, the first of equals; null for none. */
function homeCountry(cast: Cast): string | null {
  const counts = new Map<string, number>()
  for (const name of cast.names) {
    const words = wordsOf(cast.document, name)
    const country = name.type === 'NORP' ? cast.tools.gazetteer.demonym(words) : name.type === 'LOC' ? countryOf(cast, words) : null
    if (country !== null) counts.set(country.countryCode, (counts.get(country.countryCode) ?? 0) + 1)
  }
  let best: string | null = null
  for (const [code, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = code
  return best
}
