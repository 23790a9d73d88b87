import countriesLexicon from '../../lexicon/countries.json' with { type: 'json' }
import { countriesSchema } from '../lexicon/countries.ts'
import { nameKey } from './name-key.ts'

/** Names and adjectives that belong to two states, whichever of them the lexicon gives them to. */
const sharedNames: ReadonlySet<string> = new Set(['congo', 'congolese', 'korea', 'korean', 'georgia', 'dominican', 'ireland', 'irish'])

const countries = countriesSchema.parse(countriesLexicon)

/** Codes of states by the keys of their names and adjectives; divisions of states have offices of their own and are left out. */
const states: ReadonlyMap<string, string> = new Map(
  Object.entries(countries).flatMap(([code, { names, demonyms }]) =>
    code.includes('.') ? [] : [...names, ...demonyms].map(nameKey).flatMap((key) => (sharedNames.has(key) ? [] : [[key, code] as const])),
  ),
)
const longestName = Math.max(...[...states.keys()].map((key) => key.split(' ').length))

/** What a state has one of. Groups of people ("officials", "troops") are none: whose they are is not who they are. */
const offices =
  /^(?:government|authorities|administration|regime|cabinet|parliament|presidency|army|military|navy|armed forces|air force|security forces|police|ministry|supreme court|central bank)$/

/** Words that tell governments of one state apart. They are kept: an interim government is not the one before it. */
const qualifiers = /^(?:interim|transitional|provisional|caretaker|new|former|ousted|islamist|military|civilian|federal|unity)$/

/** What a ministry is for. */
const tasks =
  /^(?:foreign|affairs|interior|internal|defen[cs]e|health|justice|finance|education|energy|economy|agriculture|trade|transport|information|culture|tourism|labou?r|environment|oil|water|housing|science|migration|mining|mines|petroleum|planning|industry|commerce|communications|technology|fisheries|forestry|transportation|aviation|sports?|youth|women|welfare|social|public|works|reconstruction|emergency|emergencies|disaster|management|rural|development|religious|and)$/

/**
 * The key under which the names of one office of one state meet: "Ruritania('s)/Ruritanian interim government", "interim government of
 * Ruritania", "Ruritania's Ministry of Defense". Null where a name is no office's, or does not say of which state it is.
 * @param key the name's key, of `nameKey`
 */
export function officeKey(key: string): string | null {
  const found = stateAndOffice(key)
  return found === null ? null : `${found.state} ${found.office}`
}

/** What a state is called; its code where the lexicon has no name for it. */
export const stateName = (code: string): string => countries[code]?.names[0] ?? code

/** The code of the state that this is a name or an adjective of; null for others, and for names that two states share. */
export const stateNamed = (key: string): string | null => states.get(key) ?? null

/** The office that a name is of where it says nothing of its state: "ministry of defense" is "defence ministry". Null for other names. */
export const bareOffice = (key: string): string | null => named(key.split(' '))

interface StateOffice {
  /** ISO 3166 code. */
  readonly state: string
  readonly office: string
}

/** The office and the state that a name says together; null for a name that is no office's or does not say of which state it is. */
export function stateAndOffice(key: string): StateOffice | null {
  const words = key.split(' ')
  for (let size = Math.min(longestName, words.length - 1); size > 0; size--) {
    const [opening, closing] = [words.slice(0, size).join(' '), words.slice(-size).join(' ')]
    const rest = words.slice(size)
    const state = states.get(opening)
    const office = state === undefined ? null : named(rest)
    if (state !== undefined && office !== null) return { state, office }
    const owner = words[words.length - size - 1] === 'of' ? states.get(closing) : undefined
    const owned = owner === undefined ? null : named(words.slice(0, -size - 1))
    if (owner !== undefined && owned !== null) return { state: owner, office: owned }
  }
  return null
}

/** One name of an office: "ministry of defense" is "defence ministry". Null where a word is none of an office's. */
function named(words: readonly string[]): string | null {
  const [head, of, ...tail] = words
  if (head === 'ministry' && of === 'of') return tail.length > 0 ? named([...tail, 'ministry']) : null
  for (const size of [2, 1]) {
    const noun = words.slice(-size).join(' ')
    const before = words.slice(0, -size)
    if (!offices.test(noun)) continue
    if (!before.every((word) => qualifiers.test(word) || (noun === 'ministry' && tasks.test(word)))) return null
    // Which ministry?
    if (noun === 'ministry' && !before.some((word) => tasks.test(word))) return null
    return [...before.map((word) => word.replace('defense', 'defence').replace('labor', 'labour')), noun].join(' ')
  }
  return null
}
