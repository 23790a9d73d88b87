import { type Document, type Token, tokensIn } from '../../language/document.ts'
import { oncePer } from '../../language/once-per.ts'
import { phraseAt, phraseTable } from '../../language/phrases/phrase-table.ts'
import type { CueFrame, Cues, CueVerb } from '../../lexicon/cues.ts'
import type { Stances } from '../../lexicon/stances.ts'
import type { Stance } from '../../record/kinds.ts'
import type { Span } from '../../record/schema.ts'

/** How many words at a content's start tell its form. */
const openingWords = 9

/** What a speaker does with the words: by the cue's verb or noun, and by the noun that is voiced ("expressed alarm"). */
export function stanceOf(document: Document, cues: Cues, stances: Stances, cue: Span | null, content: readonly Span[]): Stance {
  if (cue === null) return 'assert'
  const opening = content[0] === undefined ? [] : tokensIn(document, content[0]).slice(0, openingWords)
  const words = tokensIn(document, cue)
  let stance: Stance = 'assert'
  for (const token of words) {
    const verb = verbOf(cues, words, token)
    stance = verb === null ? (cues.nouns.get(token.lower) ?? stance) : stanceIn(verb, opening)
  }
  if (stance === 'assert' || stance === 'comment') {
    if (denies(document, stances, content)) return 'deny'
    const done = doneInWords(cues, opening)
    if (done !== null) return done
    stance = feltIn(stances, opening) ?? stance
  }
  if (stance !== 'concern') return stance
  return opening.map((token) => stances.expressed.get(token.lower)).find((voiced) => voiced !== undefined) ?? stance
}

/** What saying so does. */
const performed: ReadonlySet<Stance> = new Set<Stance>(['condemn', 'deny', 'support', 'call', 'concern', 'pledge', 'warn', 'accuse'])

/** "“We condemn this attack”": what "we" and "I" do in the very words, by the first verb; null for another opening. */
function doneInWords(cues: Cues, opening: readonly Token[]): Stance | null {
  const first = opening.findIndex(({ text }) => !/^\p{P}$/u.test(text))
  if (!/^(?:we|i)$/.test(opening[first]?.lower ?? '')) return null
  let at = first + 1
  while (opening[at]?.pos === 'ADV' || /^(?:all|both)$/.test(opening[at]?.lower ?? '')) at++
  const token = opening[at]
  if (token === undefined || token.lower !== token.lemma) return null
  const verb = verbOf(cues, opening.slice(at, at + 3), token)
  const stance = verb === null ? null : stanceIn(verb, opening.slice(at + 1 + verb.particles.length))
  return stance !== null && performed.has(stance) ? stance : null
}

/** "it was \"deeply concerned\"", "was saddened": what the speaker says of their own mind, where the content opens with a pronoun or with the word. */
function feltIn(stances: Stances, opening: readonly Token[]): Stance | undefined {
  const at = opening.findIndex(({ lower }) => stances.felt.has(lower))
  if (at < 0) return undefined
  const isOwn = opening
    .slice(0, at)
    .every(
      ({ lower, text, pos }) =>
        /^(?:that|it|he|she|they|we|i|was|were|is|are|am|been|had|has|have|["“'‘])$/.test(lower) || pos === 'ADV' || /^\p{P}$/u.test(text),
    )
  return isOwn ? stances.felt.get(opening[at]?.lower ?? '') : undefined
}

/** The phrases of denial for look-up at a token, built once. */
const denialsOf = oncePer((stances: Stances) => phraseTable(stances.denials.map((phrase): [string, true] => [phrase, true])))

/** How many words into a content a denial may stand: "that the ministry had nothing to do with the fire". */
const denialReach = 24

/** Words that say something is not so, in a content that speaks of itself: "said it had no part in the attack", "called the report a lie". */
function denies(document: Document, stances: Stances, content: readonly Span[]): boolean {
  const words = content[0] === undefined ? [] : tokensIn(document, content[0]).slice(0, denialReach)
  const table = denialsOf(stances)
  return words.some((_, at) => phraseAt(table, words, at) !== null)
}

/** The verb of a cue's token: the entry whose particles the cue has, else the plain one. */
function verbOf(cues: Cues, words: readonly Token[], token: Token): CueVerb | null {
  const entries = cues.verbs.get(token.lower) ?? []
  const found = entries.find(({ verb }) => verb.particles.every((particle) => words.some((word) => word.lower === particle)))
  return found?.verb ?? null
}

const orders: Readonly<Record<'infinitive' | 'clause' | 'phrase', readonly CueFrame[]>> = {
  infinitive: ['objectInfinitive', 'infinitive', 'object'],
  clause: ['clause', 'addressee', 'that', 'quote', 'whether', 'bare'],
  phrase: ['object', 'count', 'tally', 'objectInfinitive', 'clause', 'addressee', 'that'],
}

/** The stance of the frame that the content fills: "to leave" and "them to leave", "that they left", "the attack". */
function stanceIn(verb: CueVerb, opening: readonly Token[]): Stance {
  const first = opening[0]
  const toVerb = opening.findIndex((token, i) => token.lower === 'to' && opening[i + 1]?.pos === 'VERB')
  const isClause = first === undefined || /^(?:that|whether|if|how|why)$/.test(first.lower) || /^["“'‘«]/.test(first.text)
  const form = isClause ? 'clause' : toVerb === 0 || (toVerb > 0 && verb.frames.has('objectInfinitive')) ? 'infinitive' : 'phrase'
  for (const frame of orders[form]) {
    const stance = verb.stances.get(frame)
    const isCall = form === 'phrase' && frame === 'objectInfinitive' && (verb.frames.has('clause') || verb.frames.has('addressee'))
    if (stance !== undefined && !isCall) return stance
  }
  return [...verb.stances.values()][0] ?? 'assert'
}
