import { knownOrganisationAt } from './known-organisations.ts'
import { isGroupWord, isPlain, personFollows } from './name-clues.ts'
import { longestPhrase, type NameContext, phraseOf } from './name-context.ts'
import type { NameRun } from './name-runs.ts'

/** The run's first token, a common word that merely begins the sentence left out. */
export function withoutOpening(context: NameContext, { first, end }: NameRun): number {
  const { forms, lexicons, gazetteer, document } = context
  const token = document.tokens[first]
  if (token === undefined || !forms.openings.has(first)) return first
  if (knownOrganisationAt(context, first) !== null || isGroupWord(context, first)) return first
  const isCommon = (forms.english.has(token.lower) || forms.lower.has(token.lower)) && !forms.inner.has(token.text)
  if (!isCommon) return first
  if (
    gazetteer.lookup(phraseOf(context, first, end)).some((place) => place.kind === 'COUNTRY' || place.population > 200_000) &&
    !forms.lower.has(token.lower) &&
    isPlain(token.text)
  )
    return first
  if (lexicons.givenNames.has(token.lower) && (end > first + 1 || !forms.lower.has(token.lower))) return first
  if (end === first + 1)
    return personFollows(context, end) && !/s$/.test(token.lower) && !lexicons.organisationWords.heads.has(token.lower) ? first : end
  const { titles, organisationWords } = lexicons
  if (longestPhrase(context, first, end, titles.offices) !== null || longestPhrase(context, first, end, titles.ranks) !== null) return first
  if (titles.honorifics.has(token.lower) || titles.modifiers.has(token.lower)) return first
  if (organisationWords.topics.has(token.lower) || organisationWords.heads.has(token.lower)) return first
  return forms.lower.has(token.lower) ? first + 1 : first
}
