import { tokenIndexAt, wordsOf } from '../../language/document.ts'
import { nameWords } from '../../language/names/name-match.ts'
import { SimilarWords } from '../../language/names/similar-words.ts'
import { oncePer } from '../../language/once-per.ts'
import type { Gender, GivenNames } from '../../lexicon/given-names.ts'
import type { NameSpan } from '../../reader/reader.ts'
import { lastEndingBy } from '../../record/sorted.ts'
import { KnownPersons } from './known-persons.ts'
import { addMention, addParty, type Cast, type Party } from './party.ts'

/** One party a person: names in full first, then the shorter ones that are theirs ("al-Haddad", a misspelt given name). */
export function namePersons(cast: Cast): void {
  const names = cast.names.filter((name) => name.type === 'PER')
  const formOf = (name: NameSpan): string => wordsOf(cast.document, name)
  const counts = new Map<string, number>()
  for (const name of names) counts.set(formOf(name), (counts.get(formOf(name)) ?? 0) + 1)
  const longestFirst = [...counts]
    .map(([form, count]) => ({ form, count, words: nameWords(form) }))
    .sort((a, b) => b.words.length - a.words.length || b.count - a.count)
  const persons: Party[] = []
  const known = new KnownPersons()
  const partiesOf = new Map<string, readonly Party[]>()
  for (const { form, words } of longestFirst) {
    const fitting = known.fitting(words)
    if (fitting.length === 0) {
      const party = addParty(cast, `person ${form}`, form, 'PERSON', false)
      persons.push(party)
      known.add(words, party)
      partiesOf.set(form, [party])
    } else partiesOf.set(form, fitting)
  }
  for (const name of names) {
    const form = formOf(name)
    const gender = genderBefore(cast, name)
    const candidates = partiesOf.get(form) ?? []
    const party = nearest(candidates, name, gender)
    if (party === undefined) continue
    addMention(cast, party, name)
    if (form !== party.name) party.aliases.add(form)
    if (gender !== null) party.gender = gender
  }
  for (const party of persons) party.gender ??= genderOfName(cast, party.name)
  dropUnmentioned(cast)
}

/** Of persons with one surname, the one last named before; the gender of a title ("Mrs Novak") decides first. */
function nearest(candidates: readonly Party[], name: NameSpan, gender: Gender | null): Party | undefined {
  const fitting = candidates.filter(
    (party) => gender === null || party.gender === null || party.gender === 'either' || party.gender === gender,
  )
  const list = fitting.length > 0 ? fitting : candidates
  let best = list[0]
  let bestEnd = -1
  for (const party of list) {
    const end = lastEndingBy(party.mentions, name.start)?.end ?? -1
    if (end > bestEnd) {
      best = party
      bestEnd = end
    }
  }
  return best
}

function genderBefore(cast: Cast, name: NameSpan): Gender | null {
  const { femaleHonorifics, maleHonorifics } = cast.tools.lexicons.titles
  const before = cast.document.tokens[tokenIndexAt(cast.document, name.start) - 1]?.lower ?? ''
  return femaleHonorifics.has(before) ? 'female' : maleHonorifics.has(before) ? 'male' : null
}

function genderOfName(cast: Cast, name: string): Gender | null {
  if (!/\s/.test(name)) return null
  const first = name.toLowerCase().split(/\s+/)[0] ?? ''
  return cast.tools.lexicons.givenNames.get(first) ?? nearGivenName(cast, first)
}

/** A misspelt given name has the gender of the one it is meant for, where all that it may be agree. */
function nearGivenName(cast: Cast, first: string): Gender | null {
  if (first.length < 5) return null
  const near = misspelt(cast.tools.lexicons.givenNames).near(first)
  const genders = new Set(near.filter(({ given }) => given[0] === first[0]).map(({ gender }) => gender))
  return genders.size === 1 ? ([...genders][0] ?? null) : null
}

/** Given names by their misspellings. */
const misspelt = oncePer((names: GivenNames) => {
  const words = new SimilarWords<{ given: string; gender: Gender }>()
  for (const [given, gender] of names) words.add(given, { given, gender })
  return words
})

function dropUnmentioned(cast: Cast): void {
  for (let i = cast.parties.length - 1; i >= 0; i--) if (cast.parties[i]?.mentions.length === 0) cast.parties.splice(i, 1)
}
