import { tokenIndexAt, wordsOf } from '../../language/document.ts'
import { isAcronym } from '../../language/names/capitals.ts'
import { isAcronymOf, isSameWord, nameWords } from '../../language/names/name-match.ts'
import type { NameSpan } from '../../reader/reader.ts'
import type { Span } from '../../record/schema.ts'
import { kindByDescription, kindOfOrganisation } from './organisation-kind.ts'
import { addMention, addParty, type Cast, nearestBefore, type Party } from './party.ts'

/** One party an organisation: full names, their acronyms and shorter forms; a name of unknown type where the words beside it tell its kind. */
export function nameOrganisations(cast: Cast): void {
  const names = cast.names.filter((name) => name.type === 'ORG' || (name.type === 'MISC' && kindByDescription(cast, name) !== null))
  const bracketed = acronymsInBrackets(cast, names)
  const order = [...names].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  const parties: Party[] = []
  for (const name of order) {
    const form = formOf(cast, name)
    const party =
      parties.find((known) => isSame(cast, form, known, bracketed)) ??
      headOf(cast, parties, name, form) ??
      addOrganisation(cast, parties, name, form)
    const described = withDescription(cast, name)
    addMention(party, described)
    if (form !== party.name) party.aliases.add(form)
    if (described.end > name.end) party.aliases.add(wordsOf(cast.document, described).replace(/\s+/g, ' '))
  }
}

const kindNouns =
  /^(?:agency|newspaper|group|organisation|organization|network|channel|station|movement|militia|tank|website|magazine|daily|charity|monitor)$/
const kindModifiers = /^(?:news|think|rights|aid|monitoring|human|television|tv|radio|rebel|militant|press|state|relief|media)$/

/** The name with the noun that says what it is, so that "the SANA news agency" has its head: "SANA news agency". */
function withDescription(cast: Cast, name: NameSpan): Span {
  const { tokens } = cast.document
  let at = tokenIndexAt(cast.document, name.end - 1) + 1
  while (kindModifiers.test(tokens[at]?.text ?? '')) at++
  const noun = tokens[at]
  if (noun === undefined || !kindNouns.test(noun.text) || noun.end - name.end > 30) return name
  return { start: name.start, end: noun.end }
}

/** A name as written; an account's without its mark. */
const formOf = (cast: Cast, name: NameSpan): string => wordsOf(cast.document, name).replace(/\s+/g, ' ').replace(/^@/, '')

/** "the Observatory": a head word with an article and a capital is the last organisation before it that has that head. */
function headOf(cast: Cast, parties: readonly Party[], name: NameSpan, form: string): Party | null {
  const head = form.toLowerCase()
  if (/\s/.test(form) || !cast.tools.lexicons.organisationWords.heads.has(head)) return null
  if (cast.document.tokens[tokenIndexAt(cast.document, name.start) - 1]?.lower !== 'the') return null
  const named = parties.filter((party) => party.name.toLowerCase().split(/\s+/).includes(head) && party.name.includes(' '))
  return nearestBefore(cast, name.start, (party) => named.includes(party))
}

function addOrganisation(cast: Cast, parties: Party[], name: NameSpan, form: string): Party {
  const known = kindOfOrganisation(cast, form)
  const isOutlet = form.toLowerCase() === cast.draft.article.outlet?.toLowerCase()
  const kind = isOutlet && known !== 'NEWS_AGENCY' ? 'MEDIA_OUTLET' : (known ?? kindByDescription(cast, name) ?? 'ORGANIZATION')
  const party = addParty(cast, `organisation ${form}`, form, kind, false)
  parties.push(party)
  return party
}

/** "Coastal Rescue Service (CRS)": the full name of each acronym in brackets. */
function acronymsInBrackets(cast: Cast, names: readonly NameSpan[]): ReadonlyMap<string, string> {
  const fullNames = new Map<string, string>()
  names.forEach((name, i) => {
    const before = names[i - 1]
    if (before !== undefined && /^\s?\($/.test(cast.document.text.slice(before.end, name.start)) && cast.document.text[name.end] === ')')
      fullNames.set(formOf(cast, name), formOf(cast, before))
  })
  return fullNames
}

/** True where a form is a known party's: the same organisation of the lexicon, its acronym, or its name with words left out. */
function isSame(cast: Cast, form: string, party: Party, bracketed: ReadonlyMap<string, string>): boolean {
  const { byName } = cast.tools.lexicons.organisations
  const full = [party.name, ...party.aliases]
  const straight = form.replace(/[’‘]/g, "'")
  const known = byName.get(straight)?.name
  const bracket = bracketed.get(form)
  if (bracket !== undefined) return full.includes(bracket)
  return full.some((name) => {
    if (name === form) return true
    const other = byName.get(name.replace(/[’‘]/g, "'"))?.name
    if (known !== undefined && other !== undefined) return known === other
    if (isAcronym(form) && !isAcronym(name)) return isAcronymOf(form, name)
    return known === undefined && isShorterForm(cast, nameWords(form), nameWords(name))
  })
}

/** "Defence Ministry" of "Ruritanian Defence Ministry", "Lakeside" of "Lakeside Group"; single words only before head words. */
function isShorterForm(cast: Cast, short: readonly string[], long: readonly string[]): boolean {
  if (short.length === 0 || short.length > long.length) return false
  if (short.length === long.length) return short.every((word, i) => isSameWord(word, long[i] ?? ''))
  const rest = long.slice(short.length)
  const { heads, topics } = cast.tools.lexicons.organisationWords
  if (short.every((word, i) => word === long[i]) && rest.every((word) => heads.has(word) || topics.has(word))) return true
  const opensWithTail = rest[0] === 'for' || rest[0] === 'of'
  if (opensWithTail && short.length > 1 && heads.has(short.at(-1) ?? '') && short.every((word, i) => word === long[i])) return true
  return short.length > 1 && short.every((word, i) => word === long[long.length - short.length + i])
}
