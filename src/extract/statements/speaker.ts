import { type Token, tokenIndexAt, tokensIn, wordsOf } from '../../language/document.ts'
import { relativePronouns } from '../../language/phrases/grammar-words.ts'
import type { Sources } from '../../lexicon/sources.ts'
import type { ActorKind } from '../../record/kinds.ts'
import type { Actor, Span } from '../../record/schema.ts'
import { contains } from '../../record/span.ts'
import type { Draft } from '../draft.ts'
import { quotesAt } from '../found-by-span.ts'
import { phrasesOf, type SourcePhrase } from './source-phrase.ts'

/** Words that stand for somebody told of elsewhere, or for nobody in particular: no actor of their own. */
const pronouns: ReadonlySet<string> = new Set(
  'he she they it we i you me us him her them his its their my our your who which that this these those one some many most others several both all few none each everyone anyone nobody'.split(
    ' ',
  ),
)

/**
 * The actor that a source's words name: a known actor at the head of the phrase or of an apposition, the antecedent of "who", or a new
 * actor for a speaker without a name ("two residents"). Null for a pronoun that nobody resolved.
 */
export function speakerOf(draft: Draft, sources: Sources, source: Span): Actor | null {
  const { document } = draft
  const word = wordsOf(document, source).toLowerCase()
  if (relativePronouns.has(word)) return antecedent(draft, source)
  const outlet = ownVoice.test(word) ? outletOf(draft, source) : null
  if (outlet !== null) return outlet
  const named = selfNamed(draft, source)
  if (named !== null) return named
  const author = authorOf(draft, sources, source)
  if (author !== null) return speakerOf(draft, sources, author)
  const phrases = phrasesOf(document, source)
  const known = phrases.map((phrase) => actorAtHead(draft, phrase)).filter((actor) => actor !== null)
  const best = known.find((actor) => actor.kind === 'PERSON') ?? known[0]
  if (best !== undefined) return best
  const phrase = phrases[0]
  if (phrase === undefined || pronouns.has(phrase.headToken.lower)) return null
  return unnamed(draft, sources, phrase)
}

/** "A group calling itself the Harbour Front": the name it goes by. */
function selfNamed(draft: Draft, source: Span): Actor | null {
  const calling = /\bcalling (?:itself|themselves|himself|herself) /.exec(wordsOf(draft.document, source))
  return calling === null ? null : (draft.actors.within({ start: source.start + calling.index, end: source.end })[0] ?? null)
}

/** "We", "our correspondent in the port": who writes the article. */
const ownVoice =
  /^(?:we|our (?:own )?(?:correspondents?|reporters?|journalists?|newsroom|newspaper|sister paper)(?: (?:in|at|on|from) .*)?)$/su

/** The outlet in its own voice; null inside a quotation, whose "we" are the speaker's, and where nobody says which outlet it is. */
function outletOf(draft: Draft, source: Span): Actor | null {
  const { outlet } = draft.article
  if (outlet === null || quotesAt(draft.document).around(source).length > 0) return null
  const known = (['MEDIA_OUTLET', 'NEWS_AGENCY', 'ORGANIZATION'] as const)
    .map((kind) => draft.actors.called(kind, outlet))
    .find((actor) => actor !== undefined)
  const actor = known ?? draft.actors.add({ name: outlet, kind: 'MEDIA_OUTLET', aliases: [], mentions: [] })
  draft.actors.mention(actor, source)
  return actor
}

/** "Key figures of the party" are people and no numbers. */
const eminent = /^(?:key|senior|leading|prominent|top|public|political|religious|opposition|influential|powerful|major|important)$/

/** The words after "by" or "from" where the source is a report or a count: "the latest count by the observatory". */
function authorOf(draft: Draft, sources: Sources, source: Span): Span | null {
  const tokens = tokensIn(draft.document, source)
  const link = tokens.findIndex(
    (token, i) =>
      i > 0 &&
      /^(?:by|from|of)$/.test(token.lower) &&
      sources.documents.has(tokens[i - 1]?.lower ?? '') &&
      !(tokens[i - 1]?.lower === 'figures' && eminent.test(tokens[i - 2]?.lower ?? '')),
  )
  const first = tokens[link + 1]
  return link < 0 || first === undefined ? null : { start: first.start, end: source.end }
}

/** The actor whose mention covers the head word and lies in no modifier of it; the longest mention wins. */
function actorAtHead(draft: Draft, phrase: SourcePhrase): Actor | null {
  const { start, end } = phrase.headToken
  let best: { actor: Actor; length: number } | null = null
  for (const mention of draft.actors.mentionsAt(phrase.headToken)) {
    if (mention.start > start || mention.end < end || mention.start < phrase.whole.start - 5) continue
    const length = mention.end - mention.start
    if (best === null || length > best.length) best = { actor: mention.actor, length }
  }
  return best?.actor ?? null
}

/** Who "who" stands for: the phrase right before it. */
function antecedent(draft: Draft, relative: Span): Actor | null {
  const at = tokenIndexAt(draft.document, relative.start)
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const token = draft.document.tokens[i]
    if (token === undefined || token.text === ',') continue
    return draft.actors.mentionsAt(token).find((mention) => contains(mention, token))?.actor ?? null
  }
  return null
}

function unnamed(draft: Draft, sources: Sources, phrase: SourcePhrase): Actor {
  const written = wordsOf(draft.document, phrase.whole).replace(/\s+/g, ' ')
  const name = opensSentenceOnly(draft, sources, phrase) ? written.charAt(0).toLowerCase() + written.slice(1) : written
  const kind = kindOf(draft, sources, phrase)
  const medium = nameOfMedium(draft, sources, phrase)
  if (medium !== null) return medium
  const known = namesakeOf(draft, phrase, kind) ?? describedBefore(draft, phrase, kind)
  if (known !== null) return known
  const head = wordsOf(draft.document, phrase.head).replace(/\s+/g, ' ')
  const actor = draft.actors.called(kind, name) ?? draft.actors.add({ name, kind, aliases: name === head ? [] : [head], mentions: [] })
  draft.actors.mention(actor, phrase.whole)
  return actor
}

/** True where the capital of a description is that of the sentence it opens: "Activists on the ground said" names nobody. */
function opensSentenceOnly(draft: Draft, sources: Sources, { whole, headToken }: SourcePhrase): boolean {
  const { tokens } = draft.document
  const at = tokenIndexAt(draft.document, whole.start)
  const first = tokens[at]
  if (first === undefined || tokens[at - 1]?.sentence === first.sentence || !/^\p{Lu}\p{Ll}+$/u.test(first.text)) return false
  const isCommon = (token: Token): boolean =>
    sources.heads.has(token.lower) || (token.pos !== 'PROPN' && !draft.reading.names.some((name) => contains(name, token)))
  return isCommon(first) && isCommon(headToken) && headToken.sentence === first.sentence
}

/** A headline's "Monitor" where one actor of its kind has a name that ends so: "Littoral Rights Monitor". */
function namesakeOf(draft: Draft, phrase: SourcePhrase, kind: ActorKind): Actor | null {
  const { headToken, whole } = phrase
  if (whole.start !== headToken.start || whole.end !== headToken.end || !/^\p{Lu}/u.test(headToken.text)) return null
  const named = draft.actors.endingIn(kind, headToken.text)
  return named.length === 1 ? (named[0] ?? null) : null
}

/** "The officer" where a police officer has spoken before: the last unnamed one of its kind with that noun. */
function describedBefore(draft: Draft, { headToken, whole }: SourcePhrase, kind: ActorKind): Actor | null {
  if (whole.start !== headToken.start || whole.end !== headToken.end) return null
  if (draft.document.tokens[headToken.index - 1]?.lower !== 'the') return null
  return draft.actors.describedBy(kind, headToken.lower)
}

/** The named medium inside its own description: "the state news agency X" and "the X news agency" are X. */
function nameOfMedium(draft: Draft, sources: Sources, phrase: SourcePhrase): Actor | null {
  if (!sources.media.has(phrase.headToken.lower)) return null
  const inside = draft.actors.within(phrase.head)
  return inside.find((actor) => actor.kind === 'NEWS_AGENCY' || actor.kind === 'MEDIA_OUTLET') ?? null
}

const ofUnitedNations = /^(?:the )?(?:United Nations|U\.N\.|UN)(?!\p{L})/u
/** What an organisation has parts of, singular. */
const bodies = /^(?:agency|mission|office|fund|programme|program|body|commission|council|team|panel|tribunal)$/

/** The kind a speaker's nouns tell: by the last two words, the head noun, else a person for a name and an organisation otherwise. */
function kindOf(draft: Draft, sources: Sources, phrase: SourcePhrase): ActorKind {
  const words = tokensIn(draft.document, phrase.head).map((token) => token.lower)
  const pair = words.slice(-2).join(' ')
  const head = words.at(-1) ?? ''
  if (ofUnitedNations.test(wordsOf(draft.document, phrase.head)) && bodies.test(head)) return 'IGO'
  const known = sources.phrases.get(pair) ?? sources.heads.get(head) ?? sources.heads.get(head.replace(/^.*-/, ''))
  if (known !== undefined) return known
  if (words.some((word) => sources.media.has(word)) || sources.agencies.has(words.join(' '))) return 'MEDIA_OUTLET'
  const hasAcronym = tokensIn(draft.document, phrase.head).some((token) => /^\p{Lu}{2,}$/u.test(token.text))
  return phrase.headToken.pos === 'PROPN' && words.length <= 3 && !hasAcronym ? 'PERSON' : 'ORGANIZATION'
}
