import { type PhraseTable, phraseTable } from '../../../language/phrases/phrase-table.ts'
import { inflect, type VerbForm } from '../../../lexicon/inflect.ts'
import type { TriggerWords } from '../../../lexicon/triggers.ts'
import type { EventType } from '../../../record/kinds.ts'

/** What a trigger word or phrase is: a verb in one of these forms, a noun, or a fixed phrase. */
export interface TriggerEntry {
  readonly type: EventType
  readonly kind: 'verb' | 'noun' | 'phrase'
  readonly forms: readonly VerbForm[]
}

/** The trigger lexicon, built for look-up at a token. */
export interface TriggerIndex {
  readonly phrases: PhraseTable<readonly TriggerEntry[]>
  readonly blocked: PhraseTable<true>
  readonly contexts: ReadonlyMap<string, readonly { type: EventType | null; near: ReadonlySet<string>; within: number }[]>
  /** Phrases that count only with one of `near` around them. */
  readonly onlyNear: readonly { words: ReadonlySet<string>; near: ReadonlySet<string>; within: number }[]
  readonly nounsOnly: ReadonlySet<string>
  readonly transitiveOnly: ReadonlySet<string>
}

const indices = new WeakMap<TriggerWords, TriggerIndex>()

/** The index of a trigger lexicon, built once. */
export function triggerIndex(words: TriggerWords): TriggerIndex {
  const known = indices.get(words)
  if (known !== undefined) return known
  const entries = new Map<string, TriggerEntry[]>()
  const add = (text: string, entry: TriggerEntry) => entries.set(text, [...(entries.get(text) ?? []), entry])
  for (const { type, verbs, nouns, phrases } of words.types) {
    for (const verb of verbs) {
      const [lemma = verb, ...particles] = verb.split(' ')
      for (const [form, forms] of inflect(lemma, words.irregular[lemma])) add([form, ...particles].join(' '), { type, kind: 'verb', forms })
    }
    for (const noun of nouns) for (const form of pluralsOf(noun)) add(form, { type, kind: 'noun', forms: [] })
    for (const phrase of phrases) add(phrase, { type, kind: 'phrase', forms: [] })
  }
  const contexts = new Map<string, { type: EventType | null; near: ReadonlySet<string>; within: number }[]>()
  for (const { words: heads, type, near, within } of words.contexts)
    for (const head of heads) contexts.set(head, [...(contexts.get(head) ?? []), { type, near: new Set(near), within }])
  const index: TriggerIndex = {
    phrases: phraseTable(entries),
    blocked: phraseTable(words.blocked.map((phrase) => [phrase, true] as const)),
    contexts,
    onlyNear: words.onlyNear.map((rule) => ({ words: new Set(rule.words), near: new Set(rule.near), within: rule.within })),
    nounsOnly: new Set(words.nounsOnly.flatMap(pluralsOf)),
    transitiveOnly: new Set(words.transitiveOnly.flatMap((verb) => [...inflect(verb, words.irregular[verb]).keys()])),
  }
  indices.set(words, index)
  return index
}

/** A noun phrase and its plural by the rules of spelling. */
function pluralsOf(noun: string): string[] {
  if (noun.endsWith('s') && !noun.endsWith('ss')) return [noun]
  if (/[^aeiou]y$/.test(noun)) return [noun, `${noun.slice(0, -1)}ies`]
  return [noun, /(?:ss|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`]
}
