import { tokenIndexAt, wordsOf } from '../../language/document.ts'
import { addMention, type Cast, partyOf } from './party.ts'

/** Religious and ethnic communities that the text speaks of as people: "Alevis", "the Druze minority"; an adjective alone is none. */
export function nameCommunities(cast: Cast): void {
  const { classes, communityWords, withoutPlural } = cast.tools.lexicons.peoples
  // "the Druze", after which no noun follows
  const isBare = (words: string, next: string | undefined) => withoutPlural.has(words.toLowerCase()) && next !== 'NOUN' && next !== 'PROPN'
  const { tokens } = cast.document
  for (const name of cast.names) {
    if (name.type !== 'NORP') continue
    const words = wordsOf(cast.document, name)
    const peopleClass = classes.get(words.toLowerCase())
    if (peopleClass !== 'religious' && peopleClass !== 'ethnic') continue
    const after = tokens[tokenIndexAt(cast.document, name.end - 1) + 1]
    const isGroup = after !== undefined && communityWords.has(after.lower) && after.start - name.end <= 1
    const isPlural = /s$/i.test(words) && classes.has(words.toLowerCase().replace(/s$/, ''))
    if (!isGroup && !isPlural && !isBare(words, after?.pos)) continue
    const span = { start: name.start, end: isGroup ? after.end : name.end }
    const form = wordsOf(cast.document, span)
    const key = `community ${words.toLowerCase().replace(/s$/, '')}`
    const party = partyOf(cast, key, form, 'COMMUNITY', true)
    if (isPlural && party.name !== form && !/^\S+s$/.test(party.name)) {
      party.aliases.add(party.name)
      party.name = form
    }
    addMention(cast, party, span)
    if (form !== party.name) party.aliases.add(form)
  }
  for (const party of cast.parties) party.aliases.delete(party.name)
}
