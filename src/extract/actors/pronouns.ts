import type { Token } from '../../language/document.ts'
import type { Gender } from '../../lexicon/given-names.ts'
import { quotesAt } from '../found-by-span.ts'
import { addMention, type Cast, type Party } from './party.ts'

const singular: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
])

/**
 * Pronouns as mentions of the actor they most plainly stand for: the subject of the sentence so far, else of the sentence before, that
 * agrees in gender and number. Pronouns inside quotations speak from another's mouth and are left alone.
 */
export function pronouns(cast: Cast): void {
  for (const token of cast.document.tokens) {
    const gender = singular.get(token.lower)
    if (gender === undefined && token.lower !== 'it' && token.lower !== 'they') continue
    if (quotesAt(cast.document).overlapping(token).length > 0) continue
    const party =
      gender !== undefined
        ? antecedent(cast, token, 2, (party) => party.kind === 'PERSON' && agrees(party, gender))
        : isSpeaking(cast, token)
          ? antecedent(cast, token, 1, (party) => party.kind !== 'PERSON' && party.plural === (token.lower === 'they'))
          : null
    if (party === null) continue
    addMention(cast, party, token)
    // once a person is "she", later pronouns agree
    if (gender !== undefined && party.gender === null) party.gender = gender
  }
}

const agrees = (party: Party, gender: Gender): boolean => party.gender === null || party.gender === 'either' || party.gender === gender

/** "it said", "they have warned"; also the subject right after such a verb: "the ministry said it was …". */
function isSpeaking(cast: Cast, pronoun: Token): boolean {
  const { speechVerbs, stateVerbs } = cast.tools.lexicons.descriptions
  const { tokens } = cast.document
  let at = pronoun.index + 1
  while (tokens[at]?.pos === 'AUX' || tokens[at]?.pos === 'ADV' || /^(?:has|have|had|also|not)$/.test(tokens[at]?.lower ?? '')) at++
  const verb = tokens[at]
  const before = tokens[pronoun.index - 1]?.lower === 'that' ? tokens[pronoun.index - 2] : tokens[pronoun.index - 1]
  const isVerb = (token: Token | undefined): boolean => token !== undefined && token.pos === 'VERB'
  if (
    isVerb(verb) &&
    verb !== undefined &&
    verb.sentence === pronoun.sentence &&
    (speechVerbs.has(verb.lemma) || (pronoun.lower === 'they' && stateVerbs.has(verb.lemma)))
  )
    return true
  return isVerb(before) && before !== undefined && speechVerbs.has(before.lemma)
}

/** The first fitting actor of this sentence before the pronoun, else of up to `back` sentences before it. */
function antecedent(cast: Cast, pronoun: Token, back: number, fits: (party: Party) => boolean): Party | null {
  const paragraph = cast.document.sentences[pronoun.sentence]?.paragraph ?? 0
  for (let i = pronoun.sentence; i >= 0 && i >= pronoun.sentence - back; i--) {
    const sentence = cast.document.sentences[i]
    if (sentence === undefined || sentence.paragraph < paragraph - 1) return null
    const end = i === pronoun.sentence ? pronoun.start : sentence.end
    const [first] = cast.mentionsAt
      .inside({ start: sentence.start, end })
      .filter(({ party }) => fits(party))
      .sort((a, b) => a.start - b.start || a.party.rank - b.party.rank)
    if (first !== undefined) return first.party
  }
  return null
}
