import { tokenIndexAt, wordsOf } from '../../language/document.ts'
import type { NameSpan } from '../../reader/reader.ts'
import type { Span } from '../../record/schema.ts'
import { KnownParties } from './known-parties.ts'
import { OrganisationBook } from './organisation-book.ts'
import { kindByApposition, kindByDescription, kindOfOrganisation } from './organisation-kind.ts'
import { addMention, addParty, type Cast, nearestBefore, type Party } from './party.ts'

/** One party an organisation: full names, their acronyms and shorter forms; a name of unknown type where the words beside it tell its kind. */
export function nameOrganisations(cast: Cast): void {
  const names = cast.names.filter((name) => name.type === 'ORG' || (name.type === 'MISC' && kindByDescription(cast, name) !== null))
  const bracketed = acronymsInBrackets(cast, names)
  const order = [...names].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  const book = new OrganisationBook(cast.tools.lexicons.organisations, cast.tools.lexicons.organisationWords)
  const parties = new KnownParties([])
  for (const name of order) {
    const form = formOf(cast, name)
    const full = bracketed.get(form)
    const known = full === undefined ? book.find(form) : book.named(full)
    const party = known ?? headOf(cast, parties, name, form) ?? addOrganisation(cast, name, form)
    if (party.mentions.length === 0) {
      parties.add(party)
      book.file(party, party.name)
    }
    const described = withDescription(cast, name)
    addMention(cast, party, described)
    const forms = described.end > name.end ? [form, wordsOf(cast.document, described).replace(/\s+/g, ' ')] : [form]
    for (const other of forms) {
      if (other === party.name || party.aliases.has(other)) continue
      party.aliases.add(other)
      book.file(party, other)
    }
  }
}

/** In UTF-16 units. */
const longestDescription = 30

/** The name with the noun that says what it is, so that "the SANA news agency" has its head: "SANA news agency". */
function withDescription(cast: Cast, name: NameSpan): Span {
  const { tokens } = cast.document
  const { nounsBehindNames, modifiersBehindNames } = cast.tools.lexicons.descriptions
  let at = tokenIndexAt(cast.document, name.end - 1) + 1
  while ((tokens[at]?.end ?? 0) - name.end <= longestDescription && modifiersBehindNames.has(tokens[at]?.text ?? '')) at++
  const noun = tokens[at]
  if (noun === undefined || !nounsBehindNames.has(noun.text) || noun.end - name.end > longestDescription) return name
  return { start: name.start, end: noun.end }
}

/** A name as written; an account's without its mark. */
const formOf = (cast: Cast, name: NameSpan): string => wordsOf(cast.document, name).replace(/\s+/g, ' ').replace(/^@/, '')

/** "the Observatory": a head word with an article and a capital is the last organisation before it that has that head. */
function headOf(cast: Cast, parties: KnownParties, name: NameSpan, form: string): Party | null {
  const head = form.toLowerCase()
  if (/\s/.test(form) || !cast.tools.lexicons.organisationWords.heads.has(head)) return null
  if (cast.document.tokens[tokenIndexAt(cast.document, name.start) - 1]?.lower !== 'the') return null
  const named = parties.byWord(head).filter((party) => party.name.includes(' '))
  return nearestBefore(named, name.start)
}

function addOrganisation(cast: Cast, name: NameSpan, form: string): Party {
  const known = kindOfOrganisation(cast, form)
  const isOutlet = form.toLowerCase() === cast.draft.article.outlet?.toLowerCase()
  const isFamous = cast.tools.lexicons.organisations.byName.has(form)
  const called = isFamous ? null : kindByApposition(cast, name)
  const kind = isOutlet && known !== 'NEWS_AGENCY' ? 'MEDIA_OUTLET' : (called ?? known ?? kindByDescription(cast, name) ?? 'ORGANIZATION')
  return addParty(cast, `organisation ${form}`, form, kind, false)
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
