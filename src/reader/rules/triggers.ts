import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Document, Token } from '../../language/document.ts'
import { determiners, formsOfBe } from '../../language/phrases/grammar-words.ts'
import { type PhraseMatch, phraseAt } from '../../language/phrases/phrase-table.ts'
import type { Lexicons } from '../../lexicon/lexicons.ts'
import type { EventType } from '../../record/kinds.ts'
import type { EventTrigger } from '../reader.ts'
import { SenseTellers } from './triggering/sense-tellers.ts'
import { type TriggerEntry, type TriggerIndex, triggerIndex } from './triggering/trigger-index.ts'

/** Finds the words that tell of events, by the trigger lexicon: the longest phrase at a token, if it is used as a verb or noun of an event. */
export function findTriggers(document: Document, lexicons: Lexicons, _gazetteer: Gazetteer): EventTrigger[] {
  const index = triggerIndex(lexicons.triggers)
  const { tokens } = document
  const triggers: EventTrigger[] = []
  const tellers = new SenseTellers(tokens)
  for (let at = 0; at < tokens.length; at++) {
    const blocked = phraseAt(index.blocked, tokens, at)
    if (blocked !== null) {
      at = blocked.end - 1
      continue
    }
    const match = phraseAt(index.phrases, tokens, at)
    if (match !== null && namesBody(tokens, match, lexicons)) continue
    if (match === null || tokens[match.end - 1]?.sentence !== tokens[at]?.sentence) continue
    const type = typeOf(tokens, match, index, tellers)
    const first = tokens[match.first]
    const last = tokens[match.end - 1]
    if (type === null || first === undefined || last === undefined) continue
    triggers.push({ start: first.start, end: last.end, type })
    at = match.end - 1
  }
  return triggers
}

function typeOf(
  tokens: readonly Token[],
  match: PhraseMatch<readonly TriggerEntry[]>,
  index: TriggerIndex,
  tellers: SenseTellers,
): EventType | null {
  const entry = match.value.find((candidate) => isUsedSo(tokens, match, candidate, index))
  if (entry === undefined) return null
  const word = tokens[match.end - 1]
  const sense = match.end - match.first > 1 ? undefined : index.senses.get(word?.lower ?? '')
  if (sense !== undefined && tellers.isSecond(sense.tellers, match.first)) return sense.type
  for (const context of index.contexts.get(word?.lower ?? '') ?? []) if (isNear(tokens, match, context)) return context.type
  return entry.type
}

const phraseOf = (tokens: readonly Token[], match: PhraseMatch<unknown>): string =>
  tokens
    .slice(match.first, match.end)
    .map((token) => token.lower)
    .join(' ')

/** Whether one of a rule's words stands within its distance in the same sentence. */
const isNear = (tokens: readonly Token[], match: PhraseMatch<unknown>, rule: { near: ReadonlySet<string>; within: number }): boolean =>
  tokens
    .slice(Math.max(0, match.first - rule.within), match.end + rule.within)
    .some((token) => token.sentence === tokens[match.first]?.sentence && rule.near.has(token.lower))

/** Whether a word at its place is the verb or noun that the lexicon means. Upper-case and headline words are taken by their form alone. */
function isUsedSo(
  tokens: readonly Token[],
  match: PhraseMatch<readonly TriggerEntry[]>,
  entry: TriggerEntry,
  index: TriggerIndex,
): boolean {
  const token = tokens[match.first]
  if (token === undefined) return false
  if (!isNearEnough(tokens, match, index)) return false
  if (entry.kind === 'phrase') return true
  const before = tokens[match.first - 1]
  const after = tokens[match.end]
  if (isPartOfName(tokens, match)) return false
  if (entry.kind === 'noun')
    return (
      match.end - match.first > 1 ||
      token.pos !== 'VERB' ||
      (before !== undefined && determiners.has(before.lower)) ||
      isGerund(tokens, match.first)
    )
  if (match.end - match.first > 1) return true
  if (describesNoun(tokens, match.first, entry)) return false
  if (index.nounsOnly.has(token.lower) && token.pos !== 'VERB') return false
  if (before !== undefined && determiners.has(before.lower) && !entry.forms.includes('participle') && !entry.forms.includes('ing'))
    return false
  if (index.transitiveOnly.has(token.lower) && !takesObject(before, after)) return false
  if (token.pos === 'NOUN' && !/(?:ed|ing)$/.test(token.lower)) return /\p{Lu}/u.test(token.text) || entry.forms.includes('past')
  return true
}

/** "Fighting between them", "army shelling hit a bus": a noun that the tagger takes for a verb, where no object follows. */
function isGerund(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token === undefined || after === undefined || !token.lower.endsWith('ing')) return false
  const opens = before === undefined || before.sentence !== token.sentence
  const isNamed = !opens && (before.pos === 'NOUN' || before.pos === 'PROPN' || before.pos === 'ADJ')
  return (opens && after.pos === 'ADP') || (isNamed && (after.pos === 'VERB' || after.pos === 'AUX'))
}

/** A noun between words of a body's name, whatever the letter case: "NATIONAL LIBERATION FRONT", "the Protest Movement". */
function namesBody(tokens: readonly Token[], match: PhraseMatch<readonly TriggerEntry[]>, { organisationWords }: Lexicons): boolean {
  const [noun, head] = [tokens[match.first], tokens[match.end]]
  if (noun === undefined || head === undefined || noun.sentence !== head.sentence || !match.value.some(({ kind }) => kind === 'noun'))
    return false
  const hasCapital = (token: Token) => /^\p{Lu}/u.test(token.text)
  return noun.pos !== 'VERB' && hasCapital(noun) && hasCapital(head) && organisationWords.heads.has(head.lower)
}

/** One of the rules for a phrase, if it has any, finds its words near. */
function isNearEnough(tokens: readonly Token[], match: PhraseMatch<unknown>, index: TriggerIndex): boolean {
  const rules = index.onlyNear.filter((rule) => rule.words.has(phraseOf(tokens, match)))
  return rules.every((rule) => isNear(tokens, match, rule))
}

const takesObject = (before: Token | undefined, after: Token | undefined): boolean =>
  (after !== undefined && ['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'PRON'].includes(after.pos)) ||
  (before !== undefined && formsOfBe.has(before.lower)) ||
  after?.lower === 'by'

/** A participle before a noun that it describes: "the ousted president", "loyal to displaced families". */
function describesNoun(tokens: readonly Token[], at: number, entry: TriggerEntry): boolean {
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (!entry.forms.includes('participle') || before === undefined || after === undefined || before.sentence !== after.sentence) return false
  return (['DET', 'ADP', 'ADJ'].includes(before.pos) || before.lower === 'to') && (after.pos === 'NOUN' || after.pos === 'PROPN')
}

/** A capitalised word between capitalised words, in running text: "Operation Desert Strike Group". */
function isPartOfName(tokens: readonly Token[], match: PhraseMatch<unknown>): boolean {
  const token = tokens[match.first]
  const before = tokens[match.first - 1]
  const after = tokens[match.end]
  const capital = (word: Token | undefined) =>
    word !== undefined && word.sentence === token?.sentence && /^\p{Lu}\p{Ll}/u.test(word.text) && word.pos === 'PROPN'
  if (!capital(token) || token === undefined) return false
  const isHeadline =
    tokens.slice(Math.max(0, match.first - 4), match.end + 4).filter((word) => /^\p{Ll}{4,}$/u.test(word.text)).length === 0
  return !isHeadline && capital(before) && (capital(after) || ['of', 'for'].includes(after?.lower ?? ''))
}
